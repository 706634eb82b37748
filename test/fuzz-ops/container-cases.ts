// Cases about list, tuple, dict, set, frozenset, range and slice: sequences of operations on one object, and equal hashes.

import { anyInt, anyNumber, indexInt, smallInt } from "./draw-numbers.ts";
import { anyStr } from "./draw-strings.ts";
import {
  anyDict,
  anyList,
  anyRange,
  smallRange,
  anySet,
  anyTuple,
  anyValue,
  iterable,
  key,
  keys,
  oneSet,
  sliceText,
} from "./draw-values.ts";
import { type Draw, mixed, type Random } from "./random.ts";
import { compareOp } from "./number-cases.ts";
import { wild } from "./string-cases.ts";

const steps =
  (start: Draw, low: number, high: number, step: Draw): Draw =>
  (r) =>
    [`!x = ${start(r)}`, ...r.many(low, high, step)].join("\n");

const small: Draw = (r) => String(r.int(-3, 5));
const index = (r: Random): string => (r.chance(0.85) ? small(r) : r.chance(0.6) ? indexInt(r) : anyValue(r));

/** Nothing that would make a list of a million. */
const count: Draw = (r) => r.pick(["0", "1", "2", "3", "-1", "True", "None", "1.5", "Index(2)", "'a'"]);

const sortArguments: Draw = mixed(
  [3, () => ""],
  [1, () => "reverse=True"],
  [1, () => "key=str"],
  [1, () => "key=lambda v: (type(v).__name__, repr(v))"],
  [1, () => "key=type"],
  [1, (r) => `key=repr, reverse=${r.word("True False 0 1")}`],
  [0.5, () => "key=lambda v: x.append(v)"],
  [0.5, () => "key=lambda v: 1 / v"],
  [0.5, () => "key=lambda v: x.clear() or 1"],
  [0.5, () => "key=lambda v: len(x)"],
  [0.3, (r) => r.pick(["None", "key=1", "reverse='a'", "key=None", "cmp=1"])],
);

const listStep: Draw = mixed(
  [2, (r) => `x.append(${key(r)})`],
  [1, (r) => `x.extend(${r.pick([iterable, smallRange, () => "x"])(r)})`],
  [2, (r) => `x.insert(${index(r)}, ${key(r)})`],
  [2, (r) => `x.pop(${r.chance(0.6) ? index(r) : ""})`],
  [2, (r) => `x.remove(${key(r)})`],
  [
    1,
    (r) =>
      `x.index(${key(r)}${r
        .many(0, 2, index)
        .map((i) => `, ${i}`)
        .join("")})`,
  ],
  [1, (r) => `x.count(${key(r)})`],
  [1, () => "x.reverse()"],
  [2, (r) => `x.sort(${sortArguments(r)})`],
  [0.5, (r) => r.pick(["x.clear()", "x.copy()", "len(x)", "list(reversed(x))", "x == x[:]", "x is x"])],
  [2, (r) => `!x[${index(r)}] = ${key(r)}`],
  [1, (r) => `!del x[${index(r)}]`],
  [3, (r) => `!x[${sliceText(r)}] = ${iterable(r)}`],
  [2, (r) => `!del x[${sliceText(r)}]`],
  [1, (r) => `x[${r.chance(0.5) ? index(r) : sliceText(r)}]`],
  [1, (r) => `!x += ${iterable(r)}`],
  [1, (r) => `!x *= ${count(r)}`],
  [1, (r) => `x ${r.word("+ * == < <= > >= !=")} ${r.pick([anyList(r), count(r), anyTuple(r)])}`],
  [0.5, (r) => `${key(r)} ${r.pick(["in", "not in"])} x`],
  [
    0.4,
    (r) =>
      r.pick([
        "!x[:] = x",
        "!x[::2] = x",
        "!x[1:1] = x",
        "!x.extend(x)",
        "!x += x",
        "[x.append(1) for i in x if len(x) < 9]",
        "[x.pop() for i in x]",
        "[(i, x.remove(i)) for i in x]",
      ]),
  ],
);

