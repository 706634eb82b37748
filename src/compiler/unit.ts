/**
 * Unit: the code object under construction, with its registers, names, constants and enclosing blocks.
 *
 * Invariants: temporaries are allocated like a stack (`temp` is the next free one); `bound` says which locals are certainly
 * bound at the point of emission, so that CHECK_LOCAL is emitted only where it can fail. A hidden register of an inlined
 * comprehension is free again when the comprehension ends.
 */
import type { NestedBodies } from "./nested-bodies.ts";
import type * as ast from "../syntax/ast.ts";
import { Assembler, CELL_BASE, FREE_BASE, type Handler, type Label, type Reg, TEMP_BASE } from "./assembler.ts";
import { type CodeConst, CodeFlag, type CodeUnit, LocalKind } from "./code-unit.ts";
import { compareCodePoints } from "./code-point-order.ts";
import { inlinedNames, orderVariables, type Variable } from "./variable-order.ts";
import { ConstantTable } from "./constants.ts";
import { syntaxError } from "./errors.ts";
import { ShapeKind } from "./jump-shapes.ts";
import { Op } from "./opcodes.ts";
import { Binding, mangleIn, type Position, type Scope, ScopeType } from "./scope.ts";
import type { SymbolTable } from "./symtable-scopes.ts";
import { unboundNames } from "./unbound-names.ts";

/** A warning as the compiler reports it. */
export interface CompileWarning {
  category: "SyntaxWarning";
  message: string;
  lineno: number;
  /** 1-based byte offsets and the end of the range. */
  offset: number;
  endLineno: number;
  endOffset: number;
}

export const warningAt = (message: string, node: Position): CompileWarning => ({
  category: "SyntaxWarning",
  message,
  lineno: node.lineno,
  offset: node.col_offset + 1,
  endLineno: node.end_lineno,
  endOffset: node.end_col_offset + 1,
});

/** What all units of one compilation share. */
export interface Compilation {
  readonly filename: string;
  readonly table: SymbolTable;
  readonly optimize: number;
  /** CO_FUTURE_* bits in force. */
  readonly futureFlags: number;
  readonly futureAnnotations: boolean;
  readonly interactive: boolean;
  readonly lastExpression: boolean;
  readonly topLevelAwait: boolean;
  readonly warn: ((warning: CompileWarning) => void) | null;
  /** A `finally` body is compiled several times, but warns once. */
  muted: number;
  readonly nested: NestedBodies;
}

export const enum BlockKind {
  LOOP,
  /** `try` body: leaving it only changes the handler. */
  TRY,
  /** A `try … finally` body: leaving it runs the finally body. */
  FINALLY,
  /** An exception is being handled: leaving restores the one before. */
  HANDLER,
  WITH,
}

/** A statement around the point of emission that return, break and continue have to leave properly. */
export interface Block {
  readonly kind: BlockKind;
  /** The handler in force outside the block. */
  readonly outer: Handler | null;
  /** The jump shape outside. */
  readonly shape?: number;
  /** LOOP: the targets; `head` is jumped back to. */
  readonly end?: Label;
  readonly head?: Label;
  /** LOOP: register of its iterator; -1: there is none that has to be closed. */
  readonly iter?: Reg;
  /** FINALLY */
  readonly body?: readonly ast.Stmt[];
  /** HANDLER: register of POP_EXC, and the name `except … as name` unbinds. */
  readonly saved?: Reg;
  readonly name?: string | null;
  /** HANDLER: of an except clause. */
  readonly isClause?: boolean;
  /** WITH: the bound exit method. */
  readonly exit?: Reg;
  readonly isAsync?: boolean;
  readonly node?: Position;
  /** HANDLER of except*: leaving it is an error. */
  readonly isStar?: boolean;
}

/** Where a name lives, as the code generator needs it. */
export const enum Access {
  FAST,
  DEREF,
  /** Free variable of a class body: its namespace is asked first. */
  CLASS_DEREF,
  /** Annotation scope in a class: the class namespace (in `__classdict__`), then the cell or the globals. */
  DICT_OR_DEREF,
  DICT_OR_GLOBAL,
  GLOBAL,
  NAME,
}

interface ActiveComprehension {
  readonly scope: Scope;
  readonly registers: Map<string, Reg>;
}

/** CPython's CO_MAXBLOCKS. */
const MAX_BLOCKS = 21;

const weight = (b: Block): number => (b.isClause === true ? 2 : 1);

