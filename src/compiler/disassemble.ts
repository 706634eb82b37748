/**
 * The disassembler behind `--dis`: one instruction a line, with its source line, labels, and operands by name or value.
 */
import { type CodeUnit, LocalKind } from "./code-unit.ts";
import {
  CommonConstant,
  EXCEPTION_ENTRY_WORDS,
  FunctionAttribute,
  INSTRUCTION_WORDS,
  Intrinsic,
  OP_NAMES,
  OPCODES,
  type OpcodeInfo,
  Op,
} from "./opcodes.ts";
import { reprConst } from "./repr.ts";

const ATTRIBUTE_NAMES: Record<FunctionAttribute, string> = {
  [FunctionAttribute.DEFAULTS]: "defaults",
  [FunctionAttribute.KWDEFAULTS]: "kwdefaults",
  [FunctionAttribute.ANNOTATE]: "annotate",
  [FunctionAttribute.CLOSURE]: "closure",
  [FunctionAttribute.TYPE_PARAMS]: "type_params",
};

const COMMON_NAMES: Record<CommonConstant, string> = {
  [CommonConstant.ASSERTION_ERROR]: "AssertionError",
  [CommonConstant.NOT_IMPLEMENTED_ERROR]: "NotImplementedError",
  [CommonConstant.BUILTIN_TUPLE]: "tuple",
  [CommonConstant.BUILTIN_ALL]: "all",
  [CommonConstant.BUILTIN_ANY]: "any",
};

const INTRINSIC_NAMES: Record<Intrinsic, string> = {
  [Intrinsic.TYPEVAR]: "typevar",
  [Intrinsic.TYPEVAR_WITH_BOUND]: "typevar_with_bound",
  [Intrinsic.TYPEVAR_WITH_CONSTRAINTS]: "typevar_with_constraints",
  [Intrinsic.PARAMSPEC]: "paramspec",
  [Intrinsic.TYPEVARTUPLE]: "typevartuple",
  [Intrinsic.SUBSCRIPT_GENERIC]: "subscript_generic",
  [Intrinsic.TYPEALIAS]: "typealias",
  [Intrinsic.SET_TYPEPARAM_DEFAULT]: "set_typeparam_default",
  [Intrinsic.SET_FUNCTION_TYPE_PARAMS]: "set_function_type_params",
  [Intrinsic.STOPITERATION_ERROR]: "stopiteration_error",
};

/** A listing of the code and of all code nested in it. */
export function disassemble(unit: CodeUnit): string {
  const parts: string[] = [];
  const queue = [unit];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    parts.push(listing(next));
    const nested = next.consts.flatMap((c) =>
      c !== null && typeof c === "object" && c.kind === "code" ? [c.unit] : [],
    );
    queue.unshift(...nested);
  }
  return parts.join("\n");
}

function listing(unit: CodeUnit): string {
  const { code } = unit;
  const labels = findLabels(unit);
  const lines = [header(unit)];
  let line = -1;
  for (let pc = 0; pc < code.length; pc += INSTRUCTION_WORDS) {
    const at = unit.positions[pc]!;
    const shown = at !== line && at >= 0 ? String(at) : "";
    if (shown !== "") {
      if (line !== -1) lines.push("");
      line = at;
    }
    const label = labels.get(pc);
    const name = OP_NAMES[code[pc]!]!;
    const text = operands(unit, pc, labels);
    lines.push(
      `${shown.padStart(5)}  ${(label === undefined ? "" : label + ":").padEnd(5)} ${name.padEnd(22)} ${text}`.trimEnd(),
    );
  }
  const table = unit.exceptionTable;
  if (table.length > 0) {
    lines.push("  exceptions:");
    for (let i = 0; i < table.length; i += EXCEPTION_ENTRY_WORDS) {
      const [start, end, handler, reg] = table.subarray(i, i + EXCEPTION_ENTRY_WORDS);
      lines.push(
        `    ${labels.get(start!)} to ${labels.get(end!) ?? "end"} -> ${labels.get(handler!)}, ${register(unit, reg!)}`,
      );
    }
  }
  return lines.join("\n") + "\n";
}

