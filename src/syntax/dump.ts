/**
 * `ast.dump`: the text of a tree.
 *
 * Invariants: prints exactly what CPython 3.14's ast.dump prints with show_empty=False; a tree deeper than MAX_DEPTH is
 * refused (CPython's own dump recurses in Python and stops near there), so JavaScript's stack cannot overflow.
 */

import type { ConstantValue, Node } from "./ast.ts";
import { NODE_FIELDS } from "./ast.ts";
import { reprConstant, reprString } from "./repr.ts";

/** Choices of `dump`. */
export interface DumpOptions {
  includeAttributes?: boolean;
  indent?: number | string | null;
}

/** Fields whose None is written out, because the class has no default for them. */
const CONSTANT_FIELDS = new Set(["Constant.value", "MatchSingleton.value"]);
/** Fields that hold an operator or context, written as a call. */
const OPERATOR_FIELDS = new Set(["op", "ops", "ctx"]);
const ATTRIBUTES = ["lineno", "col_offset", "end_lineno", "end_col_offset"];
const MAX_DEPTH = 600;

/** The text `ast.dump(node)` gives. */
export function dump(node: Node, options: DumpOptions = {}): string {
  const indent = typeof options.indent === "number" ? " ".repeat(options.indent) : (options.indent ?? null);
  const attributes = options.includeAttributes ?? false;

  const formatNode = (n: Record<string, unknown> & { _type: Node["_type"] }, outer: number): [string, boolean] => {
    if (outer > MAX_DEPTH) throw new Error("tree is too deep to dump");
    const level = outer + 1;
    const prefix = indent === null ? "" : "\n" + indent.repeat(level);
    const sep = indent === null ? ", " : ",\n" + indent.repeat(level);
    const args: string[] = [];
    let allSimple = true;
    const add = (name: string, value: unknown): void => {
      const [text, simple] = format(value, level, n._type, name);
      allSimple = allSimple && simple;
      args.push(`${name}=${text}`);
    };
    for (const name of NODE_FIELDS[n._type]) {
      const value = n[name];
      if (value === null && !CONSTANT_FIELDS.has(`${n._type}.${name}`)) continue;
      if (Array.isArray(value) && value.length === 0) continue;
      add(name, value);
    }
    if (attributes && n._type !== "TypeIgnore" && "lineno" in n) for (const name of ATTRIBUTES) add(name, n[name]);
    if (allSimple && args.length <= 3) return [`${n._type}(${args.join(", ")})`, args.length === 0];
    return [`${n._type}(${prefix}${args.join(sep)})`, false];
  };

  const format = (value: unknown, level: number, owner: string, field: string): [string, boolean] => {
    if (Array.isArray(value)) {
      const prefix = indent === null ? "" : "\n" + indent.repeat(level + 1);
      const sep = indent === null ? ", " : ",\n" + indent.repeat(level + 1);
      return [`[${prefix}${value.map((v) => format(v, level + 1, owner, field)[0]).join(sep)}]`, false];
    }
    if (typeof value === "object" && value !== null && "_type" in value) {
      return formatNode(value as Record<string, unknown> & { _type: Node["_type"] }, level);
    }
    if (typeof value === "string" && OPERATOR_FIELDS.has(field)) return [`${value}()`, true];
    if (typeof value === "string") return [reprString(value), true];
    return [reprConstant(value as ConstantValue), true];
  };

  return formatNode(node as unknown as Record<string, unknown> & { _type: Node["_type"] }, 0)[0];
}
