/**
 * Constants: equality as the constant table needs it (1, 1.0, True and -0.0 are four constants), truth and type names.
 */
import type { ConstantValue, Expr } from "../syntax/ast.ts";
import type { CodeConst } from "./code-unit.ts";

export const NONE: ConstantValue = null;

/** The table of constants of one code object, without duplicates. */
export class ConstantTable {
  readonly values: CodeConst[] = [];
  private readonly byPrimitive = new Map<unknown, number>();
  private readonly byKey = new Map<string, number>();

  /** The index of a constant, adding it if it is new. Code objects are never shared. */
  add(value: CodeConst): number {
    if (value === null || typeof value !== "object") {
      let index = this.byPrimitive.get(value);
      if (index === undefined) {
        index = this.values.push(value) - 1;
        this.byPrimitive.set(value, index);
      }
      return index;
    }
    if (value.kind === "code") return this.values.push(value) - 1;
    const key = constantKey(value);
    let index = this.byKey.get(key);
    if (index === undefined) {
      index = this.values.push(value) - 1;
      this.byKey.set(key, index);
    }
    return index;
  }
}

/** A text that is the same for constants that may share a slot, and only for these. */
export function constantKey(value: CodeConst): string {
  if (value === null) return "N";
  switch (typeof value) {
    case "boolean":
      return value ? "T" : "F";
    case "string":
      return "s" + JSON.stringify(value);
    case "number":
      return "i" + value;
    case "bigint":
      return "i" + value;
  }
  switch (value.kind) {
    case "float":
      return "f" + floatKey(value.value);
    case "complex":
      return `c${floatKey(value.real ?? 0)},${floatKey(value.imag)}`;
    case "text":
      return "t" + value.codePoints.join(",");
    case "bytes":
      return "b" + value.value.join(",");
    case "ellipsis":
      return "E";
    case "tuple":
      return "(" + value.items.map(constantKey).join(";") + ")";
    case "frozenset":
      return "{" + value.items.map(constantKey).join(";") + "}";
    case "code":
      return "code";
  }
}

const floatKey = (v: number): string => (Object.is(v, -0) ? "-0" : String(v));

/** Python's truth value of a constant. */
export function constantTruth(value: CodeConst): boolean {
  if (value === null) return false;
  if (typeof value === "object") {
    switch (value.kind) {
      case "float":
        return value.value !== 0;
      case "complex":
        return value.imag !== 0 || (value.real ?? 0) !== 0;
      case "bytes":
        return value.value.length > 0;
      case "tuple":
      case "frozenset":
        return value.items.length > 0;
      default:
        return true;
    }
  }
  return Boolean(value);
}

/** Name of the Python type an expression certainly has, or null: for the compiler's warnings. */
export function inferredTypeName(e: Expr): string | null {
  switch (e._type) {
    case "Tuple":
      return "tuple";
    case "List":
    case "ListComp":
      return "list";
    case "Dict":
    case "DictComp":
      return "dict";
    case "Set":
    case "SetComp":
      return "set";
    case "GeneratorExp":
      return "generator";
    case "Lambda":
      return "function";
    case "TemplateStr":
    case "Interpolation":
      return "string.templatelib.Template";
    case "JoinedStr":
    case "FormattedValue":
      return "str";
    case "Constant":
      return constantTypeName(e.value);
    default:
      return null;
  }
}

/** Name of the Python type of a constant. */
export function constantTypeName(value: CodeConst): string {
  if (value === null) return "NoneType";
  switch (typeof value) {
    case "boolean":
      return "bool";
    case "string":
      return "str";
    case "number":
    case "bigint":
      return "int";
    default:
      return value.kind === "text" ? "str" : value.kind;
  }
}
