/**
 * Warnings: the filters, "once per place", the text on standard error, and the module `warnings` as far as programs use it without the full library.
 */
import { visibleRecord } from "../frames/escape.ts";
import { thread } from "../frames/thread-state.ts";
import { lineAt } from "../frames/traceback.ts";
import { getAttr, getOwnAttr, setOwnAttr } from "../objects/attributes.ts";
import { truth } from "../objects/truth.ts";
import {
  builtin,
  constant,
  conventional,
  Convention,
  type Member,
  PyBuiltin,
  defineMembers,
  method,
  newMethod,
  slot,
  tupleCalled,
} from "../objects/builtin-function.ts";
import { callValue } from "../objects/call.ts";
import { asInt, asStr, jsText, PyInstance, PyList, typeOf } from "../objects/data.ts";
import {
  deprecationWarning,
  importWarning,
  newException,
  pendingDeprecationWarning,
  PyBaseException,
  raise,
  raiseException,
  resourceWarning,
  runtimeError,
  runtimeWarning,
  typeError,
  userWarning,
  valueError,
  warning,
} from "../objects/exception-object.ts";
import { textOf } from "../objects/object-names.ts";
import { makeDictDescriptor } from "../objects/object-type.ts";
import { strText } from "../objects/repr.ts";
import { strFromJs } from "../objects/str-object.ts";
import { builtinType, PyType, TypeFlag } from "../objects/type.ts";
import { andThen, defer, type Gen, type Result, settle, type Value } from "../objects/value.ts";
import { PyTextStream } from "./io/text-base.ts";
import { currentHost, loadedModule, type ModuleHost, type WarningFilter } from "./module-host.ts";
import { decodeSource } from "../syntax/source.ts";

/** Where a warning points to. */
interface Place {
  readonly filename: string;
  readonly lineno: number;
  readonly module: string;
}

/** The place of the activation `level` visible calls up (1: the innermost). Reads the records, makes no Frame. */
export function placeOf(level: number): Place {
  const t = thread();
  if (t === undefined || t.fp === undefined) return { filename: "<sys>", lineno: 0, module: "sys" };
  let fp = visibleRecord(t, t.fp);
  while (fp >= 0 && level-- > 1) fp = visibleRecord(t, t.stack.prev(fp));
  if (fp < 0) return { filename: "<sys>", lineno: 0, module: "sys" };
  const code = t.stack.code(fp)!;
  const { globals } = t.stack.func(fp);
  return {
    filename: code.unit.filename,
    lineno: lineAt(code, t.stack.pc(fp)),
    module: textOf(globals.getStr("__name__")) ?? "<string>",
  };
}

/** CPython's default filters. */
const DEFAULT_FILTERS: readonly WarningFilter[] = [
  filter("default", deprecationWarning, /^__main__$/),
  filter("ignore", deprecationWarning),
  filter("ignore", pendingDeprecationWarning),
  filter("ignore", importWarning),
  filter("ignore", resourceWarning),
];

function filter(action: string, category: PyType, module: RegExp | null = null): WarningFilter {
  return { action, message: null, category, module, lineno: 0 };
}

function actionFor(host: ModuleHost, category: PyType, text: string, place: Place): string {
  for (const f of [...host.state.warningFilters, ...(host.state.plainFilters ? [] : DEFAULT_FILTERS)]) {
    if (!(f.category instanceof PyType) || !category.isSubtypeOf(f.category)) continue;
    if (f.message !== null && !f.message.test(text)) continue;
    if (f.module !== null && !f.module.test(place.module)) continue;
    if (f.lineno !== 0 && f.lineno !== place.lineno) continue;
    return f.action;
  }
  return "default";
}

/** Has this warning been given before, as the action counts? */
function seen(host: ModuleHost, action: string, key: string, text: string, place: Place): boolean {
  if (action === "always" || action === "all") return false;
  let k = `${key}:${place.filename}:${place.lineno}`;
  if (action === "once") k = key;
  else if (action === "module") k = `${key}:${place.module}`;
  k += ":" + text;
  if (host.state.warned.has(k)) return true;
  host.state.warned.add(k);
  return false;
}

/** A line of a source file, for the second line of the message. */
function sourceLine(host: ModuleHost, place: Place): string {
  if (host.fs === null || place.filename.startsWith("<")) return "";
  try {
    return decodeSource(host.fs.readFile(place.filename), place.filename).split(/\r\n|\r|\n/)[place.lineno - 1] ?? "";
  } catch {
    return "";
  }
}

/** `warnings.formatwarning`. */
function format(category: PyType, text: string, place: Place, line: string): string {
  const source = line.trim();
  return `${place.filename}:${place.lineno}: ${category.name}: ${text}\n${source === "" ? "" : `  ${source}\n`}`;
}