export class Unit {
  readonly asm = new Assembler();
  readonly consts = new ConstantTable();
  readonly names: string[] = [];
  readonly blocks: Block[] = [];
  readonly scope: Scope;
  readonly parent: Unit | null;
  readonly compilation: Compilation;
  readonly className: string | null;
  readonly name: string;
  readonly qualname: string;
  readonly firstlineno: number;
  flags = 0;
  argcount = 0;
  posonlyargcount = 0;
  kwonlyargcount = 0;
  docstring: string | null = null;
  temp: Reg = TEMP_BASE;
  /** Bit set over local registers. */
  bound: number[] = [];
  /** Class bodies: names of attributes that methods assign on their first parameter. */
  staticAttributes: Set<string> | null = null;
  /** Variable annotations of a class or module, in source order; the number of a conditional one, or -1. */
  annotationIndex = new Map<ast.AnnAssign, number>();
  private readonly nameIndex = new Map<string, number>();
  private readonly locals = new Map<string, Reg>();
  private readonly localNames: string[] = [];
  private readonly localKinds: number[] = [];
  /** Which names become variables in `co_varnames`, and in which order. */
  private readonly met = new Map<string, number>();
  private readonly cellNames: string[] = [];
  private readonly cellKinds: number[] = [];
  private readonly freeIndex = new Map<string, Reg>();
  readonly freevars: readonly string[];
  readonly comprehensions: ActiveComprehension[] = [];
  private readonly last: (() => void)[] = [];
  private readonly hiddenFree = new Map<string, Reg[]>();

  constructor(
    compilation: Compilation,
    scope: Scope,
    parent: Unit | null,
    name: string,
    qualname: string,
    firstlineno: number,
    className: string | null,
  ) {
    this.compilation = compilation;
    this.scope = scope;
    this.parent = parent;
    this.name = name;
    this.qualname = qualname;
    this.firstlineno = firstlineno;
    this.className = className;
    this.freevars = [...scope.free].sort(compareCodePoints);
    for (const [i, free] of this.freevars.entries()) this.freeIndex.set(free, FREE_BASE + i);
    if (scope.isFunctionLike) {
      for (const param of scope.params) {
        const isCell = scope.binding(param) === Binding.CELL;
        const reg = this.addLocal(param, LocalKind.LOCAL | LocalKind.ARG | (isCell ? LocalKind.CELL : 0));
        this.setBound(reg);
      }
    }
  }

  // --- errors and warnings

  fail(message: string, node: Position | null): never {
    return syntaxError(message, this.compilation.filename, node);
  }

  /**
   * Begin a block of `node`, of which CPython allows only so many inside each other. An except clause is two there, and so much more is around the body of
   * a generator or coroutine.
   */
  enterBlock(block: Block, node: Position): void {
    let count = weight(block) + (this.scope.generator || this.scope.coroutine ? 1 : 0);
    for (const b of this.blocks) count += weight(b);
    if (count > MAX_BLOCKS) this.fail("too many statically nested blocks", node);
    this.blocks.push({ ...block, shape: this.asm.shapes.current });
  }

  warn(message: string, node: Position): void {
    const { compilation } = this;
    if (compilation.muted > 0 || compilation.warn === null) return;
    compilation.warn(warningAt(message, node));
  }

  // --- emission

  emit(op: Op, a: number, b: number, c: number, node: Position | null): void {
    this.asm.emit(op, a, b, c, node);
  }

  /**
   * CPython's stack holds this value while the parts of `node` that follow are computed; of interest only where another line can begin in them. It ends with
   * `asm.shapes.leave`.
   */
  hold(node: Position, reg: Reg, kind = ShapeKind.OBJECT): void {
    if (node.end_lineno !== node.lineno) this.asm.shapes.enter(kind, reg);
  }

  /** The same for an operand (a register, or a constant as `~index`), which then has a register of its own: a jump may put something else there. */
  holdOperand(node: Position, operand: number, at: Position): number {
    if (node.end_lineno === node.lineno) return operand;
    let reg = operand;
    if (!this.isTemp(operand)) {
      reg = this.newTemp();
      if (operand >= 0) this.move(reg, operand, at);
      else this.asm.emit(Op.LOAD_CONST, reg, ~operand, 0, at);
    }
    this.asm.shapes.enter(ShapeKind.OBJECT, reg);
    return reg;
  }

  move(dst: Reg, src: Reg, node: Position | null): void {
    if (dst !== src) this.asm.emit(Op.MOVE, dst, src, 0, node);
  }

  constant(value: CodeConst): number {
    return this.consts.add(value);
  }

  loadConst(dst: Reg, value: CodeConst, node: Position | null): Reg {
    const d = dst >= 0 ? dst : this.newTemp();
    this.asm.emit(Op.LOAD_CONST, d, this.consts.add(value), 0, node);
    return d;
  }

