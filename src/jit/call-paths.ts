/**
 * The ways in which the text of a call is written: a Python function that is known, or known by its code alone, or not at all; natives; what happens if a function
 * cannot be inlined, or if something else is called than was expected. `emit-call.ts` chooses among them.
 *
 * A Python function that is compiled is called directly, with its arguments as JavaScript arguments: the caller stores its own pc, PREV and RET of the
 * new record, and passes where that record begins; the callee writes the rest when it needs to. Everything else goes through the runtime (runtime-calls.ts).
 */
import { ANYTHING, type PyBuiltin, VARARGS } from "../objects/builtin-function.ts";
import type { PyFunction } from "../objects/function-object.ts";
import { Header, RET_PROTOCOL, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { emitInline, expectKind } from "./inline.ts";
import type { InlineCall } from "./inline-writer.ts";
import { bindStatically } from "./static-binding.ts";
import { Kind } from "./states.ts";
import type { Writer } from "./writer.ts";

const INIT = ReturnKind.INIT << RET_SHIFT;

/** Bring the record up to date, on the straight path, because control is about to leave for a callee. */
export function prepareCall(w: Writer, pc: number): void {
  w.header();
  w.flush(pc);
  w.line(`S[fp + ${Header.PC}] = ${pc}; t.fp = fp;`);
  w.forgetGlobals();
}

export const link = (ret: number): string => `S[top + ${Header.PREV}] = fp; S[top + ${Header.RET}] = ${ret};`;

/** `c` = the result of calling what is in `f` (text), probably a Python function. The record is up to date. */
export function dynamicCall(w: Writer, f: string, args: readonly string[], ret: number): void {
  const n = args.length;
  const list = args.map((a) => `, ${a}`).join("");
  const linked = `S[top + ${Header.PREV}] = fp, S[top + ${Header.RET}] = ${ret}, e.entry(t, ${f}, top${list})`;
  const other = n <= 3 ? `h.call${n}(t, fp, ${ret}, ${f}${list})` : `h.call(t, fp, ${ret}, ${f}, [${args.join(", ")}])`;
  w.line(`if (${f} instanceof PyFunction && (e = ${f}.code).direct === ${n}) c = (${linked});`);
  // A bound method: its function gets the self it holds.
  const method = `${f} instanceof PyMethod && (e = ${f}.func) instanceof PyFunction && e.code.direct === ${n + 1}`;
  w.line(`else if (${method}) { ${link(ret)} c = e.code.entry(t, e, top, ${f}.self${list}); } else c = ${other};`);
}

/**
 * `c` = the result of calling a function that is known. The record is up to date. `retry`: the name of the object that goes on with the protocol if the function declines,
 * which is in the new record already.
 */
export const emitKnownCall = (
  w: Writer,
  f: PyFunction,
  args: readonly string[],
  ret: number,
  retry: string | null,
): void => knownCall(w, f, args, [], ret, retry);

export function knownCall(
  w: Writer,
  f: PyFunction,
  args: readonly string[],
  names: readonly string[],
  ret: number,
  retry: string | null = null,
): void {
  const binding = bindStatically(w, f, args, names);
  const ref = w.ref(f);
  const byName = names.length === 0 ? "" : `, ${w.ref(names)}`;
  const aux = retry ?? (ret >= INIT ? "m" : "null");
  const other = `h.callFunction(t, fp, ${ret}, ${ref}, [${args.join(", ")}], ${aux}${byName})`;
  if (binding === null) {
    w.line(`c = ${other};`);
    return;
  }
  const code = w.ref(f.code);
  const list = binding.values.map((v) => `, ${v}`).join("");
  w.line(
    `${link(ret)} c = ${code}.entry !== null && ${binding.guard} ? ${code}.entry(t, ${ref}, top${list}) : ${other};`,
  );
}

/** A call of a function known at compile time, with the record brought up to date first. Its result is in `c`, checked. */
export function emitPythonCall(w: Writer, pc: number, f: PyFunction, args: readonly string[], ret: number): void {
  knownCall(w, f, args, [], ret);
  w.check("c", pc);
}

/** A native that is known: its function is called at once. */
export function nativeCall(w: Writer, f: PyBuiltin, args: readonly string[], ret: number): void {
  w.line(`c = ${w.ref(f.fn)}(${args.join(", ")});`);
  w.line(`if (typeof c === "object" && c instanceof Deferred) c = h.settle(t, fp, c, ${ret});`);
}

/** Natives take exactly these arguments as they are. */
export const takes = (f: PyBuiltin, n: number): boolean => {
  void f.sig;
  return n >= f.min && n <= f.max && n <= 4;
};

export const takesList = (f: PyBuiltin): boolean => {
  void f.sig;
  return f.max === VARARGS || f.max === ANYTHING;
};

/** A call of a native that does not look at the stack: the record is brought up to date on the unlikely path only. */
export function quietCall(w: Writer, pc: number, f: PyBuiltin, args: readonly string[], dst: number): void {
  attempt(w, `${w.ref(f.fn)}(${args.join(", ")})`);
  settleUnlessDone(w, pc, dst);
}

/**
 * `c` = what a native gives that is called without the record being up to date. What it throws (a string too long for the engine, its stack exhausted) must not pass
 * through here: whoever caught it further down would look for a handler in a record that is not this activation's.
 */
export function attempt(w: Writer, call: string): void {
  // It cannot be done again.
  if (w.shape === "inline") w.header();
  w.line(`try { c = ${call}; } catch (x) { c = h.caught(x); }`);
}

/** `c` is the result of something that ran without the record being up to date: on the unlikely path an exception, or a wish to run Python. */
export function settleUnlessDone(w: Writer, pc: number, ret: number): void {
  w.open('if (c === undefined || (typeof c === "object" && c instanceof Deferred)) {');
  w.cold(pc, () => {
    w.line(`c = h.finish(t, fp, ${pc}, ${ret}, c);`);
    w.check("c", pc);
  });
  w.close();
}

/**
 * `attempt` where something else has been tried first, in braces: a function in line has the interpreter carry the instruction out then, which nothing has been done of yet.
 */
export function attemptOtherwise(w: Writer, pc: number, call: string, ret: number): void {
  if (w.shape === "inline") {
    w.cold(pc, () => {});
    return;
  }
  attempt(w, call);
  settleUnlessDone(w, pc, ret);
}

/** A call of a function whose result is wanted in `ret`. */
export const plainInlineCall = (
  pc: number,
  f: PyFunction,
  args: InlineCall["args"],
  ret: number,
  guard: string,
  names: readonly string[] = [],
): InlineCall => ({ pc, f, code: f.code, fn: "", args, names, ret, aux: "null", guard, single: true, before: false });

/** The function that could not be inlined this time, in the place of its text. */
export function callInstead(w: Writer, call: InlineCall, args: readonly string[], kind: Kind): void {
  const { pc, names = [] } = call;
  w.cold(
    pc,
    () => {
      const byName = names.length === 0 ? "" : `, ${w.ref(names)}`;
      w.line(`S[fp + ${Header.PC}] = ${pc};`);
      w.line(`c = h.callFunction(t, fp, ${call.ret}, ${w.ref(call.f)}, [${args.join(", ")}], ${call.aux}${byName});`);
      w.check("c", pc);
      expectKind(w, pc, kind);
    },
    call.before,
  );
}

/** The ordinary call of a function that is known, on a path of its own. */
export function callWhole(
  w: Writer,
  pc: number,
  f: PyFunction,
  args: readonly string[],
  names: readonly string[],
  ret: number,
): void {
  w.cold(
    pc,
    () => {
      w.line(`S[fp + ${Header.PC}] = ${pc}; t.fp = fp;`);
      knownCall(w, f, args, names, ret);
      w.check("c", pc);
    },
    false,
    false,
  );
}

/**
 * `c` = the result of a method written in Python that `guard` has found: in line if that can be, else called at once. `other` (text) is what happens without the guard. Gives the kind of `c`.
 */
export function emitGuardedCall(
  w: Writer,
  call: { pc: number; f: PyFunction; operands: readonly number[]; ret: number; guard: string },
  other: string,
): Kind {
  const { pc, f, operands, ret, guard } = call;
  const otherwise = (kind: Kind): void => {
    w.line(`c = ${other};`);
    w.check("c", pc);
    expectKind(w, pc, kind);
  };
  const single = ret < RET_PROTOCOL;
  const kind = emitInline(w, { ...plainInlineCall(pc, f, operands, ret, guard), single }, (k) =>
    w.cold(pc, () => otherwise(k)),
  );
  if (kind !== null) return kind;
  prepareCall(w, pc);
  w.open(`if (${guard}) {`);
  const args = operands.map((o) => w.value(o));
  emitPythonCall(w, pc, f, args, ret);
  w.close("} else {");
  otherwise(Kind.ANY);
  w.close();
  return Kind.ANY;
}

/** A call of something else than was expected. */
export function coldMethodCall(
  w: Writer,
  pc: number,
  f: string,
  self: string,
  args: readonly string[],
  wanted: Kind = Kind.ANY,
): void {
  w.cold(pc, () => {
    w.line(`c = h.callMethod(t, fp, ${pc}, ${w.insns[pc + 1]}, ${f}, ${self}, [${args.join(", ")}]);`);
    w.check("c", pc);
    expectKind(w, pc, wanted);
  });
}
