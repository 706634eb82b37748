/** What CPython's `site` adds to the builtins: exit, quit, help, copyright, credits, license; and breakpoint. */
import { getset, builtin, defineMembers, slot } from "../../objects/builtin-function.ts";
import { jsText, asStr, PyTuple, typeOf } from "../../objects/data.ts";
import {
  newException,
  raise,
  raiseException,
  runtimeError,
  systemExit,
  typeError,
} from "../../objects/exception-object.ts";
import { PyFunction } from "../../objects/function-object.ts";
import { builtinType, PyType, TypeFlag } from "../../objects/type.ts";
import { callValue } from "../../objects/call.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "../../objects/value.ts";
import { getAttr } from "../../objects/attributes.ts";
import { currentHost } from "../module-host.ts";
import { audit } from "../sys-tracing.ts";
import { COPYRIGHT } from "../sys-info.ts";

const FLAGS = TypeFlag.DISALLOW_INSTANTIATION;
const quitterType = builtinType("Quitter", { inPython: true, module: "_sitebuiltins", flags: FLAGS });
const printerType = builtinType("_Printer", { inPython: true, module: "_sitebuiltins", flags: FLAGS });
const helperType = builtinType("_Helper", { inPython: true, module: "_sitebuiltins", flags: FLAGS });

class Quitter extends PyObject {
  readonly name: string;
  constructor(name: string) {
    super(quitterType);
    this.name = name;
  }
}

/** A pending SystemExit with this code. */
export function raiseSystemExit(code: Value): undefined {
  const e = newException(systemExit, ...(code === null ? [] : [code]));
  if (code instanceof PyTuple) e.args = code;
  const value = code instanceof PyTuple ? (code.items.length === 1 ? code.items[0]! : code) : code;
  e.fields = new Map([["code", value]]);
  return raiseException(e);
}

/** CPython's is written in Python, which shows in the messages. */
function quit(_self: Quitter, args: Value[], kwargs: Map<string, Value>): Result {
  const given = args.length + 1;
  if (given > 2)
    return raise(typeError, `Quitter.__call__() takes from 1 to 2 positional arguments but ${given} were given`);
  for (const name of kwargs.keys()) {
    if (name !== "code") return raise(typeError, `Quitter.__call__() got an unexpected keyword argument '${name}'`);
    if (args.length > 0) return raise(typeError, "Quitter.__call__() got multiple values for argument 'code'");
  }
  return raise(systemExit, args[0] ?? kwargs.get("code") ?? null);
}

defineMembers(quitterType, [
  slot("__repr__", (self: Quitter) => `Use ${self.name}() or Ctrl-D (i.e. EOF) to exit`),
  slot("__call__", quit),
  getset("name", (self: Quitter) => self.name),
  getset("eof", () => "Ctrl-D (i.e. EOF)"),
]);

class Printer extends PyObject {
  readonly text: string;
  constructor(text: string) {
    super(printerType);
    this.text = text;
  }
}

function printText(text: string): Result {
  const { sys } = currentHost();
  return defer(writeLine(sys.getStr("stdout") ?? null, text));
}

function* writeLine(out: Value, text: string): Gen<Value | undefined> {
  if (out === null) return null;
  const write = yield* settle(getAttr(out, "write"));
  if (write === undefined) return undefined;
  return (yield* settle(callValue(write, [text + "\n"]))) === undefined ? undefined : null;
}

defineMembers(printerType, [
  slot("__repr__", (self: Printer) => self.text),
  slot("__call__", (self: Printer) => printText(self.text), "($self)"),
]);

class Helper extends PyObject {}

/** What help(x) says: the name and the docstring. */
function* help(what: Value): Gen<Value | undefined> {
  let title: string;
  if (what instanceof PyType) title = `Help on class ${what.name} in module ${what.module}:`;
  else if (what instanceof PyFunction) title = `Help on function ${what.name}:`;
  else title = `Help on ${typeOf(what).shortName} object:`;
  const doc = yield* settle(getAttr(what, "__doc__"));
  if (doc === undefined) return undefined;
  const text = asStr(doc);
  return yield* settle(printText(title + "\n" + (text === undefined ? "" : "\n" + jsText(text))));
}

defineMembers(helperType, [
  slot("__repr__", () => "Type help() for interactive help, or help(object) for help about object."),
  slot(
    "__call__",
    (_self: Helper, what?: Value) =>
      what === undefined
        ? printText("Type help(object) for help about object. There is no interactive help here.")
        : defer(help(what)),
    "($self, object=None, /)",
  ),
]);

const CREDITS = `Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software
Foundation, and a cast of thousands for supporting Python
development.  See www.python.org for more information.`;

function* breakpoint(args: Value[], kwargs: Map<string, Value>): Gen<Value | undefined> {
  const hook = currentHost().sys.getStr("breakpointhook");
  if (hook === undefined) return raise(runtimeError, "lost sys.breakpointhook");
  if ((yield* audit(currentHost(), "builtins.breakpoint", [hook])) === undefined) return undefined;
  return yield* settle(callValue(hook, [...args, ...kwargs.values()], kwargs.size > 0 ? [...kwargs.keys()] : null));
}

/** `breakpoint`, as a function; the rest as objects. */
export const siteFunctions = () => [
  builtin("breakpoint", "(*args, **kws)", (args: Value[], kwargs: Map<string, Value>) =>
    defer(breakpoint(args, kwargs)),
  ),
];

export function siteObjects(): [string, Value][] {
  return [
    ["exit", new Quitter("exit")],
    ["quit", new Quitter("quit")],
    ["help", new Helper(helperType)],
    ["copyright", new Printer(COPYRIGHT)],
    ["credits", new Printer(CREDITS)],
    ["license", new Printer("See https://www.python.org/psf/license/")],
  ];
}