const MUTATE = [
  "x.pop(k)",
  "x.__setitem__(9, 9)",
  "x.clear()",
  "x.setdefault('new')",
  "x.update({k: 1})",
  "x.__setitem__(k, 1)",
];

const dictStep: Draw = mixed(
  [3, (r) => `!x[${key(r)}] = ${key(r)}`],
  [2, (r) => `x[${key(r)}]`],
  [2, (r) => `!del x[${key(r)}]`],
  [1, (r) => `x.get(${key(r)}${r.chance(0.4) ? `, ${key(r)}` : ""})`],
  [2, (r) => `x.pop(${key(r)}${r.chance(0.5) ? ", 'no'" : ""})`],
  [1, () => "x.popitem()"],
  [2, (r) => `x.setdefault(${key(r)}${r.chance(0.6) ? `, ${key(r)}` : ""})`],
  [
    2,
    (r) =>
      `x.update(${r.pick([anyDict(r), `[(${key(r)}, 1)]`, "Mapping()", "a=1", "[1]", "['ab', 'c']", "1", "x", `zip([${keys(r, 1, 3)}], 'abc')`, "None", "[(1, 2, 3)]"])})`,
  ],
  [1, (r) => `!x |= ${r.pick([anyDict(r), "[('a', 1)]", "1", "Mapping()", "x"])}`],
  [1, (r) => `x ${r.word("| == != < in")} ${r.pick([anyDict(r), anyList(r)])}`],
  [
    1,
    (r) =>
      r.pick([
        "list(x)",
        "list(x.items())",
        "list(x.values())",
        "list(reversed(x))",
        "list(reversed(x.items()))",
        "len(x)",
        "x.copy()",
        "x.keys()",
        "x.values()",
        "x.items()",
        "x.clear()",
        "x.keys().mapping",
        "repr(x)",
      ]),
  ],
  [1, (r) => `${key(r)} in x`],
  [1, (r) => `(${key(r)}, ${key(r)}) in x.items()`],
  [
    1.5,
    (r) =>
      `x.${r.word("keys items")}() ${r.word("& | - ^ == <= < >= > !=")} ${r.pick([anySet(r), `{${keys(r, 1, 3)}}`, "x.keys()", "x.items()", anyDict(r) + ".keys()", "[1, 2]", "1"])}`,
  ],
  [0.5, (r) => `x.keys().isdisjoint(${iterable(r)})`],
  [1, (r) => `[${r.pick(MUTATE)} for k in x]`],
  [0.5, (r) => `[${r.pick(MUTATE)} for k in ${r.pick(["list(x)", "x.keys()", "[*x]"])}]`],
  [0.3, (r) => `dict.fromkeys(${iterable(r)}${r.chance(0.5) ? ", 7" : ""})`],
  [
    0.3,
    (r) => `dict(${r.pick([anyDict(r), "[(1, 2)]", "a=1, b=2", "[(1, 2)], a=3", "1", "[1]", "Mapping()", "x, y=1"])})`,
  ],
);

const SET_BINARY = "| & - ^ == != <= < >= >";

const setStep: Draw = mixed(
  [3, (r) => `x.add(${key(r)})`],
  [2, (r) => `x.discard(${key(r)})`],
  [2, (r) => `x.remove(${key(r)})`],
  [
    2,
    (r) =>
      `x ${r.word(SET_BINARY)} ${r.pick([anySet(r), anySet(r), `dict.fromkeys([${keys(r, 0, 3)}]).keys()`, "[1]", "x"])}`,
  ],
  [
    2,
    (r) =>
      `x.${r.word("union intersection difference symmetric_difference issubset issuperset isdisjoint")}(${r.pick([anySet, iterable, anyList])(r)})`,
  ],
  [0.5, (r) => `x.${r.word("union intersection difference")}(${r.many(0, 3, r.pick([anySet, anyTuple])).join(", ")})`],
  [
    2,
    (r) =>
      `x.${r.word("update intersection_update difference_update symmetric_difference_update")}(${r.pick([anySet, iterable])(r)})`,
  ],
  [1, (r) => `!x ${r.word("|= &= -= ^=")} ${r.pick([anySet(r), "x", "[1]", "{1: 2}.keys()"])}`],
  [1, (r) => `${r.pick([key(r), "{1, 2}", "set()", "{1: 2}"])} in x`],
  [
    0.6,
    (r) =>
      r.pick(
        [
          "x.clear()",
          "x.copy()",
          "len(x)",
          "bool(x)",
          "type(hash(x))",
          "x.pop() in (1,)",
          "sorted(x, key=repr)",
          "frozenset(x) == x",
          "hash(frozenset(x)) == hash(frozenset(list(x)[::-1]))",
        ].slice(0, 5),
      ),
  ],
  [
    0.5,
    (r) =>
      `[x.${r.word("add(77) discard(-9) add(i) clear()")} for i in x]`.replace(
        "[x.clear() for i in x]",
        "[x.clear() for i in x] == [None]",
      ),
  ],
);

