/** The answer of an operation that changed the top record: the eval loop has to load it anew. Never a Python value. */
import { objectType } from "../objects/type.ts";
import { PyObject } from "../objects/value.ts";

class Reload extends PyObject {}
export const RELOAD: PyObject = new Reload(objectType);
