/**
 * Compares expressions with CPython: Pyodide parses and evaluates them, and this evaluator runs the same trees on the object layer alone,
 * without compiler or interpreter. Only expressions that need no Python function can be written.
 */
import { noModules } from "./no-modules.ts";
import "../../../src/objects/str-slots.ts";
import "../../../src/objects/str-methods.ts";
import "../../../src/objects/bytes.ts";
import "../../../src/objects/object-type.ts";
import "../../../src/objects/type-members.ts";
import "../../../src/objects/int-type.ts";
import "../../../src/objects/float-type.ts";
import "../../../src/objects/bool-type.ts";
import "../../../src/objects/none-type.ts";
import "../../../src/objects/list.ts";
import "../../../src/objects/tuple.ts";
import "../../../src/objects/dict.ts";
import "../../../src/objects/set.ts";
import "../../../src/objects/exceptions.ts";
import "../../../src/objects/bytearray.ts";
import "../../../src/objects/memoryview.ts";
import assert from "node:assert/strict";
import { loadPyodide } from "pyodide";
import { NO_WATCH } from "../../../src/objects/object-watch.ts";
import { getAttr } from "../../../src/objects/attributes.ts";
import { builtin } from "../../../src/objects/builtin-function.ts";
import { callValue } from "../../../src/objects/call.ts";
import { type Compare, richCompare } from "../../../src/objects/compare.ts";
import {
  bytearrayType,
  bytesType,
  dictType,
  floatType,
  memoryviewType,
  setType,
  sliceType,
  strType,
} from "../../../src/objects/core-types.ts";
import {
  asStr,
  jsText,
  PyByteArray,
  PyBytes,
  PyFloat,
  PyList,
  PySlice,
  PyTuple,
  typeOf,
} from "../../../src/objects/data.ts";
import { PyDict, PySet } from "../../../src/objects/hash-table.ts";
import { dictSet, setAdd } from "../../../src/objects/hash-lookup.ts";
import { hashOf } from "../../../src/objects/hash.ts";
import { collect } from "../../../src/objects/iterate.ts";
import { subscriptOf } from "../../../src/objects/list-steps.ts";
import { type Binary, binaryOp } from "../../../src/objects/operators.ts";
import { formatOf, reprOf, strOf } from "../../../src/objects/repr.ts";
import { setCurrentThread, takeException, ThreadCore } from "../../../src/objects/state.ts";
import { asciiText, strRepr } from "../../../src/objects/str-repr.ts";
import { strFromCodePoints } from "../../../src/objects/str-object.ts";
import { Deferred, type Result, type Value } from "../../../src/objects/value.ts";
import type { PyBaseException } from "../../../src/objects/exception-object.ts";

type Node = readonly [kind: string, ...rest: never[]];

const PREPARE = `
import ast, json, warnings
warnings.simplefilter('ignore')
def points(s): return [ord(c) for c in s]
def tree(n):
    k = type(n).__name__
    if k == 'Expression': return tree(n.body)
    if k == 'Constant':
        v = n.value
        if isinstance(v, str): return ['str', points(v)]
        if isinstance(v, bytes): return ['bytes', list(v)]
        if v is None or isinstance(v, bool): return ['plain', v]
        if isinstance(v, int): return ['int', str(v)]
        return ['float', repr(v)]
    if k == 'Name': return ['name', n.id]
    if k == 'Attribute': return ['attr', tree(n.value), n.attr]
    if k == 'Call': return ['call', tree(n.func), [tree(a) for a in n.args], [(w.arg, tree(w.value)) for w in n.keywords]]
    if k == 'BinOp':
        return ['bin', ['Add','Sub','Mult','MatMult','Div','FloorDiv','Mod','Pow','LShift','RShift','BitAnd','BitOr','BitXor'].index(type(n.op).__name__), tree(n.left), tree(n.right)]
    if k == 'UnaryOp': return ['neg', tree(n.operand)]
    if k == 'Compare':
        op = type(n.ops[0]).__name__
        if op == 'In': return ['in', tree(n.left), tree(n.comparators[0])]
        return ['cmp', ['Lt','LtE','Eq','NotEq','Gt','GtE'].index(op), tree(n.left), tree(n.comparators[0])]
    if k == 'Subscript': return ['item', tree(n.value), tree(n.slice)]
    if k == 'Slice': return ['slice', *[['plain', None] if x is None else tree(x) for x in (n.lower, n.upper, n.step)]]
    if k in ('Tuple', 'List', 'Set'): return [k, [tree(e) for e in n.elts]]
    if k == 'NamedExpr': return ['let', n.target.id, tree(n.value)]
    if k == 'Dict': return ['Dict', [[tree(a), tree(b)] for a, b in zip(n.keys, n.values)]]
    raise SyntaxError(k)
def expected(src):
    try:
        return repr(eval(src))
    except (UnicodeEncodeError, UnicodeDecodeError) as e:
        return type(e).__name__ + ': ' + e.encoding + ' ' + str(e.start) + ' ' + str(e.end) + ' ' + e.reason
    except BaseException as e:
        return type(e).__name__ + ': ' + str(e)
json.dumps([[tree(ast.parse(s, mode='eval')), points(expected(s))] for s in json.loads(sources)])
`;