const sequence: Draw = mixed([3, anyList], [3, anyTuple], [1, anyStr], [2, smallRange]);

const tupleCase: Draw = mixed(
  [3, (r) => `${anyTuple(r)}[${r.chance(0.5) ? index(r) : sliceText(r)}]`],
  [2, (r) => `${anyTuple(r)} ${r.word("+ * == != < <= > >= in")} ${r.pick([anyTuple(r), count(r), anyList(r)])}`],
  [1, (r) => `${anyTuple(r)}.${r.word("index count")}(${key(r)})`],
  [1, (r) => `${r.word("tuple list sorted min max sum all any")}(${iterable(r)})`],
  [1, (r) => `${r.word("min max")}(${keys(r, 0, 4)}${r.pick(["", ", key=str", ", default=1"])})`.replace("(, ", "(")],
  [1, (r) => `${sequence(r)}[${sliceText(r)}][${sliceText(r)}]`],
  [1, (r) => `[*${iterable(r)}, *${iterable(r)}]`],
  [1, (r) => [`!a, *b = ${iterable(r)}`, "(a, b)"].join("\n")],
  [1, (r) => [`!a, b = ${iterable(r)}`, "(a, b)"].join("\n")],
);

const rangeCase: Draw = mixed(
  [3, (r) => `${anyRange(r)}[${r.chance(0.5) ? index(r) : sliceText(r)}]`],
  [2, (r) => `${anyRange(r)}.${r.word("index count")}(${r.pick([small, anyInt])(r)})`],
  [2, (r) => `${smallRange(r)}.${r.word("index count")}(${r.pick([anyNumber, key])(r)})`],
  [2, (r) => `${r.pick([small, anyInt])(r)} in ${anyRange(r)}`],
  [2, (r) => `${r.pick([anyNumber, key])(r)} in ${smallRange(r)}`],
  [2, (r) => `${anyRange(r)} ${r.word("== !=")} ${anyRange(r)}`],
  [1, (r) => `range(${small(r)}, ${small(r)}, ${small(r)}) == range(${small(r)}, ${small(r)}, ${small(r)})`],
  [
    1,
    (r) =>
      [
        `!a = range(${small(r)}, ${small(r)}, ${r.int(1, 3)})`,
        `!b = range(${small(r)}, ${small(r)}, ${r.int(1, 3)})`,
        "a == b, hash(a) == hash(b)",
      ].join("\n"),
  ],
  [1, (r) => `list(range(${small(r)}, ${small(r)}, ${small(r)}))`],
  [1, (r) => `list(reversed(range(${small(r)}, ${small(r)}, ${r.int(1, 4)})))`],
  [1, (r) => `${anyRange(r)}.${r.word("start stop step")}`],
  [1, (r) => `${r.word("repr bool")}(${anyRange(r)})`],
  [1, (r) => `range(${r.many(0, 4, anyValue).join(", ")})`],
  [0.5, (r) => `next(iter(${anyRange(r)}), None)`],
);

