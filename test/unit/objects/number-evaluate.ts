/**
 * Compares expressions about numbers with CPython: Pyodide parses and evaluates them, and this evaluator runs the same trees on the object layer
 * alone, without compiler or interpreter. Only expressions that need no Python function can be written.
 */
import { noModules } from "./no-modules.ts";
import "../../../src/objects/index.ts";
import assert from "node:assert/strict";
import { loadPyodide } from "pyodide";
import { NO_WATCH } from "../../../src/objects/object-watch.ts";
import { makeMathModule } from "../../../src/modules/math.ts";
import { getAttr } from "../../../src/objects/attributes.ts";
import { builtin } from "../../../src/objects/builtin-function.ts";
import { callSpecial, callValue } from "../../../src/objects/call.ts";
import { type Compare, richCompare } from "../../../src/objects/compare.ts";
import { boolType, complexType, floatType, intType, strType } from "../../../src/objects/core-types.ts";
import {
  asStr,
  Ellipsis,
  jsText,
  NotImplemented,
  PyBytes,
  PyComplex,
  PyFloat,
  PyList,
  PyTuple,
} from "../../../src/objects/data.ts";
import { type PyBaseException, PyError } from "../../../src/objects/exception-object.ts";
import { hashOf } from "../../../src/objects/hash.ts";
import { PyDict } from "../../../src/objects/hash-table.ts";
import { type Binary, binaryOp, unaryOp } from "../../../src/objects/operators.ts";
import { formatOf, reprOf } from "../../../src/objects/repr.ts";
import { setCurrentThread, takeException, ThreadCore } from "../../../src/objects/state.ts";
import { strFromCodePoints } from "../../../src/objects/str-object.ts";
import { strRepr } from "../../../src/objects/str-repr.ts";
import { truth } from "../../../src/objects/truth.ts";
import { Deferred, type Result, type Value } from "../../../src/objects/value.ts";

type Node = readonly [kind: string, ...rest: unknown[]];

const PREPARE = `
import ast, json, math, struct, warnings, sys
warnings.simplefilter('ignore')
inf = math.inf
nan = math.nan
def tree(n):
    k = type(n).__name__
    if k == 'Expression': return tree(n.body)
    if k == 'Constant':
        v = n.value
        if isinstance(v, str): return ['str', [ord(c) for c in v]]
        if isinstance(v, bytes): return ['bytes', list(v)]
        if v is None or isinstance(v, bool): return ['plain', v]
        if v is ...: return ['ellipsis']
        if isinstance(v, int): return ['int', format(v, 'x')]
        if isinstance(v, complex): return ['complex', v.imag.hex(), repr(v.imag)]
        return ['float', struct.pack('>d', v).hex()]
    if k == 'Name': return ['name', n.id]
    if k == 'Attribute': return ['attr', tree(n.value), n.attr]
    if k == 'Call': return ['call', tree(n.func), [tree(a) for a in n.args], [(w.arg, tree(w.value)) for w in n.keywords]]
    if k == 'BinOp':
        return ['bin', ['Add','Sub','Mult','MatMult','Div','FloorDiv','Mod','Pow','LShift','RShift','BitAnd','BitOr','BitXor'].index(type(n.op).__name__), tree(n.left), tree(n.right)]
    if k == 'UnaryOp': return ['unary', type(n.op).__name__, tree(n.operand)]
    if k == 'Compare':
        return ['cmp', ['Lt','LtE','Eq','NotEq','Gt','GtE'].index(type(n.ops[0]).__name__), tree(n.left), tree(n.comparators[0])]
    if k in ('Tuple', 'List'): return [k, [tree(e) for e in n.elts]]
    raise SyntaxError(k)
def expected(src):
    try:
        return repr(eval(src))
    except BaseException as e:
        return type(e).__name__ + ': ' + str(e)
json.dumps([[tree(ast.parse(s, mode='eval')), expected(s)] for s in json.loads(sources)])
`;

function drive(r: Result): Value | undefined {
  if (!(r instanceof Deferred)) return r;
  if (r.gen === null) return drive(callValue(r.callee, r.args, r.kwnames));
  let step = r.gen.next();
  while (!step.done) step = r.gen.next(drive(step.value));
  return step.value;
}

class Raised extends Error {}

function value(r: Result): Value {
  const v = drive(r);
  if (v === undefined) throw new Raised();
  return v;
}

class Namespace {
  readonly members: Map<string, Value>;
  constructor(members: Iterable<readonly [string, Value]>) {
    this.members = new Map(members);
  }
}

const math = new Namespace(makeMathModule());

const NAMES: Readonly<Record<string, Value>> = {
  int: intType,
  bool: boolType,
  float: floatType,
  complex: complexType,
  str: strType,
  inf: new PyFloat(Infinity),
  nan: new PyFloat(Number.NaN),
  NotImplemented,
  repr: builtin("repr", "(o, /)", reprOf),
  format: builtin("format", "(o, spec='', /)", (o: Value, spec: Value = "") => formatOf(o, asStr(spec)!)),
  hash: builtin("hash", "(o, /)", hashOf),
  abs: builtin("abs", "(o, /)", (o: Value) => unaryOp("__abs__", o)),
  divmod: builtin("divmod", "(a, b, /)", divmod),
  pow: builtin("pow", "(a, b, m=None, /)", (a: Value, b: Value, m: Value = null) =>
    m === null ? binaryOp(7, a, b) : callSpecial(a, "__pow__", b, m),
  ),
  round: builtin("round", "(a, n=None, /)", (a: Value, n?: Value) =>
    n === undefined ? callSpecial(a, "__round__") : callSpecial(a, "__round__", n),
  ),
};