  nameOf(name: string): number {
    let index = this.nameIndex.get(name);
    if (index === undefined) {
      index = this.names.push(name) - 1;
      this.nameIndex.set(name, index);
    }
    return index;
  }

  /** Index of an attribute or variable name after private mangling. */
  mangledName(name: string): number {
    return this.nameOf(this.mangle(name));
  }

  mangle(name: string): string {
    return mangleIn(this.innerScope, this.className, name);
  }

  /** The scope of the code being compiled: an inlined comprehension's or the unit's. */
  get innerScope(): Scope {
    const n = this.comprehensions.length;
    return n === 0 ? this.scope : this.comprehensions[n - 1]!.scope;
  }

  // --- registers

  newTemp(): Reg {
    return this.newTemps(1);
  }

  newTemps(count: number): Reg {
    const first = this.temp;
    this.temp += count;
    // A run of none still has to start at a register that exists.
    const needed = (count === 0 ? this.temp + 1 : this.temp) - TEMP_BASE;
    if (needed > this.asm.maxTemps) this.asm.maxTemps = needed;
    return first;
  }

  isTemp(reg: Reg): boolean {
    return reg >= TEMP_BASE;
  }

  /** CPython numbers variables as its instructions meet them; registers may be asked for earlier, to compute a value in them. */
  private meet(name: string): void {
    if (!this.met.has(name)) this.met.set(name, this.met.size);
  }

  private addLocal(name: string, kind: number): Reg {
    const reg = this.localNames.push(name) - 1;
    this.localKinds.push(kind);
    this.locals.set(name, reg);
    return reg;
  }

  /** The register of a local or cell variable of the unit's own scope. */
  localRegister(name: string): Reg {
    const reg = this.locals.get(name);
    if (reg !== undefined) return reg;
    const isCell = this.scope.binding(name) === Binding.CELL || !this.scope.isFunctionLike;
    if (!isCell) return this.addLocal(name, LocalKind.LOCAL);
    const cell = this.addCell(name, LocalKind.CELL);
    this.locals.set(name, cell);
    return cell;
  }

  private addCell(name: string, kind: number): Reg {
    this.cellKinds.push(kind);
    return CELL_BASE + this.cellNames.push(name) - 1;
  }

  hasLocal(name: string): boolean {
    return this.locals.has(name);
  }

  freeRegister(name: string): Reg {
    return this.freeIndex.get(name)!;
  }

  /** The register that holds the cell `name`, to put it into a closure. */
  cellRegister(name: string): Reg {
    for (let i = this.comprehensions.length - 1; i >= 0; i--) {
      const c = this.comprehensions[i]!;
      if (c.scope.binding(name) === Binding.CELL) return c.registers.get(name)!;
    }
    const free = this.freeIndex.get(name);
    // A class may both bind a name in its namespace and pass the outer variable on; the closure wants the outer one.
    if (free !== undefined) return free;
    return this.localRegister(name);
  }

  /** How to reach the (mangled) name, and its register or -1. */
  resolve(name: string): { access: Access; reg: Reg } {
    for (let i = this.comprehensions.length - 1; i >= 0; i--) {
      const { scope, registers } = this.comprehensions[i]!;
      switch (scope.binding(name)) {
        case Binding.LOCAL:
          return { access: Access.FAST, reg: registers.get(name)! };
        case Binding.CELL:
          return { access: Access.DEREF, reg: registers.get(name)! };
        case Binding.GLOBAL_EXPLICIT:
          return { access: Access.GLOBAL, reg: -1 };
        case Binding.GLOBAL_IMPLICIT:
          return { access: this.scope.type === ScopeType.MODULE ? Access.NAME : Access.GLOBAL, reg: -1 };
        default:
      }
    }
    const { scope } = this;
    const functionLike = scope.isFunctionLike;
    if (scope.type === ScopeType.CLASS && name === "__conditional_annotations__" && this.hasLocal(name)) {
      return { access: Access.DEREF, reg: this.localRegister(name) };
    }
    // A comprehension in a class body does not see the class's own variable, but that of the function around it.
    const inner = this.comprehensions[this.comprehensions.length - 1];
    if (scope.type === ScopeType.CLASS && inner?.scope.binding(name) === Binding.FREE && this.freeIndex.has(name))
      return { access: Access.DEREF, reg: this.freeIndex.get(name)! };
    switch (scope.binding(name)) {
      case Binding.LOCAL:
        if (functionLike) return { access: Access.FAST, reg: this.localRegister(name) };
        return { access: Access.NAME, reg: -1 };
      case Binding.CELL:
        if (functionLike) return { access: Access.DEREF, reg: this.localRegister(name) };
        return { access: Access.NAME, reg: -1 };
      case Binding.FREE: {
        const reg = this.freeIndex.get(name)!;
        if (scope.type === ScopeType.CLASS) {
          return { access: Access.CLASS_DEREF, reg };
        }
        if (scope.canSeeClassScope && name !== "__classdict__" && name !== "__conditional_annotations__")
          return { access: Access.DICT_OR_DEREF, reg };
        return { access: Access.DEREF, reg };
      }
      case Binding.GLOBAL_IMPLICIT:
        if (!functionLike) return { access: Access.NAME, reg: -1 };
        if (scope.canSeeClassScope) return { access: Access.DICT_OR_GLOBAL, reg: -1 };
        return { access: Access.GLOBAL, reg: -1 };
      case Binding.GLOBAL_EXPLICIT:
        return { access: Access.GLOBAL, reg: -1 };
      default:
        return { access: functionLike ? Access.GLOBAL : Access.NAME, reg: -1 };
    }
  }

