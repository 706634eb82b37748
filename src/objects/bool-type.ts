/** The `bool` type: ints whose bitwise operators on two bools give bools. */
import { constructObject } from "./call.ts";
import { constant, defineMembers, type Member, newMethod, slot } from "./builtin-function.ts";
import { boolType } from "./core-types.ts";
import { asInt, NotImplemented } from "./data.ts";
import { deprecationWarning } from "./exception-object.ts";
import { type Int, intAnd, intInvert, intOr, intXor } from "./int-arithmetic.ts";
import { ts } from "./state.ts";
import { truth } from "./truth.ts";
import type { PyType } from "./type.ts";
import { andThen, type Result, type Value } from "./value.ts";

const INVERT_WARNING =
  "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.";

/** Both directions: the three operators are commutative. */
function bitwise(
  name: string,
  onBools: (a: boolean, b: boolean) => boolean,
  onInts: (a: Int, b: Int) => Int,
): Member[] {
  const f = (a: Value, b: Value): Result => {
    if (typeof a === "boolean" && typeof b === "boolean") return onBools(a, b);
    const x = asInt(a);
    const y = asInt(b);
    return x === undefined || y === undefined ? NotImplemented : onInts(x, y);
  };
  return [slot(`__${name}__`, f), slot(`__r${name}__`, f)];
}

const inverted = (self: Value): Int => intInvert(asInt(self)!);

defineMembers(boolType, [
  newMethod("(cls, object=False, /)", (_cls: PyType, x?: Value): Result => (x === undefined ? false : truth(x))),
  slot("__repr__", (self: Value): Result => (asInt(self) === 1 ? "True" : "False")),
  slot(
    "__invert__",
    (self: Value): Result => andThen(ts.runtime.warn(deprecationWarning, INVERT_WARNING), inverted, self),
  ),
  ...bitwise("and", (a, b) => a && b, intAnd),
  ...bitwise("xor", (a, b) => a !== b, intXor),
  ...bitwise("or", (a, b) => a || b, intOr),
  constant(
    "__doc__",
    "Returns True when the argument is true, False otherwise.\nThe builtins True and False are the only two instances of the class bool.\nThe class bool is a subclass of the class int, and cannot be subclassed.",
  ),
]);

boolType.vectorcall = (args, kwnames) =>
  kwnames === null && args.length === 1 ? truth(args[0]!) : constructObject(boolType, args, kwnames);
