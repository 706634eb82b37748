/** Installs what the object layer asks of the interpreter. Imported once, for its effect. */
import { raise, runtimeError } from "../objects/exception-object.ts";
import { setRunClassBody } from "../objects/class-body.ts";
import { setSuperArguments } from "../objects/super.ts";
import { setHostPoll } from "../objects/iterate.ts";
import { setCallerModuleName } from "../objects/type-create.ts";
import { block } from "../frames/access.ts";
import { innermost } from "../frames/visible.ts";
import { RunCode } from "../frames/requests.ts";
import { thread } from "../frames/thread-state.ts";
import { Wait } from "../frames/threads.ts";
import { superArguments } from "./operations/calls.ts";
import "./generators.ts";
import "./async-generators.ts";

setRunClassBody((func, ns) => new RunCode(func, ns));
setSuperArguments(() => {
  const found = superArguments();
  return typeof found === "string" ? raise(runtimeError, found) : found;
});
setCallerModuleName(() => {
  const t = thread();
  const fp = innermost(t);
  return fp < 0 ? undefined : t.stack.func(fp).globals.getStr("__name__");
});
setHostPoll(() => {
  const { interrupt, group } = thread();
  const answer = interrupt === null ? null : interrupt();
  // A wait that is over at once. (The pauses of the eval loop go on with its next instruction; this one with the native.)
  return answer === "pause" ? block(new Wait(group, Number.NEGATIVE_INFINITY)) : answer;
});