  /** Enters an inlined comprehension: its variables get registers of their own. */
  enterComprehension(scope: Scope): void {
    const registers = new Map<string, Reg>();
    for (const name of scope.symbols.keys()) {
      const binding = scope.binding(name);
      if (name === ".0" || (binding !== Binding.LOCAL && binding !== Binding.CELL)) continue;
      const isCell = binding === Binding.CELL;
      const key = isCell ? "c" + name : "l" + name;
      let reg = this.hiddenFree.get(key)?.pop();
      if (reg === undefined) {
        if (isCell) {
          reg = this.addCell(name, LocalKind.CELL | LocalKind.HIDDEN);
        } else {
          reg = this.localNames.push(name) - 1;
          this.localKinds.push(LocalKind.LOCAL | LocalKind.HIDDEN);
        }
      }
      this.setUnbound(reg);
      registers.set(name, reg);
    }
    // CPython has merged those of the comprehensions inside into it.
    for (const [name, isVariable] of inlinedNames(scope)) if (isVariable) this.meet(name);
    this.comprehensions.push({ scope, registers });
  }

  leaveComprehension(): Map<string, Reg> {
    const { scope, registers } = this.comprehensions.pop()!;
    for (const [name, reg] of registers) {
      const key = scope.binding(name) === Binding.CELL ? "c" + name : "l" + name;
      const list = this.hiddenFree.get(key);
      if (list === undefined) this.hiddenFree.set(key, [reg]);
      else list.push(reg);
      this.setUnbound(reg);
    }
    return registers;
  }

  // --- definite assignment

  isBound(reg: Reg): boolean {
    return (this.bound[reg >> 5]! & (1 << (reg & 31))) !== 0;
  }

  /** A plain local variable has a value from here on. */
  setBound(reg: Reg): void {
    this.meet(this.localNames[reg]!);
    const word = reg >> 5;
    while (this.bound.length <= word) this.bound.push(0);
    this.bound[word]! |= 1 << (reg & 31);
  }

  /** A variable is deleted. */
  unbind(reg: Reg): void {
    this.meet(this.localNames[reg]!);
    this.setUnbound(reg);
  }

  private setUnbound(reg: Reg): void {
    const word = reg >> 5;
    if (word < this.bound.length) this.bound[word]! &= ~(1 << (reg & 31));
  }

  /** Records that control may jump to the label from here. */
  jumpState(label: Label): void {
    if (!this.asm.reachable) return;
    label.state = label.state === null ? this.bound.slice() : intersect(label.state, this.bound);
  }

  /** Operand for a forward jump to the label. */
  target(label: Label): number {
    this.jumpState(label);
    return this.asm.ref(label);
  }

  jump(label: Label, node: Position | null): void {
    this.emit(Op.JUMP, this.target(label), 0, 0, node);
    this.asm.reachable = false;
  }

  jumpBack(label: Label, node: Position | null, hidden = false): void {
    this.asm.settleMarks();
    if (!this.asm.reachable) return;
    this.emit(Op.JUMP_BACK, this.asm.ref(label), 0, 0, node);
    if (hidden) this.asm.hideLine();
    this.asm.reachable = false;
  }

  /** Places a label that only forward jumps and the code above reach. */
  place(label: Label): void {
    const { asm } = this;
    asm.settleMarks();
    asm.dropJumpTo(label);
    asm.warm = (asm.reachable && asm.warm) || label.warm;
    if (label.used && label.state !== null) {
      this.bound = asm.reachable ? intersect(label.state, this.bound) : label.state.slice();
      asm.reachable = true;
    }
    asm.place(label);
  }

