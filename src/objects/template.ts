/**
 * t-strings (PEP 750): `string.templatelib.Template` and `Interpolation`. `strings` has always one more item than `interpolations`.
 */
import { fullTypeName } from "./object-names.ts";
import {
  builtin,
  classMethod,
  constant,
  defineLazily,
  getset,
  type Member,
  member,
  method,
  newMethod,
  type PyBuiltin,
  slot,
} from "./builtin-function.ts";
import { asStr, PyTuple, tuple, typeOf } from "./data.ts";
import { raise, typeError, valueError } from "./exception-object.ts";
import { genericAlias } from "./generic-alias.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { reprText } from "./repr.ts";
import { argType, runNow } from "./str-args.ts";
import { unexpectedKeyword } from "./suggestions.ts";
import { strConcat, strLength } from "./str-object.ts";
import { concatAll } from "./str-search.ts";
import { builtinType, type PyType } from "./type.ts";
import { collect } from "./iterate.ts";
import { defer, type Gen, PyObject, type NativeGen, type Result, type Value } from "./value.ts";
import type { Str } from "./data.ts";

const MODULE = { module: "string.templatelib" };
export const templateType = builtinType("Template", MODULE);
export const interpolationType = builtinType("Interpolation", MODULE);
export const templateIteratorType = builtinType("TemplateIter", MODULE);

export class PyInterpolation extends PyObject {
  readonly value: Value;
  readonly expression: Value;
  /** "r", "s", "a" or None. */
  readonly conversion: Value;
  readonly formatSpec: Value;
  constructor(value: Value, expression: Value, conversion: Value, formatSpec: Value) {
    super(interpolationType);
    this.value = value;
    this.expression = expression;
    this.conversion = conversion;
    this.formatSpec = formatSpec;
  }
}

export class PyTemplate extends PyObject {
  readonly strings: PyTuple;
  readonly interpolations: PyTuple;
  constructor(strings: PyTuple, interpolations: PyTuple) {
    super(templateType);
    this.strings = strings;
    this.interpolations = interpolations;
  }
}

/** What a t-string makes: one more string than interpolations. */
export const makeTemplate = (strings: PyTuple, interpolations: PyTuple): PyTemplate =>
  new PyTemplate(strings, interpolations);

/** What a replacement field of a t-string makes. `conversion` is "r", "s", "a" or None. */
export const makeInterpolation = (
  value: Value,
  expression: Value,
  conversion: Value,
  formatSpec: Value,
): PyInterpolation => new PyInterpolation(value, expression, conversion, formatSpec);

/** A template from parts in order: adjacent strs are joined, and there is one str (maybe empty) between interpolations. */
function templateOf(parts: readonly Value[]): PyTemplate | undefined {
  const strings: Str[] = [""];
  const interpolations: Value[] = [];
  for (const p of parts) {
    const s = asStr(p);
    if (s !== undefined) strings.push(strConcat(strings.pop()!, s));
    else if (p instanceof PyInterpolation) {
      interpolations.push(p);
      strings.push("");
    } else
      return raise(
        typeError,
        `Template.__new__ *args need to be of type 'str' or 'Interpolation', got ${typeOf(p).name}`,
      );
  }
  return new PyTemplate(new PyTuple(strings), tuple(...interpolations));
}

/** `string.templatelib._template_unpickle`: a template from its strs and interpolations, which take turns. */
export const unpickleTemplate: PyBuiltin = builtin(
  "_template_unpickle",
  "(*args, **kwargs)",
  (args: Value[], kwargs: Map<string, Value>) => {
    // CPython has it in Python.
    for (const name of kwargs.keys()) return unexpectedKeyword("_template_unpickle", [], name);
    const [strings, interpolations] = args;
    if (strings === undefined || interpolations === undefined || args.length > 2)
      return raise(valueError, "Template expects tuple of length 2 to unpickle");
    return defer(unpickled(strings, interpolations));
  },
  "string.templatelib",
);

function* unpickled(strings: Value, interpolations: Value): Gen<Value | undefined> {
  const texts = yield* collect(strings);
  const between = texts === undefined ? undefined : yield* collect(interpolations);
  if (texts === undefined || between === undefined) return undefined;
  return templateOf(texts.flatMap((text, i) => (i < between.length ? [text, between[i]!] : [text])));
}

