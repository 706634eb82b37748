/** Answers of operations to the eval loop. Never Python values. */
import { objectType } from "../objects/type.ts";
import { PyObject } from "../objects/value.ts";

class Answer extends PyObject {}
/** Another record is on top, or its pc changed: load it anew. */
export const RELOAD: PyObject = new Answer(objectType);
/** The instruction is finished; there is nothing to store. */
export const DONE: PyObject = new Answer(objectType);
