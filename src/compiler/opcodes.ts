/**
 * The opcode table: the one place where an instruction's name, operands and meaning are written down.
 *
 * The disassembler (`--dis`), the interpreter's operand names and `docs/opcodes.md` are made from this file.
 *
 * An instruction is four 32-bit words `op, a, b, c` in the code object's `Int32Array`; a program counter (`pc`)
 * is the word index of `op`, so it is always a multiple of `INSTRUCTION_WORDS`. Operand kinds:
 *
 *   dst   register written            reg   register read            regs  first of a run of consecutive registers
 *   rk    register if >= 0, otherwise constant number `~operand`     const index into `consts`
 *   name  index into `names`          jump  pc to jump to            num   a plain number
 *
 * Registers are numbered from 0 within the record: parameters, other locals, free variables, then temporaries.
 * A register that holds `undefined` is an unbound variable. Cell variables hold a `Cell`.
 */

export const INSTRUCTION_WORDS = 4;

/** Opcode numbers. Order is free; the interpreter's `switch` needs them small and dense. */
export const enum Op {
  NOP,
  EXT,
  MOVE,
  LOAD_CONST,
  CHECK_LOCAL,
  DELETE_LOCAL,
  CLEAR_LOCAL,
  MAKE_CELL,
  LOAD_DEREF,
  STORE_DEREF,
  DELETE_DEREF,
  LOAD_GLOBAL,
  STORE_GLOBAL,
  DELETE_GLOBAL,
  LOAD_NAME,
  STORE_NAME,
  DELETE_NAME,
  LOAD_LOCALS,
  LOAD_FROM_DICT_OR_DEREF,
  LOAD_FROM_DICT_OR_GLOBAL,
  ADD,
  SUB,
  MUL,
  MATMUL,
  TRUEDIV,
  FLOORDIV,
  MOD,
  POW,
  LSHIFT,
  RSHIFT,
  AND,
  OR,
  XOR,
  IADD,
  ISUB,
  IMUL,
  IMATMUL,
  ITRUEDIV,
  IFLOORDIV,
  IMOD,
  IPOW,
  ILSHIFT,
  IRSHIFT,
  IAND,
  IOR,
  IXOR,
  NEG,
  POS,
  INVERT,
  NOT,
  LT,
  LE,
  EQ,
  NE,
  GT,
  GE,
  IS,
  IS_NOT,
  IN,
  NOT_IN,
  JUMP,
  JUMP_BACK,
  JUMP_IF_TRUE,
  JUMP_IF_FALSE,
  JUMP_IF_NONE,
  JUMP_IF_NOT_NONE,
  JUMP_IF_LT,
  JUMP_IF_LE,
  JUMP_IF_EQ,
  JUMP_IF_NE,
  JUMP_IF_GT,
  JUMP_IF_GE,
  JUMP_UNLESS_LT,
  JUMP_UNLESS_LE,
  JUMP_UNLESS_EQ,
  JUMP_UNLESS_NE,
  JUMP_UNLESS_GT,
  JUMP_UNLESS_GE,
  LOAD_ATTR,
  STORE_ATTR,
  DELETE_ATTR,
  LOAD_METHOD,
  LOAD_SUPER_ATTR,
  LOAD_SUPER_METHOD,
  GETITEM,
  SETITEM,
  DELITEM,
  BUILD_SLICE,
  CALL,
  CALL_METHOD,
  CALL_KW,
  CALL_EX,
  RETURN,
  BUILD_TUPLE,
  BUILD_LIST,
  BUILD_SET,
  BUILD_DICT,
  BUILD_STRING,
  LIST_APPEND,
  LIST_EXTEND,
  LIST_TO_TUPLE,
  SET_ADD,
  SET_UPDATE,
  DICT_SET,
  DICT_UPDATE,
  DICT_MERGE,
  CONVERT_VALUE,
  FORMAT_SIMPLE,
  FORMAT_WITH_SPEC,
  BUILD_INTERPOLATION,
  BUILD_TEMPLATE,
  UNPACK_SEQUENCE,
  UNPACK_EX,
  GET_ITER,
  FOR_ITER,
  END_FOR,
  YIELD,
  GET_YIELD_FROM_ITER,
  SEND,
  GET_AWAITABLE,
  GET_AITER,
  GET_ANEXT,
  END_ASYNC_FOR,
  WITH_ENTER,
  WITH_EXCEPT,
  RAISE,
  RERAISE,
  PUSH_EXC,
  POP_EXC,
  JUMP_UNLESS_EXC_MATCH,
  CHECK_EG_MATCH,
  PREP_RERAISE_STAR,
  MAKE_FUNCTION,
  SET_FUNCTION_ATTRIBUTE,
  LOAD_BUILD_CLASS,
  LOAD_COMMON_CONSTANT,
  SETUP_ANNOTATIONS,
  IMPORT_NAME,
  IMPORT_FROM,
  IMPORT_STAR,
  MATCH_MAPPING,
  MATCH_SEQUENCE,
  MATCH_KEYS,
  MATCH_CLASS,
  GET_LEN,
  PRINT_EXPR,
  CALL_INTRINSIC,
  INSTRUMENTED,
}

