/** How a callee is called in messages: `_PyObject_FunctionStr`. */
import { ABSENT_ATTR, findAttr } from "../../objects/attributes.ts";
import { equals } from "../../objects/compare.ts";
import { jsText } from "../../objects/data.ts";
import { strText } from "../../objects/repr.ts";
import { type Gen, settle, type Value } from "../../objects/value.ts";

/** `module.qualname()`, whatever these are, or the object's own text when it has no name. */
export function* calleeName(f: Value): Gen<string | undefined> {
  const qualname = yield* findAttr(f, "__qualname__");
  if (qualname === undefined) return undefined;
  if (qualname === ABSENT_ATTR) return yield* textOf(f);
  const name = yield* textOf(qualname);
  const module = yield* findAttr(f, "__module__");
  if (name === undefined || module === undefined) return undefined;
  if (module === ABSENT_ATTR || module === null) return `${name}()`;
  const isBuiltin = yield* settle(equals(module, "builtins"));
  if (isBuiltin === undefined) return undefined;
  if (isBuiltin === true) return `${name}()`;
  const m = yield* textOf(module);
  return m === undefined ? undefined : `${m}.${name}()`;
}

function* textOf(v: Value): Gen<string | undefined> {
  const text = yield* strText(v);
  return text === undefined ? undefined : jsText(text);
}
