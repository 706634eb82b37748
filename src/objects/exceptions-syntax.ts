/** `SyntaxError` and its fields: where in which file, and the text of the line. */
import { defineLazily, slot } from "./builtin-function.ts";
import { asInt, jsText, PyTuple, tuple } from "./data.ts";
import { type PyBaseException, raise, syntaxError, typeError } from "./exception-object.ts";
import { fieldMember, noKeywords, setField, fieldOr } from "./exceptions-fields.ts";
import { collect } from "./iterate.ts";
import { textOf } from "./object-names.ts";
import { strText } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import { defer, type Gen, type Result, type Value } from "./value.ts";

const DETAILS = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"] as const;

function* syntaxErrorInit(e: PyBaseException, args: Value[], kwargs: Map<string, Value>): Gen<Value | undefined> {
  if (!noKeywords(e, kwargs)) return undefined;
  e.args = tuple(...args);
  if (args.length >= 1) setField(e, "msg", args[0]!);
  if (args.length !== 2) return null;
  const info = yield* collect(args[1]!);
  if (info === undefined) return undefined;
  if (info.length < 4) return raise(typeError, `function takes at least 4 arguments (${info.length} given)`);
  if (info.length > 7) return raise(typeError, `function takes at most 7 arguments (${info.length} given)`);
  for (let i = 0; i < DETAILS.length; i++) setField(e, DETAILS[i]!, info[i] ?? null);
  if (info.length === 5) return raise(typeError, "end_offset must be provided when end_lineno is provided");
  return null;
}

const firstArg = (e: PyBaseException): Value => e.args.items[0] ?? null;

function* syntaxErrorStr(e: PyBaseException): Gen<Value | undefined> {
  const msg = yield* strText(fieldOr(e, "msg", firstArg));
  if (msg === undefined) return undefined;
  const file = textOf(fieldOr(e, "filename", inArgs(0)));
  const line = asInt(fieldOr(e, "lineno", inArgs(1)));
  const base = file?.slice(file.lastIndexOf("/") + 1);
  const text = jsText(msg);
  if (base !== undefined)
    return strFromJs(line === undefined ? `${text} (${base})` : `${text} (${base}, line ${line})`);
  return line === undefined ? msg : strFromJs(`${text} (line ${line})`);
}

/** The detail in `args[1]`. */
const inArgs =
  (i: number) =>
  (e: PyBaseException): Value => {
    const info = e.args.items[1];
    return info instanceof PyTuple ? (info.items[i] ?? null) : null;
  };

defineLazily(syntaxError, () => [
  slot(
    "__init__",
    (e: PyBaseException, args: Value[], kwargs: Map<string, Value>): Result => defer(syntaxErrorInit(e, args, kwargs)),
  ),
  slot("__str__", (e: PyBaseException): Result => defer(syntaxErrorStr(e))),
  fieldMember("msg", firstArg),
  ...DETAILS.map((name, i) => fieldMember(name, inArgs(i))),
  fieldMember("print_file_and_line"),
  fieldMember("_metadata"),
]);
