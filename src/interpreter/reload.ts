/** Answers of operations to the eval loop. Never Python values. */
import { objectType } from "../objects/type.ts";
import { PyObject } from "../objects/value.ts";

class Answer extends PyObject {}
/** Another record is on top, or its pc changed: load it anew. */
export const RELOAD: PyObject = new Answer(objectType);
/** Compiled code is unwinding: leave the loop. */
export const UNWOUND: PyObject = new Answer(objectType);
/** JavaScript threw through compiled code: an exception is pending in the record on top, whichever that is. */
export const THROWN: PyObject = new Answer(objectType);
/** The instruction is finished; there is nothing to store. */
export const DONE: PyObject = new Answer(objectType);