function header(unit: CodeUnit): string {
  const params = unit.localNames.filter((_, i) => unit.localKinds[i]! & LocalKind.ARG);
  const head = `${unit.qualname}(${params.join(", ")})  ${unit.filename}:${unit.firstlineno}  ${unit.nregs} registers`;
  const extra: string[] = [];
  if (unit.cellvars.length > 0) extra.push(`cells ${unit.cellvars.join(", ")}`);
  if (unit.freevars.length > 0) extra.push(`free ${unit.freevars.join(", ")}`);
  return [head, ...extra].join("; ");
}

function findLabels(unit: CodeUnit): Map<number, string> {
  const targets = new Set<number>();
  const { code, exceptionTable: table } = unit;
  for (let pc = 0; pc < code.length; pc += INSTRUCTION_WORDS) {
    const info = infoOf(code[pc]!);
    for (const [i, [, kind]] of info.operands.entries()) if (kind === "jump") targets.add(code[pc + 1 + i]!);
  }
  for (let i = 0; i < table.length; i += EXCEPTION_ENTRY_WORDS) {
    targets.add(table[i]!);
    targets.add(table[i + 1]!);
    targets.add(table[i + 2]!);
  }
  const sorted = [...targets].filter((pc) => pc < code.length).sort((a, b) => a - b);
  return new Map(sorted.map((pc, i) => [pc, `L${i + 1}`]));
}

function infoOf(op: number): OpcodeInfo {
  return OPCODES[OP_NAMES[op] as keyof typeof OPCODES];
}

function register(unit: CodeUnit, reg: number): string {
  const named = unit.localNames.length;
  if (reg >= named) return `t${reg - named}`;
  const name = unit.localNames[reg]!;
  return unit.localNames.indexOf(name) === reg ? name : `${name}'${reg}`;
}

function operands(unit: CodeUnit, pc: number, labels: Map<number, string>): string {
  const { code } = unit;
  const op: Op = code[pc]!;
  const special = specialOperand(unit, op, pc);
  const parts: string[] = [];
  for (const [i, [name, kind]] of infoOf(op).operands.entries()) {
    const v = code[pc + 1 + i]!;
    if (special !== null && special[0] === i) {
      parts.push(special[1]);
      continue;
    }
    switch (kind) {
      case "dst":
      case "reg":
      case "regs":
        parts.push(register(unit, v));
        break;
      case "rk":
        parts.push(v < 0 ? shorten(reprConst(unit.consts[~v]!)) : register(unit, v));
        break;
      case "const":
        parts.push(shorten(reprConst(unit.consts[v]!)));
        break;
      case "name":
        parts.push(`.${unit.names[v]}`);
        break;
      case "jump":
        parts.push(`-> ${labels.get(v)}`);
        break;
      case "num":
        parts.push(op === Op.EXT ? String(v) : `${name}=${v}`);
        break;
    }
  }
  return parts.join(", ");
}

/** Operands that are numbers in the table, but mean something: [index, text]. */
function specialOperand(unit: CodeUnit, op: Op, pc: number): [number, string] | null {
  const { code } = unit;
  switch (op) {
    case Op.SET_FUNCTION_ATTRIBUTE:
      return [2, ATTRIBUTE_NAMES[code[pc + 3]! as FunctionAttribute]];
    case Op.LOAD_COMMON_CONSTANT:
      return [1, COMMON_NAMES[code[pc + 2]! as CommonConstant]];
    case Op.CALL_INTRINSIC:
      return [1, INTRINSIC_NAMES[code[pc + 2]! as Intrinsic]];
    case Op.YIELD: {
      const delegate = code[pc + 3]!;
      return delegate >= 0 ? [2, `delegate=${register(unit, delegate)}`] : null;
    }
    case Op.LIST_EXTEND:
      return code[pc + 3]! >= 0 ? [2, `callee=${register(unit, code[pc + 3]!)}`] : null;
    case Op.RAISE:
      return code[pc + 1]! >= 0 ? [0, `exc=${register(unit, code[pc + 1]!)}`] : null;
    default:
      return null;
  }
}

function shorten(text: string): string {
  return text.length > 60 ? text.slice(0, 57) + "..." : text;
}