function divmod(a: Value, b: Value): Result {
  const r = value(callSpecial(a, "__divmod__", b));
  return r === NotImplemented ? callSpecial(b, "__rdivmod__", a) : r;
}

const bits = new DataView(new ArrayBuffer(8));

function evaluate(a: Node): Value {
  const sub = (i: number): Value => evaluate(a[i] as Node);
  switch (a[0]) {
    case "str":
      return strFromCodePoints(a[1] as number[]);
    case "bytes":
      return new PyBytes(Uint8Array.from(a[1] as number[]));
    case "plain":
      return a[1] as Value;
    case "ellipsis":
      return Ellipsis;
    case "int": {
      const v = BigInt("0x" + (a[1] as string));
      return Number.isSafeInteger(Number(v)) ? Number(v) : v;
    }
    case "float":
      bits.setBigUint64(0, BigInt("0x" + (a[1] as string)));
      return new PyFloat(bits.getFloat64(0));
    case "complex":
      return new PyComplex(0, a[2] === "inf" ? Infinity : Number(a[2]));
    case "name":
      return NAMES[a[1] as string]!;
    case "attr": {
      const of = a[1] as Node;
      if (of[0] === "name" && of[1] === "math") return math.members.get(a[2] as string)!;
      return value(getAttr(sub(1), a[2] as string));
    }
    case "call": {
      const args = (a[2] as Node[]).map(evaluate);
      const kw = a[3] as [string, Node][];
      const names = kw.map(([k]) => k);
      return value(callValue(sub(1), [...args, ...kw.map(([, v]) => evaluate(v))], names.length === 0 ? null : names));
    }
    case "bin":
      return value(binaryOp(a[1] as Binary, sub(2), sub(3)));
    case "unary": {
      const v = sub(2);
      if (a[1] === "Not") return !value(truth(v));
      return value(unaryOp(a[1] === "USub" ? "__neg__" : a[1] === "UAdd" ? "__pos__" : "__invert__", v));
    }
    case "cmp":
      return value(richCompare(a[1] as Compare, sub(2), sub(3)));
    case "Tuple":
      return new PyTuple((a[1] as Node[]).map(evaluate));
    default:
      return new PyList((a[1] as Node[]).map(evaluate));
  }
}

/** `repr`, without the types that other files define. */
function show(v: Value): string {
  const s = asStr(v);
  if (s !== undefined) return jsText(strRepr(s));
  if (v instanceof PyTuple) return `(${v.items.map(show).join(", ")}${v.items.length === 1 ? "," : ""})`;
  return jsText(asStr(value(reprOf(v)))!);
}

function message(e: PyBaseException): string {
  const items = e.args.items;
  if (items.length > 1) return `${e.cls.name}: (${items.map(show).join(", ")})`;
  return `${e.cls.name}: ${items.length === 0 ? "" : jsText(asStr(items[0]!) ?? "?")}`;
}

function outcome(n: Node): string {
  try {
    return show(evaluate(n));
  } catch (e) {
    if (e instanceof Raised) return message(takeException());
    if (e instanceof PyError) return message(e.exc);
    throw e;
  }
}

/** A thread to run natives on. */
export function setUpThread(): void {
  setCurrentThread(
    new ThreadCore({
      modules: new PyDict(),
      builtins: new PyDict(),
      watch: NO_WATCH,
      warn: () => null,
      load: noModules,
    }),
  );
}

setUpThread();
const oracle = loadPyodide();

/** Evaluate each expression on both sides and assert that all results and messages agree, but for a listed share of last digits. */
export async function compareExpressions(sources: readonly string[], allowed = 0): Promise<void> {
  setUpThread();
  const py = await oracle;
  py.globals.set("sources", JSON.stringify(sources));
  const rows = JSON.parse(py.runPython(PREPARE) as string) as [Node, string][];
  const differences: string[] = [];
  rows.forEach(([node, want], i) => {
    let got: string;
    try {
      got = outcome(node);
    } catch (e) {
      got = `!! ${(e as Error).stack?.split("\n").slice(0, 4).join(" ")}`;
    }
    // CPython's errno on this platform; the others give 34.
    const wanted = want.replace("(68, 'Result not representable')", "(34, 'Numerical result out of range')");
    if (got !== wanted) differences.push(`${sources[i]}\n    CPython:    ${wanted}\n    Sidewinder: ${got}`);
  });
  if (differences.length <= allowed) return;
  assert.fail(
    `${differences.length} of ${rows.length} differ (${allowed} allowed)\n${differences.slice(0, 60).join("\n")}`,
  );
}

/** The lines of a text that are not blank. */
export const lines = (text: string): string[] => text.split("\n").filter((l) => l.trim() !== "");

/** Deterministic random numbers in [0, 1). */
export function random(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