function drive(r: Result): Value | undefined {
  if (!(r instanceof Deferred)) return r;
  if (r.gen === null) return drive(callValue(r.callee, r.args, r.kwnames));
  let step = r.gen.next();
  while (!step.done) step = r.gen.next(drive(step.value));
  return step.value;
}

class Raised extends Error {}

/** The value of a result; a pending exception is thrown to `outcome`. */
function value(r: Result): Value {
  const v = drive(r);
  if (v === undefined) throw new Raised();
  return v;
}

function listOf(v: Value): Value[] {
  const gen = collect(v);
  let step = gen.next();
  while (!step.done) step = gen.next(drive(step.value));
  if (step.value === undefined) throw new Raised();
  return step.value;
}

const NAMES: Readonly<Record<string, Value>> = {
  str: strType,
  bytes: bytesType,
  bytearray: bytearrayType,
  memoryview: memoryviewType,
  True: true,
  False: false,
  None: null,
  repr: builtin("repr", "(o, /)", reprOf),
  ascii: builtin("ascii", "(o, /)", (o: Value) => asciiText(asStr(value(reprOf(o)))!)),
  format: builtin("format", "(o, spec='', /)", (o: Value, spec: Value = "") => formatOf(o, asStr(spec)!)),
  len: builtin("len", "(o, /)", (o: Value) => callValue(typeOf(o).lookup("__len__")!, [o])),
  hash: builtin("hash", "(o, /)", hashOf),
  list: builtin("list", "(o, /)", (o: Value) => new PyList(listOf(o))),
  tuple: builtin("tuple", "(o, /)", (o: Value) => new PyTuple(listOf(o))),
  iter: builtin("iter", "(o, /)", (o: Value) => callValue(typeOf(o).lookup("__iter__")!, [o])),
  type_name: builtin("type_name", "(o, /)", (o: Value) => typeOf(o).name),
  float: floatType,
  chr: builtin("chr", "(o, /)", (o: Value) => strFromCodePoints([o as number])),
  slice: sliceType,
  setitem: builtin("setitem", "(o, k, v, /)", (o: Value, k: Value, v: Value) => {
    value(callValue(typeOf(o).lookup("__setitem__")!, [o, k, v]));
    return o;
  }),
  delitem: builtin("delitem", "(o, k, /)", (o: Value, k: Value) => {
    value(callValue(typeOf(o).lookup("__delitem__")!, [o, k]));
    return o;
  }),
  iadd: builtin("iadd", "(o, k, /)", (o: Value, k: Value) => callValue(typeOf(o).lookup("__iadd__")!, [o, k])),
  imul: builtin("imul", "(o, k, /)", (o: Value, k: Value) => callValue(typeOf(o).lookup("__imul__")!, [o, k])),
};
const PY_NAMES = `
import operator
type_name = lambda o: type(o).__name__
def setitem(o, k, v):
    o[k] = v
    return o
def delitem(o, k):
    del o[k]
    return o
iadd = operator.iadd
imul = operator.imul
`;

/** What `:=` has bound. */
const variables = new Map<string, Value>();