/** The second operand of RERAISE: the line of a frame that ends there. */
export const enum RaiseLine {
  OWN,
  /** In CPython the instruction has no line, nor inherits one: Python sees None. */
  NONE,
  /** There is one for each way that leads here, with the line of what ran before. */
  BEFORE,
}

export type OperandKind = "dst" | "reg" | "regs" | "rk" | "const" | "name" | "jump" | "num";

export interface OpcodeInfo {
  readonly operands: readonly (readonly [name: string, kind: OperandKind])[];
  readonly doc: string;
}

const op = (operands: string, doc: string): OpcodeInfo => ({
  operands:
    operands === ""
      ? []
      : operands.split(" ").map((o) => {
          const [name, kind] = o.split(":") as [string, OperandKind];
          return [name, kind ?? name] as const;
        }),
  doc,
});

const binary = (sign: string): OpcodeInfo => op("dst left:reg right:rk", `dst = left ${sign} right`);
const branch = (sign: string, when: boolean): OpcodeInfo =>
  op("left:reg right:rk target:jump", `jump to target ${when ? "if" : "unless"} left ${sign} right is true`);

/** What each instruction means. `Record` makes the type checker insist that every opcode has its entry. */
export const OPCODES: { readonly [name in keyof typeof Op]: OpcodeInfo } = {
  NOP: op("", "do nothing"),
  EXT: op("x:num y:num z:num", "three more operands for the instruction before it; never executed by itself"),
  MOVE: op("dst src:reg", "dst = src"),
  LOAD_CONST: op("dst value:const", "dst = value"),
  CHECK_LOCAL: op("var:reg", "raise UnboundLocalError if the local variable is unbound"),
  DELETE_LOCAL: op("var:dst", "unbind the local; UnboundLocalError if it is unbound"),
  CLEAR_LOCAL: op("var:dst", "unbind the local or temporary, bound or not"),
  MAKE_CELL: op("var:dst", "put the register's value (or unbound) into a new cell"),
  LOAD_DEREF: op("dst cell:reg", "dst = the cell's content; NameError/UnboundLocalError if empty"),
  STORE_DEREF: op("cell:reg value:reg", "the cell's content = value"),
  DELETE_DEREF: op("cell:reg", "empty the cell; NameError/UnboundLocalError if empty"),
  LOAD_GLOBAL: op("dst name", "dst = globals()[name], or the builtin; NameError if neither"),
  STORE_GLOBAL: op("name value:reg", "globals()[name] = value"),
  DELETE_GLOBAL: op("name", "del globals()[name]"),
  LOAD_NAME: op("dst name", "dst = the name in the local namespace, globals or builtins"),
  STORE_NAME: op("name value:reg", "local namespace[name] = value"),
  DELETE_NAME: op("name", "del local namespace[name]"),
  LOAD_LOCALS: op("dst", "dst = the local namespace of a class body, module or exec"),
  LOAD_FROM_DICT_OR_DEREF: op("dst name cell:reg", "dst = namespace in dst [name], or the cell's content"),
  LOAD_FROM_DICT_OR_GLOBAL: op("dst name", "dst = namespace in dst [name], or the global or builtin"),
  ADD: binary("+"),
  SUB: binary("-"),
  MUL: binary("*"),
  MATMUL: binary("@"),
  TRUEDIV: binary("/"),
  FLOORDIV: binary("//"),
  MOD: binary("%"),
  POW: binary("**"),
  LSHIFT: binary("<<"),
  RSHIFT: binary(">>"),
  AND: binary("&"),
  OR: binary("|"),
  XOR: binary("^"),
  IADD: binary("+="),
  ISUB: binary("-="),
  IMUL: binary("*="),
  IMATMUL: binary("@="),
  ITRUEDIV: binary("/="),
  IFLOORDIV: binary("//="),
  IMOD: binary("%="),
  IPOW: binary("**="),
  ILSHIFT: binary("<<="),
  IRSHIFT: binary(">>="),
  IAND: binary("&="),
  IOR: binary("|="),
  IXOR: binary("^="),
  NEG: op("dst value:reg", "dst = -value"),
  POS: op("dst value:reg", "dst = +value"),
  INVERT: op("dst value:reg", "dst = ~value"),
  NOT: op("dst value:reg", "dst = not value"),
  LT: binary("<"),
  LE: binary("<="),
  EQ: binary("=="),
  NE: binary("!="),
  GT: binary(">"),
  GE: binary(">="),
  IS: binary("is"),
  IS_NOT: binary("is not"),
  IN: binary("in"),
  NOT_IN: binary("not in"),
  JUMP: op("target:jump", "jump forwards"),
  JUMP_BACK: op("target:jump", "jump backwards (a loop); looks for interrupts"),
  JUMP_IF_TRUE: op("value:reg target:jump", "jump if value is true"),
  JUMP_IF_FALSE: op("value:reg target:jump", "jump if value is false"),
  JUMP_IF_NONE: op("value:reg target:jump", "jump if value is None"),
  JUMP_IF_NOT_NONE: op("value:reg target:jump", "jump if value is not None"),
  JUMP_IF_LT: branch("<", true),
  JUMP_IF_LE: branch("<=", true),
  JUMP_IF_EQ: branch("==", true),
  JUMP_IF_NE: branch("!=", true),
  JUMP_IF_GT: branch(">", true),
  JUMP_IF_GE: branch(">=", true),
  JUMP_UNLESS_LT: branch("<", false),
  JUMP_UNLESS_LE: branch("<=", false),
  JUMP_UNLESS_EQ: branch("==", false),
  JUMP_UNLESS_NE: branch("!=", false),
  JUMP_UNLESS_GT: branch(">", false),
  JUMP_UNLESS_GE: branch(">=", false),
  LOAD_ATTR: op("dst obj:reg name", "dst = obj.name"),
  STORE_ATTR: op("obj:reg name value:reg", "obj.name = value"),
  DELETE_ATTR: op("obj:reg name", "del obj.name"),
  LOAD_METHOD: op(
    "dst:regs obj:reg name",
    "dst, dst+1 = function and self of obj.name; if it is not a plain method: the attribute and unbound (undefined)",
  ),
  LOAD_SUPER_ATTR: op(
    "dst base:regs name",
    "dst = super(class, self).name; base = the value of the name `super`, class, self. When base is not the builtin super: call it, then the attribute. Followed by EXT: x = 1 if written as super() without arguments",
  ),
  LOAD_SUPER_METHOD: op(
    "dst:regs base:regs name",
    "as LOAD_SUPER_ATTR, but dst, dst+1 as in LOAD_METHOD. Followed by EXT",
  ),
  GETITEM: op("dst obj:reg key:rk", "dst = obj[key]"),
  SETITEM: op("obj:reg key:rk value:reg", "obj[key] = value"),
  DELITEM: op("obj:reg key:rk", "del obj[key]"),
  BUILD_SLICE: op("dst start:regs", "dst = slice(start, start+1, start+2)"),
  CALL: op("dst callee:regs argc:num", "dst = callee(callee+1 … callee+argc)"),
  CALL_METHOD: op(
    "dst callee:regs argc:num",
    "call what LOAD_METHOD left in callee, callee+1; arguments from callee+2, argc of them without self",
  ),
  CALL_KW: op(
    "dst callee:regs argc:num",
    "call with keywords: EXT x = const index of the tuple of names of the last arguments, y = 1 if callee is LOAD_METHOD's pair. argc counts positional and keyword arguments; they start at callee+1 (callee+2 when y = 1)",
  ),
  CALL_EX: op(
    "dst callee:regs",
    "dst = callee(*callee+1, **callee+2); callee+1 is any iterable, callee+2 a dict or unbound (undefined)",
  ),
  RETURN: op("value:rk", "return value to the caller"),
  BUILD_TUPLE: op("dst first:regs count:num", "dst = tuple of count registers"),
  BUILD_LIST: op("dst first:regs count:num", "dst = list of count registers"),
  BUILD_SET: op("dst first:regs count:num", "dst = set of count registers"),
  BUILD_DICT: op("dst first:regs count:num", "dst = dict of count pairs: key, value, key, value …"),
  BUILD_STRING: op("dst first:regs count:num", "dst = the strings joined"),
  LIST_APPEND: op("list:reg value:reg", "list.append(value)"),
  LIST_EXTEND: op(
    "list:reg iterable:reg callee:num",
    "list.extend(iterable). callee: register of f in f(*iterable), which the error names, or -1",
  ),
  LIST_TO_TUPLE: op("dst list:reg", "dst = tuple(list)"),
  SET_ADD: op("set:reg value:reg", "set.add(value)"),
  SET_UPDATE: op("set:reg iterable:reg", "set.update(iterable)"),
  DICT_SET: op("dict:reg key:reg value:reg", "dict[key] = value (display or comprehension)"),
  DICT_UPDATE: op("dict:reg mapping:reg", "dict.update(mapping) for {**mapping}; TypeError if not a mapping"),
  DICT_MERGE: op("dict:reg mapping:reg callee:reg", "dict.update for f(**mapping): TypeError on a repeated keyword"),
  CONVERT_VALUE: op("dst value:reg kind:num", "dst = str (1), repr (2) or ascii (3) of value"),
  FORMAT_SIMPLE: op("dst value:reg", "dst = format(value, '')"),
  FORMAT_WITH_SPEC: op("dst value:reg spec:reg", "dst = format(value, spec)"),
  BUILD_INTERPOLATION: op("dst first:regs", "dst = Interpolation(value, str, conversion or None, format_spec)"),
  BUILD_TEMPLATE: op(
    "dst first:regs",
    "dst = Template from first = tuple of strings, first+1 = tuple of interpolations",
  ),
  UNPACK_SEQUENCE: op("first:regs iterable:reg count:num", "unpack exactly count values into first …"),
  UNPACK_EX: op(
    "first:regs iterable:reg counts:num",
    "unpack with a starred target: counts = before | after << 8; first+before gets the list",
  ),
  GET_ITER: op(
    "dst iterable:reg callee:num",
    "dst = iter(iterable). callee = register of what the iterable was just called from, or -1: a generator that it made belongs to the loop alone",
  ),
  FOR_ITER: op("dst iter:reg done:jump", "dst = next(iter), or jump to done when it is exhausted"),
  END_FOR: op(
    "iter:reg",
    "a loop is left before its end: close iter if it is a generator that belongs to the loop alone",
  ),
  YIELD: op(
    "dst value:reg delegate:num",
    "yield value; on resumption dst = what was sent. delegate = register of the iterator that `yield from`/`await` drives, or -1. An async generator's own `yield` has delegate -2 (the value is wrapped for the consumer)",
  ),
  GET_YIELD_FROM_ITER: op("dst iterable:reg", "dst = iterator for `yield from` (coroutines only inside coroutines)"),
  SEND: op(
    "dst iter:reg done:jump",
    "send dst to iter; dst = what it yields (go on to the YIELD that follows), or its return value (jump to done)",
  ),
  GET_AWAITABLE: op("dst value:reg where:num", "dst = value.__await__(); where: 0 await, 1 __aenter__, 2 __aexit__"),
  GET_AITER: op("dst value:reg", "dst = value.__aiter__()"),
  GET_ANEXT: op("dst aiter:reg", "dst = awaitable of aiter.__anext__()"),
  END_ASYNC_FOR: op("exc:reg", "if exc is StopAsyncIteration: go on (loop is done); otherwise re-raise it"),
  WITH_ENTER: op(
    "dst manager:reg exit:dst",
    "exit = bound __exit__, dst = result of __enter__(). Followed by EXT: x = 1 for async with (__aexit__, __aenter__: dst is the awaitable)",
  ),
  WITH_EXCEPT: op("dst exit:reg exc:reg", "dst = exit(type(exc), exc, exc.__traceback__)"),
  RAISE: op("exc:num cause:num", "raise; operands are registers or -1: none (-1: re-raise the handled exception)"),
  RERAISE: op(
    "exc:reg line:num",
    "go on raising exc, without a new traceback entry; a frame that ends here shows this line (0), none (1), or that of what ran before (2)",
  ),
  PUSH_EXC: op("saved:dst exc:reg", "saved = the exception being handled so far; exc is now the one being handled"),
  POP_EXC: op("saved:reg", "the exception being handled is again the saved one"),
  JUMP_UNLESS_EXC_MATCH: op("exc:reg type:reg target:jump", "jump unless exc is an instance of type (class or tuple)"),
  CHECK_EG_MATCH: op(
    "match:dst exc:reg type:reg",
    "except*: match = the matching part or None; exc = the rest or None (so exc is written too)",
  ),
  PREP_RERAISE_STAR: op("dst orig:reg list:reg", "dst = what an except* statement raises at its end, or None"),
  MAKE_FUNCTION: op("dst code:const", "dst = function of the code constant and the current globals"),
  SET_FUNCTION_ATTRIBUTE: op("func:reg value:reg kind:num", "kind: see FunctionAttribute"),
  LOAD_BUILD_CLASS: op("dst", "dst = builtins.__build_class__"),
  LOAD_COMMON_CONSTANT: op("dst which:num", "see CommonConstant"),
  SETUP_ANNOTATIONS: op("", "make __annotations__ in the local namespace if there is none"),
  IMPORT_NAME: op("dst name args:regs", "dst = __import__(name, fromlist = args+1, level = args)"),
  IMPORT_FROM: op("dst module:reg name", "dst = module.name, for `from module import name`"),
  IMPORT_STAR: op("module:reg", "bind all public names of module in the local namespace"),
  MATCH_MAPPING: op("dst subject:reg", "dst = bool: is subject a mapping for patterns"),
  MATCH_SEQUENCE: op("dst subject:reg", "dst = bool: is subject a sequence for patterns"),
  MATCH_KEYS: op("dst subject:reg keys:reg", "dst = tuple of the values of the keys, or None if one is missing"),
  MATCH_CLASS: op(
    "dst first:regs npos:num",
    "first = subject, class, tuple of keyword names; dst = tuple of attributes, or None",
  ),
  GET_LEN: op("dst value:reg", "dst = len(value)"),
  PRINT_EXPR: op("value:reg", "sys.displayhook(value) (interactive mode)"),
  CALL_INTRINSIC: op("dst which:num args:regs", "see Intrinsic; its arguments are in args …"),
  INSTRUMENTED: op("", "stands for another instruction while somebody watches (tracing); never compiled"),
};