/** The parts of a template in order, without empty strs. */
function partsOf(t: PyTemplate): Value[] {
  const out: Value[] = [];
  t.strings.items.forEach((s, i) => {
    if (strLength(asStr(s)!) > 0) out.push(s);
    if (i < t.interpolations.items.length) out.push(t.interpolations.items[i]!);
  });
  return out;
}

class PyTemplateIterator extends PyIterator {
  private readonly parts: readonly Value[];
  private at = 0;
  constructor(t: PyTemplate) {
    super(templateIteratorType);
    this.parts = partsOf(t);
  }
  override next(): Result {
    return this.at < this.parts.length ? this.parts[this.at++]! : STOP;
  }
}
defineIteratorType(templateIteratorType);

const TEMPLATE = "string.templatelib.Template";

function add(a: PyTemplate, b: Value): Result {
  if (!(b instanceof PyTemplate))
    return raise(typeError, `can only concatenate ${TEMPLATE} (not "${fullTypeName(typeOf(b))}") to ${TEMPLATE}`);
  return templateOf([...partsOf(a), ...partsOf(b)]);
}

function* templateRepr(t: PyTemplate): NativeGen {
  const strings = yield* reprText(t.strings);
  if (strings === undefined) return undefined;
  const interpolations = yield* reprText(t.interpolations);
  return interpolations === undefined
    ? undefined
    : concatAll(["Template(strings=", strings, ", interpolations=", interpolations, ")"]);
}

function* interpolationRepr(i: PyInterpolation): NativeGen {
  const parts: Str[] = ["Interpolation("];
  for (const v of [i.value, i.expression, i.conversion, i.formatSpec]) {
    const r = yield* reprText(v);
    if (r === undefined) return undefined;
    if (parts.length > 1) parts.push(", ");
    parts.push(r);
  }
  return concatAll([...parts, ")"]);
}

function interpolationNew(_: PyType, value: Value, expression?: Value, conversion?: Value, spec?: Value): Result {
  const notStr = (name: string, v: Value): undefined =>
    raise(typeError, `Interpolation() argument '${name}' must be str, not ${argType(v)}`);
  if (expression !== undefined && asStr(expression) === undefined) return notStr("expression", expression);
  if (conversion !== undefined && conversion !== null) {
    const c = asStr(conversion);
    if (c === undefined) return notStr("conversion", conversion);
    if (c !== "s" && c !== "a" && c !== "r")
      return raise(valueError, "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
  }
  if (spec !== undefined && asStr(spec) === undefined) return notStr("format_spec", spec);
  return new PyInterpolation(value, expression ?? "", conversion ?? null, spec ?? "");
}

const generic = (): Member => classMethod("__class_getitem__", "($type, object, /)", genericAlias);

defineLazily(templateType, () => [
  newMethod("(cls, /, *args, **kwargs)", (_: PyType, args: Value[], kwargs: Map<string, Value>) =>
    kwargs.size > 0 ? raise(typeError, "Template.__new__ only accepts *args arguments") : templateOf(args),
  ),
  slot("__repr__", (self: PyTemplate) => runNow(templateRepr(self))),
  slot("__iter__", (self: PyTemplate) => new PyTemplateIterator(self)),
  slot("__add__", add),
  method("__reduce__", "($self, /)", (self: PyTemplate) =>
    tuple(unpickleTemplate, tuple(self.strings, self.interpolations)),
  ),
  member("strings", (self: PyTemplate) => self.strings),
  member("interpolations", (self: PyTemplate) => self.interpolations),
  getset("values", (self: PyTemplate) => tuple(...self.interpolations.items.map((i) => (i as PyInterpolation).value))),
  generic(),
]);

defineLazily(interpolationType, () => [
  newMethod("(cls, /, value, expression='', conversion=None, format_spec='')", interpolationNew),
  slot("__repr__", (self: PyInterpolation) => runNow(interpolationRepr(self))),
  member("value", (self: PyInterpolation) => self.value),
  member("expression", (self: PyInterpolation) => self.expression),
  member("conversion", (self: PyInterpolation) => self.conversion),
  member("format_spec", (self: PyInterpolation) => self.formatSpec),
  constant("__match_args__", tuple("value", "expression", "conversion", "format_spec")),
  method("__reduce__", "($self, /)", (self: PyInterpolation) =>
    tuple(interpolationType, tuple(self.value, self.expression, self.conversion, self.formatSpec)),
  ),
  generic(),
]);
