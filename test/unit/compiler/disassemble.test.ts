/** What the compiler makes of small programs, as `--dis` shows it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compile, disassemble } from "../../../src/compiler/index.ts";
import { parseModule } from "../../../src/syntax/index.ts";

/** Opcodes and operands of the first function in `source`, one instruction a line. */
function body(source: string): string {
  const text = disassemble(compile(parseModule(source, "<s>"), "<s>"));
  const listing = text
    .split("\n\n")
    .join("\n")
    .split(/^(?=\S)/m)[1]!;
  return listing
    .split("\n")
    .slice(1)
    .filter((line) => line.startsWith("       ") || /^ *\d/.test(line))
    .map((line) => line.slice(7).replace(/ +/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function check(name: string, source: string, expected: string): void {
  test(name, () => {
    const lines = expected
      .trim()
      .split("\n")
      .map((line) => line.trim());
    assert.equal(body(source), lines.join("\n"));
  });
}

check(
  "locals are operands, comparisons are branches",
  "def fib(n):\n  if n < 2: return n\n  return fib(n-1) + fib(n-2)\n",
  `JUMP_UNLESS_LT n, 2, -> L1
   RETURN n
   L1: LOAD_GLOBAL t0, .fib
   SUB t1, n, 1
   CALL t0, t0, argc=1
   LOAD_GLOBAL t1, .fib
   SUB t2, n, 2
   CALL t1, t1, argc=1
   ADD t0, t0, t1
   RETURN t0`,
);

check(
  "results go where they are needed",
  "def f(a, b):\n  x = a + b\n  x += 1\n  a, b = b, a\n  return x\n",
  `ADD x, a, b
   IADD x, x, 1
   MOVE t0, a
   MOVE a, b
   MOVE b, t0
   RETURN x`,
);

check(
  "a variable is not written before its new value is there",
  "def f(x):\n  x = [x, x]\n  x = x and g(x)\n",
  `MOVE t0, x
   MOVE t1, x
   BUILD_LIST x, t0, count=2
   MOVE t0, x
   JUMP_IF_FALSE t0, -> L1
   LOAD_GLOBAL t1, .g
   MOVE t2, x
   CALL t0, t1, argc=1
   L1: MOVE x, t0
   RETURN None`,
);

check(
  "an operand that the rest of the expression rebinds is copied",
  "def f(x):\n  return x + (x := 2)\n",
  `MOVE t0, x
   LOAD_CONST x, 2
   ADD t0, t0, x
   RETURN t0`,
);

check(
  "CHECK_LOCAL stands only where a variable may be unbound",
  "def f(a):\n  if a: x = 1\n  print(x, x)\n  del a\n  return a\n",
  `JUMP_IF_FALSE a, -> L1
   LOAD_CONST x, 1
   L1: LOAD_GLOBAL t0, .print
   CHECK_LOCAL x
   MOVE t1, x
   MOVE t2, x
   CALL t0, t0, argc=2
   DELETE_LOCAL a
   CHECK_LOCAL a
   RETURN a`,
);

check(
  "for, conditions and short circuits",
  "def f(xs):\n  for x in xs:\n    if x is None or not x.a and 0 < x: continue\n    yield x\n",
  `NOP
   L1: GET_ITER t1, xs, callee=-1
   L2: FOR_ITER x, t1, -> L5
   JUMP_IF_NONE x, -> L3
   LOAD_ATTR t2, x, .a
   JUMP_IF_TRUE t2, -> L4
   LOAD_CONST t2, 0
   JUMP_UNLESS_LT t2, x, -> L4
   L3: JUMP_BACK -> L2
   L4: YIELD t2, x, delegate=-1
   JUMP_BACK -> L2
   L5: RETURN None
   L6: CALL_INTRINSIC t0, stopiteration_error, t0
   RERAISE t0, line=0`,
);

check(
  "calls: methods, keywords, stars, super",
  "def f(o, a):\n  o.m(1, k=a)\n  o.n()\n  o(*a, 1, **a)\n",
  `LOAD_METHOD t0, o, .m
   LOAD_CONST t2, 1
   MOVE t3, a
   CALL_KW t0, t0, argc=2
   EXT 1, 1, 0
   LOAD_METHOD t0, o, .n
   CALL_METHOD t0, t0, argc=0
   MOVE t0, o
   BUILD_LIST t1, t1, count=0
   LIST_EXTEND t1, a, callee=-1
   LOAD_CONST t3, 1
   LIST_APPEND t1, t3
   LIST_TO_TUPLE t1, t1
   BUILD_DICT t2, t3, count=0
   DICT_MERGE t2, a, t0
   CALL_EX t0, t0
   RETURN None`,
);

check(
  "try, except and finally",
  "def f():\n  try:\n    return g()\n  except E as e:\n    h(e)\n  finally:\n    k()\n",
  `NOP
   L1: LOAD_GLOBAL t4, .g
   CALL t4, t4, argc=0
   L2: LOAD_GLOBAL t5, .k
   CALL t5, t5, argc=0
   RETURN t4
   L3: PUSH_EXC t3, t2
   L4: LOAD_GLOBAL t4, .E
   JUMP_UNLESS_EXC_MATCH t2, t4, -> L8
   MOVE e, t2
   L5: LOAD_GLOBAL t4, .h
   MOVE t5, e
   CALL t4, t4, argc=1
   L6: POP_EXC t3
   CLEAR_LOCAL e
   JUMP -> L10
   L7: CLEAR_LOCAL e
   RERAISE t2, line=0
   L8: RERAISE t2, line=0
   L9: POP_EXC t3
   RERAISE t2, line=0
   L10: LOAD_GLOBAL t4, .k
   CALL t4, t4, argc=0
   JUMP -> L14
   L11: PUSH_EXC t1, t0
   L12: LOAD_GLOBAL t4, .k
   CALL t4, t4, argc=0
   RERAISE t0, line=2
   L13: POP_EXC t1
   RERAISE t0, line=0
   L14: RETURN None`,
);

check(
  "an inlined comprehension has registers of its own; captured variables get a new cell per run",
  "def f(x, ys):\n  return [x for x in ys], [lambda: y for y in ys]\n",
  `GET_ITER t2, ys, callee=-1
   L1: BUILD_LIST t0, t0, count=0
   L2: FOR_ITER x'2, t2, -> L3
   LIST_APPEND t0, x'2
   JUMP_BACK -> L2
   L3: CLEAR_LOCAL x'2
   GET_ITER t2, ys, callee=-1
   CLEAR_LOCAL y
   MAKE_CELL y
   L4: BUILD_LIST t1, t1, count=0
   L5: FOR_ITER t4, t2, -> L6
   STORE_DEREF y, t4
   MAKE_FUNCTION t4, <code object <lambda>, line 2>
   BUILD_TUPLE t5, y, count=1
   SET_FUNCTION_ATTRIBUTE t4, t5, closure
   LIST_APPEND t1, t4
   JUMP_BACK -> L5
   L6: CLEAR_LOCAL y
   BUILD_TUPLE t0, t0, count=2
   RETURN t0
   L7: CLEAR_LOCAL x'2
   RERAISE t3, line=0
   L8: CLEAR_LOCAL y
   RERAISE t3, line=0`,
);

check(
  "constants are folded, and stay apart",
  "def f():\n  return 1, 1.0, True, -0.0, 2 ** 10, 'a' * 3, x in [1, 2]\n",
  `LOAD_CONST t0, 1
   LOAD_CONST t1, 1.0
   LOAD_CONST t2, True
   LOAD_CONST t3, -0.0
   LOAD_CONST t4, 1024
   LOAD_CONST t5, 'aaa'
   LOAD_GLOBAL t7, .x
   IN t6, t7, (1, 2)
   BUILD_TUPLE t0, t0, count=7
   RETURN t0`,
);

check(
  "match binds nothing before the pattern has matched",
  "def f(v):\n  match v:\n    case [a, C(b=2)]: return a\n",
  `MOVE t0, v
   MATCH_SEQUENCE t1, t0
   JUMP_IF_FALSE t1, -> L1
   GET_LEN t1, t0
   JUMP_UNLESS_EQ t1, 2, -> L1
   UNPACK_SEQUENCE t2, t0, count=2
   MOVE t4, t3
   LOAD_GLOBAL t5, .C
   LOAD_CONST t6, ('b',)
   MATCH_CLASS t7, t4, npos=0
   JUMP_IF_NONE t7, -> L1
   UNPACK_SEQUENCE t8, t7, count=1
   JUMP_UNLESS_EQ t8, 2, -> L1
   MOVE a, t2
   RETURN a
   L1: RETURN None`,
);

check(
  "await sends until the awaitable is done",
  "async def f(x):\n  return await x\n",
  `NOP
   L1: GET_AWAITABLE t2, x, where=0
   LOAD_CONST t1, None
   L2: SEND t1, t2, -> L3
   YIELD t1, t1, delegate=t2
   JUMP_BACK -> L2
   L3: RETURN t1
   L4: CALL_INTRINSIC t0, stopiteration_error, t0
   RERAISE t0, line=0`,
);
