/** What frames, tracebacks and thread states hold: see objects/children.ts. Generators are in modules/finalizers, which knows what is live in them. */
import { defineChildren, defineLeaf, pushReversed } from "../objects/children.ts";
import { AsyncGenWrapped } from "./generator-object.ts";
import { Frame } from "./frame.ts";
import { FrameStack } from "./frame-stack.ts";
import { ThreadState } from "./thread-state.ts";
import { ThreadGroup } from "./threads.ts";
import { PyTraceback } from "./traceback.ts";

// They are where the marking begins.
defineLeaf(ThreadState, ThreadGroup, FrameStack);

defineChildren(PyTraceback, (o, out) => o.pushHeld(out));

defineChildren(Frame, (o, out, owned) => {
  out.push(o.func, o.extraLocals, o.trace);
  if (!owned || o.namespace !== o.func.globals) out.push(o.namespace);
  // While the activation runs, its record holds the variables.
  if (o.fp >= 0) return;
  // As in CPython, a Frame does not keep its generator.
  if (o.generator !== null) {
    pushReversed(o.generator.store, out, 0, o.code.unit.localNames.length);
    return;
  }
  pushReversed(o.store, out, o.base, o.base + o.code.unit.localNames.length);
  out.push(o.endBack);
});

defineChildren(AsyncGenWrapped, (o, out) => void out.push(o.value));
