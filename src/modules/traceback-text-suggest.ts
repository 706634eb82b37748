/** The suggestion at the end of an AttributeError's, NameError's or ImportError's message. A port of `_compute_suggestion_error`. */
import { strFromJs } from "../objects/str-object.ts";
import { TypeFlag } from "../objects/type.ts";
import { ABSENT_ATTR, findAttr, ownAttrNames } from "../objects/attributes.ts";
import { callBoundValue } from "../objects/call.ts";
import { PyModule, typeOf } from "../objects/data.ts";
import { attributeError, importError, nameError, type PyBaseException } from "../objects/exception-object.ts";
import { collect } from "../objects/iterate.ts";
import { isStdlibName } from "../objects/module-object.ts";
import { textOf } from "../objects/object-names.ts";
import { ts } from "../objects/state.ts";
import { suggest } from "../objects/suggestions.ts";
import { type Gen, type PyObject, settle, type Value } from "../objects/value.ts";
import type { FrameVariables, TracebackEntry } from "./traceback-text-stack.ts";

/** `sorted(n for n in dir(v) if isinstance(n, str))`; null when `dir` fails. */
function* dirNames(v: Value): Gen<string[] | null> {
  const f = typeOf(v).lookup("__dir__");
  const r = f === undefined || f === null ? undefined : yield* settle(callBoundValue(f, v, []));
  const items = r === undefined ? undefined : yield* collect(r);
  if (items === undefined) {
    ts.exc = undefined;
    return null;
  }
  // Names that cannot be sorted: those of the class and the object are taken as they stand.
  const given = items.every((n) => textOf(n) !== undefined) ? items : plainNames(v);
  return given
    .map(textOf)
    .filter((n) => n !== undefined)
    .sort();
}

function plainNames(v: Value): Value[] {
  const own = typeOf(v).has(TypeFlag.HAS_DICT) ? ownAttrNames(v as PyObject) : [];
  return [...typeOf(v).dict.keys(), ...own].map(strFromJs);
}

const innermost = (entries: readonly TracebackEntry[]): FrameVariables | null =>
  entries[entries.length - 1]?.variables?.() ?? null;

function* attributeSuggestion(obj: Value, entries: readonly TracebackEntry[], wrong: string): Gen<string | null> {
  let names = yield* dirNames(obj);
  if (names === null) return null;
  let hide = !wrong.startsWith("_");
  if (hide && innermost(entries)?.self === obj && obj !== undefined) hide = false;
  if (hide) names = names.filter((n) => !n.startsWith("_"));
  return suggest(names, wrong);
}

function* importSuggestion(module: Value, wrong: string): Gen<string | null> {
  const name = textOf(module)?.split(".")[0];
  const found = name === undefined ? undefined : ts.runtime.modules.getStr(name);
  if (!(found instanceof PyModule)) return null;
  let names = yield* dirNames(found);
  if (names === null) return null;
  if (!wrong.startsWith("_")) names = names.filter((n) => !n.startsWith("_"));
  return suggest(names, wrong);
}

function* nameSuggestion(entries: readonly TracebackEntry[], wrong: string): Gen<string | null> {
  const frame = innermost(entries);
  if (frame === null) return null;
  if (frame.self !== undefined) {
    const has = yield* findAttr(frame.self, wrong);
    if (has === undefined) ts.exc = undefined;
    else if (has !== ABSENT_ATTR) return `self.${wrong}`;
  }
  return suggest([...frame.locals, ...frame.globals, ...frame.builtins], wrong);
}

/** An attribute of the exception; None when it has none. */
function* attributeOrNone(e: PyBaseException, name: string): Gen<Value> {
  const v = yield* findAttr(e, name);
  if (v === undefined) ts.exc = undefined;
  return v === undefined || v === ABSENT_ATTR ? null : v;
}

/** What is appended to the message of the exception: "" or ". Did you mean: …". */
export function* suggestionText(e: PyBaseException, entries: readonly TracebackEntry[]): Gen<string> {
  const { cls } = e;
  if (cls.isSubtypeOf(importError)) {
    const wrong = textOf(yield* attributeOrNone(e, "name_from"));
    const s = wrong === undefined ? null : yield* importSuggestion(yield* attributeOrNone(e, "name"), wrong);
    return s === null ? "" : `. Did you mean: '${s}'?`;
  }
  const isName = cls.isSubtypeOf(nameError);
  if (!isName && !cls.isSubtypeOf(attributeError)) return "";
  const wrong = textOf(yield* attributeOrNone(e, "name"));
  if (wrong === undefined) return "";
  const s = isName
    ? yield* nameSuggestion(entries, wrong)
    : yield* attributeSuggestion(yield* attributeOrNone(e, "obj"), entries, wrong);
  const text = s === null ? "" : `. Did you mean: '${s}'?`;
  if (!isName || !isStdlibName(wrong)) return text;
  return text + (s === null ? `. Did you forget to import '${wrong}'?` : ` Or did you forget to import '${wrong}'?`);
}