  /** Places the head of a loop; `body` is what can unbind variables before control comes back. */
  placeLoopHead(label: Label, body: readonly ast.Stmt[]): void {
    this.forgetUnbound(this.bound, body);
    this.asm.place(label);
  }

  /** Starts the code of an exception handler, if anything it covers was emitted. */
  placeHandler(handler: Handler, state: number[], covered: boolean): void {
    this.asm.settleMarks();
    this.asm.quietLine = -1;
    this.asm.reachable = covered;
    this.asm.warm = false;
    this.bound = state.slice();
    this.asm.place(handler.label);
  }

  /** Which locals are certainly bound wherever an exception leaves `body`, which starts here. */
  stateForHandler(...bodies: readonly (readonly ast.Stmt[])[]): number[] {
    const state = this.bound.slice();
    for (const body of bodies) this.forgetUnbound(state, body);
    return state;
  }

  private forgetUnbound(state: number[], body: readonly ast.Stmt[]): void {
    if (!this.scope.hasUnbind) return;
    for (const name of unboundNames(body)) {
      const reg = this.locals.get(this.mangle(name));
      if (reg !== undefined && reg < CELL_BASE && reg >> 5 < state.length) state[reg >> 5]! &= ~(1 << (reg & 31));
    }
  }

  // --- out of the way

  /** Emit this after all other code: it is reached by an exception only, and the straight path needs no jump around it. */
  atEnd(emit: () => void): void {
    this.last.push(emit);
  }

  // --- result

  private variables(): Variable[] {
    const all = this.localNames.map((name, reg): Variable => ({ name, reg, kind: this.localKinds[reg]! }));
    for (const [i, name] of this.cellNames.entries()) {
      const kind = this.cellKinds[i]! | (this.met.has(name) ? LocalKind.LOCAL : 0);
      all.push({ name, reg: CELL_BASE + i, kind });
    }
    return all;
  }

  finish(): CodeUnit {
    const { asm, scope } = this;
    for (const emit of this.last) emit();
    const nfree = this.freevars.length;
    const order = orderVariables(this.variables(), this.met);
    const nlocals = order.length;
    const plainRegisters: number[] = [];
    const cellRegisters: number[] = [];
    const localNames: string[] = [];
    const kinds = new Uint8Array(nlocals + nfree);
    for (const [i, v] of order.entries()) {
      (v.reg < CELL_BASE ? plainRegisters : cellRegisters)[v.reg & ~CELL_BASE] = i;
      localNames.push(v.name);
      kinds[i] = v.kind;
    }
    localNames.push(...this.freevars);
    kinds.fill(LocalKind.FREE, nlocals);
    const assembled = asm.finish(nlocals, nfree, plainRegisters, cellRegisters);
    // A comprehension's cell may have the name of a plain variable: they are one to CPython.
    const cells = new Set(order.filter((v) => v.kind & LocalKind.CELL).map((v) => v.name));
    const cellvars = new Set(localNames.slice(0, nlocals).filter((name) => cells.has(name)));
    let flags = this.flags | this.compilation.futureFlags;
    if (scope.isFunctionLike) {
      flags |= CodeFlag.OPTIMIZED | CodeFlag.NEWLOCALS;
      if (scope.nested) flags |= CodeFlag.NESTED;
    }
    return {
      name: this.name,
      qualname: this.qualname,
      filename: this.compilation.filename,
      firstlineno: this.firstlineno,
      argcount: this.argcount,
      posonlyargcount: this.posonlyargcount,
      kwonlyargcount: this.kwonlyargcount,
      flags,
      nregs: assembled.nregs,
      localNames,
      localKinds: kinds,
      freeBase: nlocals,
      freevars: this.freevars,
      cellvars: [...cellvars],
      names: this.names,
      consts: this.consts.values,
      code: assembled.code,
      exceptionTable: assembled.exceptionTable,
      positions: assembled.positions,
      lineMarks: assembled.lineMarks,
      jumpTable: assembled.jumpTable,
      docstring: this.docstring,
    };
  }

  /** Renames a parameter register for display (`.format` of annotation functions). */
  renameLocal(reg: Reg, name: string): void {
    this.met.set(name, this.met.get(this.localNames[reg]!)!);
    this.localNames[reg] = name;
  }
}

function intersect(a: readonly number[], b: readonly number[]): number[] {
  const n = Math.min(a.length, b.length);
  const result: number[] = [];
  for (let i = 0; i < n; i++) result.push(a[i]! & b[i]!);
  return result;
}