/** Show or record a warning that the filters let through. */
function show(host: ModuleHost, category: PyType, message: Value, text: string, place: Place, hint = ""): void {
  const recorder = host.state.warningRecorders.at(-1);
  if (recorder instanceof PyList) {
    recorder.items.push(recordOf(category, message, place));
    return;
  }
  const out = format(category, text, place, sourceLine(host, place)) + hint;
  const stderr = host.sys.getStr("stderr");
  if (stderr instanceof PyTextStream && stderr.canPut) stderr.put(strFromJs(out));
  else if (stderr !== null) host.streams.write(2, out);
}

const messageType = builtinType("WarningMessage", {
  inPython: true,
  module: "warnings",
  flags: TypeFlag.HAS_DICT | TypeFlag.BASETYPE,
});
defineMembers(messageType, [
  slot("__str__", (self: PyInstance) => {
    const field = (n: string): string => {
      const v = getOwnAttr(self, n) ?? null;
      return v instanceof PyType
        ? `'${v.name}'`
        : v instanceof PyBaseException
          ? reprArgs(v)
          : `'${textOf(v) ?? String(v)}'`;
    };
    return strFromJs(
      `{message : ${field("message")}, category : ${field("category")}, filename : ${field("filename")}, lineno : ${String(getOwnAttr(self, "lineno") ?? null)}, line : None}`,
    );
  }),
  constant("__dict__", makeDictDescriptor(messageType)),
]);

const reprArgs = (e: PyBaseException): string =>
  `${e.cls.name}(${e.args.items.map((a) => `'${textOf(a) ?? ""}'`).join(", ")})`;

function recordOf(category: PyType, message: Value, place: Place): PyInstance {
  const m = new PyInstance(messageType);
  const fields: [string, Value][] = [
    ["message", message],
    ["category", category],
    ["filename", strFromJs(place.filename)],
    ["lineno", place.lineno],
    ["file", null],
    ["line", null],
    ["source", null],
  ];
  for (const [k, v] of fields) setOwnAttr(m, k, v);
  return m;
}

/** What the filters want to be shown of a warning about a place; null: nothing. undefined: they made an exception of it. */
function toShow(
  host: ModuleHost,
  category: PyType,
  message: Value,
  text: string,
  place: Place,
  remember: boolean,
): PyBaseException | null | undefined {
  const action = actionFor(host, category, text, place);
  if (action === "ignore") return null;
  const exception = message instanceof PyBaseException ? message : newException(category, strFromJs(text));
  if (action === "error") return raiseException(exception);
  return remember && seen(host, action, category.name, text, place) ? null : exception;
}

/** `warnings.showwarning` if the program has put its own in the place of ours. */
function ownShow(host: ModuleHost): Value | undefined {
  const f = loadedModule(host, "warnings")?.dict.getStr("showwarning");
  return f instanceof PyBuiltin && f.fn === showWarningNative ? undefined : f;
}

/** Give a warning about a place; what the program has put in the place of `showwarning` shows it. undefined: a filter made an exception of it. */
function warnInPython(category: PyType, message: Value, text: string, place: Place, remember = true): Result {
  const host = currentHost();
  const shown = toShow(host, category, message, text, place, remember);
  if (shown === undefined) return undefined;
  if (shown === null) return null;
  const f = ownShow(host);
  if (f === undefined) {
    show(host, category, shown, text, place);
    return null;
  }
  if (!isFunction(f)) return raise(typeError, "warnings.showwarning() must be set to a function or method");
  const args = [shown, category, strFromJs(place.filename), place.lineno, null, null];
  return andThen(callValue(f, args), nothing, null);
}

const nothing = (): null => null;

/** `callable()`. */
const isFunction = (f: Value): boolean => typeOf(f).lookup("__call__") !== undefined;

/** A warning of a native: about the innermost Python activation. */
export function warnFromNative(category: Value, message: string): Result {
  return warnInPython(category as PyType, null, message, placeOf(1));
}

/** A RuntimeWarning where no Python code can be called: a function in the place of `showwarning` is passed over. `hint`: the line after the message. */
export function warnAtOnce(host: ModuleHost, text: string, place: Place, hint: string): void {
  const action = actionFor(host, runtimeWarning, text, place);
  if (action === "ignore" || (action !== "error" && seen(host, action, runtimeWarning.name, text, place))) return;
  show(host, runtimeWarning, newException(runtimeWarning, strFromJs(text)), text, place, hint);
}