const slice: Draw = mixed(
  [
    3,
    (r) =>
      `slice(${r.many(1, 3, r.pick([indexInt, small, () => "None"])).join(", ")}).indices(${r.pick([smallInt, indexInt, anyValue])(r)})`,
  ],
  [1, (r) => `slice(${r.many(1, 3, key).join(", ")}) ${compareOp(r)} slice(${r.many(1, 3, key).join(", ")})`],
  [1, (r) => `slice(${r.many(0, 4, key).join(", ")})`],
  [1, (r) => `type(hash(slice(${r.many(1, 3, key).join(", ")})))`],
  [0.5, (r) => `slice(${r.many(1, 3, key).join(", ")}).${r.word("start stop step")}`],
);

const hash: Draw = mixed(
  [
    3,
    (r) =>
      [
        `!a = ${key(r)}`,
        `!b = ${key(r)}`,
        "a == b",
        "(a == b) <= (hash(a) == hash(b))",
        "len({a, b})",
        "{a: 1}.get(b)",
        "[a].count(b)",
      ].join("\n"),
  ],
  [
    3,
    (r) =>
      [
        `!a = ${anyNumber(r)}`,
        `!b = ${r.word("int float complex Int Float bool")}(a)`,
        "a == b",
        "(a == b) <= (hash(a) == hash(b))",
        "len({a, b})",
        "{(a, 1): 1}.get((b, 1.0))",
      ].join("\n"),
  ],
  [
    1,
    (r) =>
      [`!a = ${anyTuple(r)}`, `!b = ${anyTuple(r)}`, "a == b", "len({a, b})", "{a} == {b}", "{a: 1} == {b: 1}"].join(
        "\n",
      ),
  ],
  [
    1,
    (r) =>
      [
        `!a = frozenset([${keys(r, 0, 4)}])`,
        `!b = frozenset([${keys(r, 0, 4)}])`,
        "a == b, a <= b, a & b",
        "len({a, b})",
        "(a == b) <= (hash(a) == hash(b))",
      ].join("\n"),
  ],
  [0.5, (r) => `hash(${anyValue(r)}) and 0`],
);

export const containerCases: Readonly<Record<string, Draw>> = {
  list: steps(anyList, 2, 8, listStep),
  dict: steps(
    mixed([4, anyDict], [1, (r) => `Missing(${anyDict(r)})`], [0.5, (r) => `Dict(${anyDict(r)})`]),
    2,
    8,
    dictStep,
  ),
  set: steps(mixed([3, anySet], [1, () => "set()"]), 2, 7, setStep),
  tuple: tupleCase,
  range: rangeCase,
  slice,
  hash,
  "list-wild": wild(
    anyList,
    "append clear copy count extend index insert pop remove reverse sort __add__ __mul__ __imul__ __iadd__ __contains__ __getitem__ __setitem__ __delitem__ __len__ __lt__ __eq__ __init__ __reversed__",
  ),
  "tuple-wild": wild(anyTuple, "count index __add__ __mul__ __rmul__ __contains__ __getitem__ __len__ __lt__ __eq__"),
  "dict-wild": wild(
    anyDict,
    "clear copy fromkeys get items keys pop popitem setdefault update values __getitem__ __setitem__ __delitem__ __contains__ __or__ __ior__ __ror__ __eq__ __lt__ __len__ __init__ __reversed__",
  ),
  "set-wild": wild(
    oneSet,
    "add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset remove symmetric_difference symmetric_difference_update union update __and__ __or__ __sub__ __xor__ __rsub__ __contains__ __eq__ __le__ __lt__ __len__ __iand__ __ior__",
  ),
  "number-wild": wild(
    anyNumber,
    "bit_length bit_count to_bytes from_bytes as_integer_ratio conjugate is_integer hex fromhex from_number __add__ __radd__ __sub__ __mul__ __truediv__ __floordiv__ __mod__ __divmod__ __rdivmod__ __round__ __and__ __or__ __xor__ __invert__ __neg__ __abs__ __int__ __float__ __complex__ __index__ __bool__ __eq__ __lt__ __ge__ __format__ __getnewargs__ __trunc__",
  ),
  "slice-wild": wild(
    (r) => r.pick([`slice(${small(r)}, ${small(r)})`, `range(${small(r)}, 9)`]),
    "indices index count __eq__ __lt__ __contains__ __getitem__ __len__ __reduce__ __reversed__",
  ),
};