function evaluate(n: Node): Value {
  const a = n as unknown as [string, ...unknown[]];
  const sub = (i: number): Value => evaluate(a[i] as Node);
  switch (a[0]) {
    case "str":
      return strFromCodePoints(a[1] as number[]);
    case "bytes":
      return new PyBytes(Uint8Array.from(a[1] as number[]));
    case "plain":
      return a[1] as Value;
    case "int": {
      const v = BigInt(a[1] as string);
      return Number.isSafeInteger(Number(v)) ? Number(v) : v;
    }
    case "float":
      return new PyFloat(Number(a[1]));
    case "name":
      return variables.get(a[1] as string) ?? NAMES[a[1] as string]!;
    case "let": {
      const v = sub(2);
      variables.set(a[1] as string, v);
      return v;
    }
    case "attr":
      return value(getAttr(sub(1), a[2] as string));
    case "call": {
      const args = (a[2] as Node[]).map(evaluate);
      const kw = a[3] as [string, Node][];
      const names = kw.map(([k]) => k);
      return value(callValue(sub(1), [...args, ...kw.map(([, v]) => evaluate(v))], names.length === 0 ? null : names));
    }
    case "bin":
      return value(binaryOp(a[1] as Binary, sub(2), sub(3)));
    case "neg": {
      const v = sub(1);
      return v instanceof PyFloat ? new PyFloat(-v.v) : -(v as number);
    }
    case "in":
      return value(callValue(typeOf(sub(2)).lookup("__contains__")!, [sub(2), sub(1)]));
    case "cmp":
      return value(richCompare(a[1] as Compare, sub(2), sub(3)));
    case "item":
      return value(subscriptOf(sub(1), sub(2)));
    case "slice":
      return new PySlice(sub(1), sub(2), sub(3));
    case "Tuple":
      return new PyTuple((a[1] as Node[]).map(evaluate));
    case "List":
      return new PyList((a[1] as Node[]).map(evaluate));
    case "Set": {
      const s = new PySet(setType);
      for (const e of a[1] as Node[]) value(setAdd(s, evaluate(e)));
      return s;
    }
    default: {
      const d = new PyDict(dictType);
      for (const [k, v] of a[1] as [Node, Node][]) value(dictSet(d, evaluate(k), evaluate(v)));
      return d;
    }
  }
}

/** `repr`, without the types that other files define. */
function show(v: Value): string {
  const s = asStr(v);
  if (s !== undefined) return jsText(strRepr(s));
  if (v === null) return "None";
  if (typeof v === "boolean") return v ? "True" : "False";
  if (typeof v === "number" || typeof v === "bigint") return String(v);
  if (v instanceof PyList) return `[${v.items.map(show).join(", ")}]`;
  if (v instanceof PyTuple) return `(${v.items.map(show).join(", ")}${v.items.length === 1 ? "," : ""})`;
  if (v instanceof PyDict) return `{${[...v.entries()].map(([k, x]) => `${show(k)}: ${show(x)}`).join(", ")}}`;
  if (v instanceof PyBytes || v instanceof PyByteArray) return jsText(asStr(value(reprOf(v)))!);
  return jsText(asStr(value(reprOf(v)))!);
}

function message(e: PyBaseException): string {
  const name = e.cls.name;
  if (name === "UnicodeEncodeError" || name === "UnicodeDecodeError") {
    const f = e.fields!;
    return `${name}: ${f.get("encoding")} ${f.get("start")} ${f.get("end")} ${f.get("reason")}`;
  }
  const arg = e.args.items[0];
  if (arg === undefined) return `${name}: `;
  return `${name}: ${name === "KeyError" ? show(arg) : typeof arg === "string" ? arg : jsText(asStr(value(strOf(arg)))!)}`;
}

function outcome(n: Node): string {
  try {
    return show(evaluate(n));
  } catch (e) {
    if (e instanceof Raised) return message(takeException());
    const exc = (e as { exc?: PyBaseException }).exc;
    if (exc !== undefined) return message(exc);
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

/** Evaluate each line on both sides and assert that all results and messages agree. */
export async function compareWithCPython(lines: string): Promise<void> {
  setUpThread();
  const sources = lines.split("\n").filter((l) => l.trim() !== "");
  const py = await loadPyodide();
  py.globals.set("sources", JSON.stringify(sources));
  py.runPython(PY_NAMES);
  const rows = JSON.parse(py.runPython(PREPARE) as string) as [Node, number[]][];
  const differences: string[] = [];
  rows.forEach(([node, points], i) => {
    const want = String.fromCodePoint(...points);
    let got: string;
    try {
      got = outcome(node);
    } catch (e) {
      got = `!! ${(e as Error).stack?.split("\n").slice(0, 4).join(" ")}`;
    }
    if (got !== want) differences.push(`${sources[i]}\n    CPython:    ${want}\n    Sidewinder: ${got}`);
  });
  assert.equal(differences.join("\n"), "", `${differences.length} of ${rows.length} differ`);
}