/** A warning about a place in a source text that is being compiled: given every time, as CPython does. */
export function warnAboutSource(category: PyType, message: string, filename: string, lineno: number): Result {
  return warnInPython(category, null, message, sourcePlace(filename, lineno), false);
}

const sourcePlace = (filename: string, lineno: number): Place => ({
  filename,
  lineno,
  module: filename.endsWith(".py") ? filename.slice(0, -3) : filename,
});

/** The category and text of `warn`'s arguments. */
function* messageOf(message: Value, category: Value): Gen<readonly [PyType, string] | undefined> {
  let type = category;
  if (message instanceof PyBaseException && message.cls.isSubtypeOf(warning)) type = message.cls;
  else if (type === null) type = userWarning;
  if (!(type instanceof PyType) || !type.isSubtypeOf(warning))
    return raise(
      typeError,
      `category must be a Warning subclass, not '${type instanceof PyType ? "type" : typeOf(type).name}'`,
    );
  const text = yield* strText(message);
  return text === undefined ? undefined : [type, jsText(text)];
}

function* warn(message: Value, category: Value, stacklevel: Value): Gen<Value | undefined> {
  const what = yield* messageOf(message, category);
  if (what === undefined) return undefined;
  const level = asInt(stacklevel);
  if (level === undefined)
    return raise(typeError, `'${typeOf(stacklevel).name}' object cannot be interpreted as an integer`);
  return yield* settle(warnInPython(what[0], message, what[1], placeOf(Math.max(Number(level), 1))));
}

function* warnExplicitPython(
  message: Value,
  category: Value,
  filename: Value,
  lineno: Value,
  module: Value,
): Gen<Value | undefined> {
  const what = yield* messageOf(message, category);
  if (what === undefined) return undefined;
  const file = textOf(filename) ?? "";
  const place = {
    filename: file,
    lineno: Number(asInt(lineno) ?? 0),
    module: textOf(module) ?? (file.endsWith(".py") ? file.slice(0, -3) : file),
  };
  return yield* settle(warnInPython(what[0], message, what[1], place));
}

const ACTIONS = ["default", "error", "ignore", "always", "all", "module", "once"];

function addFilter(
  action: Value,
  message: Value,
  category: Value,
  module: Value,
  lineno: Value,
  append: Value,
): Result {
  const a = asStr(action);
  if (a === undefined || !ACTIONS.includes(jsText(a)))
    return raise(valueError, `invalid action: '${a === undefined ? typeOf(action).name : jsText(a)}'`);
  const pattern = (v: Value, flags: string, end: string): RegExp | null => {
    const s = textOf(v) ?? "";
    return s === "" ? null : new RegExp(`^(?:${s})${end}`, flags);
  };
  const f: WarningFilter = {
    action: jsText(a),
    message: pattern(message, "i", ""),
    category,
    module: pattern(module, "", "$"),
    lineno: Number(asInt(lineno) ?? 0),
  };
  const { state } = currentHost();
  if (append === true) state.warningFilters.push(f);
  else state.warningFilters.unshift(f);
  state.warned.clear();
  return null;
}

const catchType = builtinType("catch_warnings", {
  inPython: true,
  module: "warnings",
  flags: TypeFlag.BASETYPE | TypeFlag.HAS_DICT,
});

/** `warnings.catch_warnings`: filters and recording are put back on leaving. */
class CatchWarnings extends PyInstance {
  record = false;
  entered = false;
  saved: WarningFilter[] = [];
  savedPlain = false;
  /** `warnings.showwarning` as it was. */
  savedShow: Value | undefined = undefined;
  action: Value = null;
  category: Value = warning;
}

defineMembers(catchType, [
  newMethod(
    "(cls, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False)",
    (cls: PyType, record?: Value, _module?: Value, action?: Value, category?: Value) => {
      const c = new CatchWarnings(cls);
      c.record = record === true;
      c.action = action ?? null;
      c.category = category ?? warning;
      return c;
    },
  ),
  slot("__init__", () => null),
  method("__enter__", "($self, /)", (self: CatchWarnings) => {
    if (self.entered) return raise(runtimeError, "Cannot enter catch_warnings() twice");
    const { state } = currentHost();
    self.entered = true;
    self.saved = state.warningFilters.slice();
    self.savedPlain = state.plainFilters;
    const log = self.record ? new PyList([]) : null;
    const module = loadedModule(currentHost(), "warnings");
    self.savedShow = module?.dict.getStr("showwarning");
    // What records does so until the program says otherwise.
    if (log !== null && module !== undefined) {
      const own = module.dict.getStr("_showwarning_orig");
      if (own !== undefined) module.dict.setStr("showwarning", own);
    }
    state.warningRecorders.push(log ?? state.warningRecorders.at(-1) ?? null);
    state.warned.clear();
    if (self.action !== null && addFilter(self.action, "", self.category, "", 0, false) === undefined) return undefined;
    return log;
  }),
  tupleCalled(
    method("__exit__", "($self, /, *exc_info)", (self: CatchWarnings) => {
      if (!self.entered) return raise(runtimeError, "Cannot exit catch_warnings() without entering first");
      const { state } = currentHost();
      self.entered = false;
      state.warningFilters = self.saved;
      state.plainFilters = self.savedPlain;
      state.warningRecorders.pop();
      if (self.savedShow !== undefined)
        loadedModule(currentHost(), "warnings")?.dict.setStr("showwarning", self.savedShow);
      state.warned.clear();
      return null;
    }),
  ),
]);