/** Opcode names by number, for the disassembler and for error messages. */
export const OP_NAMES: readonly string[] = Object.keys(OPCODES);

/** The kinds of SET_FUNCTION_ATTRIBUTE. */
export const enum FunctionAttribute {
  DEFAULTS, // tuple
  KWDEFAULTS, // dict
  ANNOTATE, // function
  CLOSURE, // tuple of cells
  TYPE_PARAMS, // tuple
}

/** The values LOAD_COMMON_CONSTANT can load. */
export const enum CommonConstant {
  ASSERTION_ERROR,
  NOT_IMPLEMENTED_ERROR,
  /** The builtins as they were at the start, whatever the names mean now. */
  BUILTIN_TUPLE,
  BUILTIN_ALL,
  BUILTIN_ANY,
}

/** The functions CALL_INTRINSIC can call (CPython's CALL_INTRINSIC_1 and _2). */
export const enum Intrinsic {
  TYPEVAR, // (name)
  TYPEVAR_WITH_BOUND, // (name, evaluate-bound function)
  TYPEVAR_WITH_CONSTRAINTS, // (name, evaluate-constraints function)
  PARAMSPEC, // (name)
  TYPEVARTUPLE, // (name)
  SUBSCRIPT_GENERIC, // (tuple of type parameters) -> Generic[...]
  TYPEALIAS, // (name, type_params tuple or None, evaluate-value function)
  SET_TYPEPARAM_DEFAULT, // (typeparam, evaluate-default function) -> typeparam
  SET_FUNCTION_TYPE_PARAMS, // (function, tuple) -> function
  STOPITERATION_ERROR, // (exc) -> RuntimeError for a StopIteration that leaves a generator
}

/** What an exception table entry, `[start, end, handler, excReg]`, takes in `CodeUnit.exceptionTable`. */
export const EXCEPTION_ENTRY_WORDS = 4;
