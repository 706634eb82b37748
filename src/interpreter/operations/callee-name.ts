/** How a callee is called in messages: `_PyObject_FunctionStr`. */
import { ABSENT_ATTR, findAttr } from "../../objects/attributes.ts";
import { asStr, jsText } from "../../objects/data.ts";
import { strText } from "../../objects/repr.ts";
import { textOf } from "../../objects/object-names.ts";
import type { Gen, Value } from "../../objects/value.ts";

/** `module.qualname()`, or the object's own text when it has no name. */
export function* calleeName(f: Value): Gen<string | undefined> {
  const qualname = yield* findAttr(f, "__qualname__");
  if (qualname === undefined) return undefined;
  const name = qualname === ABSENT_ATTR ? undefined : textOf(qualname);
  if (name === undefined) {
    const text = yield* strText(f);
    return text === undefined ? undefined : jsText(text);
  }
  const module = yield* findAttr(f, "__module__");
  if (module === undefined) return undefined;
  const m = module === ABSENT_ATTR ? undefined : asStr(module);
  return m === undefined || jsText(m) === "builtins" ? `${name}()` : `${jsText(m)}.${name}()`;
}
