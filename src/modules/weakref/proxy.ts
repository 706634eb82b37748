/** `weakref.proxy`: an object that stands for another one and does not keep it alive. Every operation is carried out on that one. */
import { contains, delItem, getItem, setItem } from "../../interpreter/operations/subscript.ts";
import { lengthOf } from "../../objects/length.ts";
import { getAttr, setAttr } from "../../objects/attributes.ts";
import { constant, defineLazily, getset, type Member, method, slot } from "../../objects/builtin-function.ts";
import { callSpecial, callValue } from "../../objects/call.ts";
import { Compare, richCompare } from "../../objects/compare.ts";
import { floatType, intType } from "../../objects/core-types.ts";
import { typeOf } from "../../objects/data.ts";
import { raise, referenceError, typeError } from "../../objects/exception-object.ts";
import { getIter } from "../../objects/iterate.ts";
import { addressText, textOf } from "../../objects/object-names.ts";
import { Binary, binaryOp, FORWARD, index, INPLACE, inplaceOp, REFLECTED, unaryOp } from "../../objects/operators.ts";
import { seeThrough } from "../../objects/object-watch.ts";
import { strOf } from "../../objects/repr.ts";
import { truth } from "../../objects/truth.ts";
import { builtinType, type PyType, TypeFlag } from "../../objects/type.ts";
import { defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { divmod, pow3 } from "../builtins/numbers.ts";
import { newReference, PyWeakReference, referenceResult, targetText } from "./reference.ts";

const SEALED = TypeFlag.DISALLOW_INSTANTIATION;
export const proxyType = builtinType("ProxyType", { flags: SEALED, module: "weakref" });
export const callableProxyType = builtinType("CallableProxyType", { flags: SEALED, module: "weakref" });

const isProxy = (v: Value): v is PyWeakReference =>
  v instanceof PyWeakReference && (v.cls === proxyType || v.cls === callableProxyType);

/** The object behind a proxy, anything else as it is; undefined with the ReferenceError. */
function behind(v: Value): Value | undefined {
  if (!isProxy(v)) return v;
  return v.found ?? raise(referenceError, "weakly-referenced object no longer exists");
}

/** The native for an operation on objects, with proxies among the operands replaced by what is behind them. */
const through =
  (f: (...operands: Value[]) => Result) =>
  (...operands: Value[]): Result =>
    defer(seeThrough(callThrough(f, operands), operands));

function* callThrough(f: (...operands: Value[]) => Result, operands: readonly Value[]): Gen<Value | undefined> {
  const real: Value[] = [];
  for (const o of operands) {
    const v = behind(o);
    if (v === undefined) return undefined;
    real.push(v);
  }
  return yield* settle(f(...real));
}

const forward = (name: string, f: (...operands: Value[]) => Result, text?: string): Member =>
  slot(name, through(f) as (...args: never[]) => Result, text);

/** The attribute's value, name checked, of what a proxy stands for; with a `value`, or undefined to delete, sets it. */
function attribute(act: (o: Value, name: string, value: Value | undefined) => Result) {
  return (o: Value, name: Value, value?: Value): Result => {
    const text = textOf(name);
    if (text === undefined) return raise(typeError, `attribute name must be string, not '${typeOf(name).name}'`);
    return act(o, text, value);
  };
}

function nextOf(o: Value): Result {
  if (typeOf(o).lookup("__next__") === undefined)
    return raise(typeError, `Weakref proxy referenced a non-iterator '${typeOf(o).name}' object`);
  return callSpecial(o, "__next__");
}

/** Call a method that is looked up as any attribute is. */
function* callNamed(o: Value, name: string): Gen<Value | undefined> {
  const f = yield* settle(getAttr(o, name));
  return f === undefined ? undefined : yield* settle(callValue(f, []));
}

const BINARY = [...FORWARD.keys()] as Binary[];

const power = (a: Value, b: Value, mod: Value = null): Result =>
  mod === null ? binaryOp(Binary.POW, a, b) : defer(pow3(a, b, mod));

const members = (): Member[] => [
  slot("__repr__", (self: PyWeakReference) => `<weakproxy at ${addressText(self)}; ${targetText(self)}>`),
  forward("__str__", strOf),
  forward("__getattribute__", attribute(getAttr) as never),
  // `isinstance` asks for it where a type says that it has its own.
  getset("__class__", through((o) => getAttr(o!, "__class__")) as never),
  forward("__setattr__", attribute(setAttr) as never),
  forward("__delattr__", attribute(setAttr) as never),
  forward("__lt__", (a, b) => richCompare(Compare.LT, a!, b!)),
  forward("__le__", (a, b) => richCompare(Compare.LE, a!, b!)),
  forward("__eq__", (a, b) => richCompare(Compare.EQ, a!, b!)),
  forward("__ne__", (a, b) => richCompare(Compare.NE, a!, b!)),
  forward("__gt__", (a, b) => richCompare(Compare.GT, a!, b!)),
  forward("__ge__", (a, b) => richCompare(Compare.GE, a!, b!)),
  forward("__bool__", truth),
  forward("__len__", lengthOf),
  forward("__getitem__", (o, k) => getItem(o!, k!)),
  forward("__setitem__", (o, k, v) => setItem(o!, k!, v!)),
  forward("__delitem__", (o, k) => delItem(o!, k!)),
  forward("__contains__", (o, x) => contains(o!, x!)),
  forward("__iter__", getIter),
  forward("__next__", nextOf),
  forward("__neg__", (o) => unaryOp("__neg__", o!)),
  forward("__pos__", (o) => unaryOp("__pos__", o!)),
  forward("__abs__", (o) => unaryOp("__abs__", o!)),
  forward("__invert__", (o) => unaryOp("__invert__", o!)),
  forward("__int__", (o) => callValue(intType, [o!])),
  forward("__float__", (o) => callValue(floatType, [o!])),
  forward("__index__", index),
  ...BINARY.flatMap((op) => [
    ...(op === Binary.POW
      ? []
      : [
          forward(FORWARD[op]!, (a, b) => binaryOp(op, a!, b!), "($self, value, /)"),
          forward(REFLECTED[op]!, (a, b) => binaryOp(op, b!, a!), "($self, value, /)"),
        ]),
    forward(
      INPLACE[op]!,
      (a, b) => inplaceOp(op, a!, b!),
      // The slot is that of a ternary operator, and no in-place operator looks at the third.
      op === Binary.POW ? "($self, value, mod=None, /)" : "($self, value, /)",
    ),
  ]),
  forward("__pow__", power as never),
  forward("__rpow__", ((b: Value, a: Value, mod?: Value) => power(a, b, mod)) as never),
  forward("__divmod__", (a, b) => divmod(a!, b!)),
  forward("__rdivmod__", (a, b) => divmod(b!, a!)),
  // In place of an answer that would change when the object goes.
  constant("__hash__", null),
];

for (const t of [proxyType, callableProxyType]) defineLazily(t, members);
defineLazily(proxyType, () => [
  method("__bytes__", "($self, /)", through((o) => defer(callNamed(o!, "__bytes__"))) as never),
  method("__reversed__", "($self, /)", through((o) => defer(callNamed(o!, "__reversed__"))) as never),
]);
defineLazily(callableProxyType, () => [
  slot(
    "__call__",
    (self: PyWeakReference, args: Value[], kwargs: Map<string, Value>): Result =>
      defer(
        seeThrough(
          callThrough(
            (f) => callValue(f!, [...args, ...kwargs.values()], kwargs.size > 0 ? [...kwargs.keys()] : null),
            [self],
          ),
          [self, ...args, ...kwargs.values()],
        ),
      ),
  ),
]);

/** `weakref.proxy(object, callback)`. */
export function newProxy(v: Value, callback: Value = null): Result {
  const cls: PyType = typeOf(v).lookup("__call__") === undefined ? proxyType : callableProxyType;
  return referenceResult(newReference(cls, v, callback, true));
}
