/** The int of a `%` conversion: `__int__` or `__index__`, with the messages of `%`. */
import { callSpecial } from "./call.ts";
import { floatType } from "./core-types.ts";
import { asInt, PyFloat, typeOf } from "./data.ts";
import { pendingIs, raise, typeError } from "./exception-object.ts";
import { type Int, intFromFloat } from "./int-arithmetic.ts";
import { checkInt } from "./number-convert.ts";
import { index } from "./operators.ts";
import { takeException } from "./state.ts";
import { type Gen, settle, type Value } from "./value.ts";

/** The int of a `%d`, `%i`, `%u` argument; for `%x`, `%o` only what has `__index__`. */
export function* percentInt(v: Value, conversion: string): Gen<Int | undefined> {
  const plain = asInt(v);
  if (plain !== undefined) return plain;
  const integral = "xXo".includes(conversion);
  const t = typeOf(v);
  if (!integral && v instanceof PyFloat && t === floatType) return intFromFloat(v.v);
  const viaInt = !integral && t.lookup("__int__") !== undefined;
  if (viaInt || t.lookup("__index__") !== undefined) {
    const r = yield* settle(viaInt ? callSpecial(v, "__int__") : index(v));
    if (r !== undefined) {
      const n = yield* settle(checkInt(r));
      if (n !== undefined) return n as Int;
    }
    if (!pendingIs(typeError)) return undefined;
    takeException();
  }
  return raise(
    typeError,
    `%${conversion} format: ${integral ? "an integer" : "a real number"} is required, not ${t.name}`,
  );
}