function* showWarning(
  message: Value,
  category: Value,
  filename: Value,
  lineno: Value,
  file: Value,
  line: Value,
): Gen<Value | undefined> {
  const text = yield* formatted(message, category, filename, lineno, line);
  if (text === undefined) return undefined;
  const out = file ?? currentHost().sys.getStr("stderr") ?? null;
  if (out === null) return null;
  const write = yield* settle(getAttr(out, "write"));
  return write === undefined ? undefined : (yield* settle(callValue(write, [text]))) === undefined ? undefined : null;
}

const showWarningNative = (m: Value, c: Value, f: Value, l: Value, file: Value = null, line: Value = null): Result =>
  defer(showWarning(m, c, f, l, file, line));

function* formatted(m: Value, c: Value, filename: Value, lineno: Value, line: Value): Gen<Value | undefined> {
  const name = yield* settle(getAttr(c, "__name__"));
  if (name === undefined) return undefined;
  let head = "";
  for (const [part, after] of [
    [filename, ":"],
    [lineno, ": "],
    [name, ": "],
    [m, "\n"],
  ] as const) {
    const shown = yield* strText(part);
    if (shown === undefined) return undefined;
    head += jsText(shown) + after;
  }
  let source = line === null ? "" : textOf(line);
  if (line === null) {
    const file = textOf(filename);
    const n = asInt(lineno);
    if (file !== undefined && typeof n === "number")
      source = sourceLine(currentHost(), { filename: file, lineno: n, module: "" });
  } else if (source === undefined) {
    const wanted = yield* settle(truth(line));
    if (wanted === undefined || (wanted === true && (yield* settle(getAttr(line, "strip"))) === undefined))
      return undefined;
    source = "";
  }
  source = source!.trim();
  return strFromJs(source === "" ? head : `${head}  ${source}\n`);
}

/** Contents of `warnings`. */
export function makeWarningsModule(): Iterable<readonly [string, Value]> {
  const fn = (name: string, text: string, f: (...args: never[]) => Result): [string, Value] => [
    name,
    builtin(name, text, f, "warnings"),
  ];
  const shows = builtin(
    "showwarning",
    "(message, category, filename, lineno, file=None, line=None)",
    showWarningNative,
    "warnings",
  );
  const all: Member[] = [
    fn(
      "warn",
      "(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())",
      (m: Value, c?: Value, s?: Value) => defer(warn(m, c ?? null, s ?? 1)),
    ),
    fn(
      "warn_explicit",
      "(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None)",
      (m: Value, c: Value, f: Value, l: Value, mod?: Value) => defer(warnExplicitPython(m, c, f, l, mod ?? null)),
    ),
    fn(
      "filterwarnings",
      "(action, message='', category=Warning, module='', lineno=0, append=False)",
      (a: Value, m?: Value, c?: Value, mod?: Value, l?: Value, append?: Value) =>
        addFilter(a, m ?? "", c ?? warning, mod ?? "", l ?? 0, append ?? false),
    ),
    fn(
      "simplefilter",
      "(action, category=Warning, lineno=0, append=False)",
      (a: Value, c?: Value, l?: Value, append?: Value) => addFilter(a, "", c ?? warning, "", l ?? 0, append ?? false),
    ),
    fn("resetwarnings", "()", () => {
      const { state } = currentHost();
      state.warningFilters = [];
      state.plainFilters = true;
      return null;
    }),
    ["showwarning", shows],
    ["_showwarning_orig", shows],
    fn(
      "formatwarning",
      "(message, category, filename, lineno, line=None)",
      (m: Value, c: Value, f: Value, l: Value, line?: Value) => defer(formatted(m, c, f, l, line ?? null)),
    ),
    ["catch_warnings", catchType],
    ["WarningMessage", messageType],
  ];
  return conventional(
    Convention.PYTHON,
    "filterwarnings simplefilter resetwarnings showwarning _showwarning_orig formatwarning",
    all,
  );
}
