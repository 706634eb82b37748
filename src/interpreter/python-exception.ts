/** What an exception thrown by JavaScript means to Python: the one place where the two meet. */
import {
  memoryError,
  newException,
  type PyBaseException,
  PyError,
  recursionError,
} from "../objects/exception-object.ts";
import { isStackOverflow } from "../objects/stack-overflow.ts";

/** How V8, SpiderMonkey and JavaScriptCore say that something cannot be so large. */
const TOO_LARGE =
  /bigint|invalid (array|string|typed array|array buffer) length|invalid count value|maximum size exceeded|allocation (failed|size)|out of memory|out of range of buffer|array length/i;

/** An exception of JavaScript itself becomes a Python one; anything unknown is an error of ours and is not hidden. */
export function pythonException(e: unknown): PyBaseException {
  if (e instanceof PyError) return e.exc;
  if (isStackOverflow(e)) return newException(recursionError, "maximum recursion depth exceeded");
  if (e instanceof RangeError && TOO_LARGE.test(e.message)) return newException(memoryError);
  throw e;
}
