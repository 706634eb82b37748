/**
 * Looking for a key whose `__hash__` or `__eq__` may be Python code, in a dict or set, and what is done then.
 *
 * A suspended native whose state is in fields: most programs that get here do so often, and a JavaScript generator costs as much as the calls that it makes.
 */
import { equals } from "./compare.ts";
import { NotImplemented, typeOf } from "./data.ts";
import { PyFunction } from "./function-object.ts";
import { checkHash, hashOf } from "./hash.ts";
import { keyOf } from "./hash-key.ts";
import type { HashTable } from "./hash-table.ts";
import { ABSENT, unhashable } from "./hash-lookup.ts";
import { ensureBuckets } from "./hash-buckets.ts";
import type { PyType } from "./type.ts";
import { truth } from "./truth.ts";
import { defer, Deferred, type Gen, type NativeGen, type Result, settle, tailCall, type Value } from "./value.ts";

/** What is done with a key once it is found, or found to be missing. */
export const enum Then {
  GET,
  SET,
  SET_DEFAULT,
  POP,
  ADD,
  /** `ADD` that gives None. */
  ADD_QUIETLY,
  HAS,
  DISCARD,
}

/** The request that looks for a key by hash and `==`, then does something with it; `known` is its hash if that is known already. */
export const search = (
  t: HashTable,
  key: Value,
  known: number | bigint | undefined,
  then: Then,
  value: Value,
): Deferred => defer(new KeySearch(t, key, known, then, value) as unknown as NativeGen);

/** A special method of the class that was asked for it last: the keys of a table are of one class, as a rule. */
class LastMethod {
  private readonly name: string;
  private cls: PyType | null = null;
  private version = 0;
  private method: Value | undefined = undefined;
  constructor(name: string) {
    this.name = name;
  }
  of(cls: PyType): Value | undefined {
    if (cls !== this.cls || cls.version !== this.version) {
      this.cls = cls;
      this.version = cls.version;
      this.method = cls.lookup(this.name);
    }
    return this.method;
  }
}

export const hashMethod = new LastMethod("__hash__");
const equalMethod = new LastMethod("__eq__");

interface Step {
  readonly done: boolean;
  readonly value: Result;
}

const enum Waiting {
  /** It has not begun. */
  START,
  /** For what `__hash__` gives. */
  HASH,
  /** For what `__eq__` gives. */
  EQUAL,
  /** For the truth of that. */
  TRUTH,
}

class KeySearch {
  private readonly table: HashTable;
  private readonly key: Value;
  private hash: number | bigint | undefined;
  private readonly purpose: Then;
  private readonly value: Value;
  private waiting = Waiting.START;
  private candidates: readonly number[] = NOWHERE;
  /** The next candidate. */
  private n = 0;
  /** The key that it is compared with, and the version of the table then. */
  private other: Value = null;
  private version = 0;

  constructor(table: HashTable, key: Value, hash: number | bigint | undefined, then: Then, value: Value) {
    this.table = table;
    this.key = key;
    this.hash = hash;
    this.purpose = then;
    this.value = value;
  }

  /** The protocol of a suspended native (`undefined`: an exception is pending). */
  next(v: Value | undefined): Step {
    switch (this.waiting) {
      case Waiting.START:
        return this.hash === undefined ? this.askHash() : this.begin();
      case Waiting.HASH:
        return this.hashed(v);
      case Waiting.EQUAL:
        return this.judge(v);
      default:
        return v === undefined ? FAILED : this.compared(v === true);
    }
  }

  private wait(r: Deferred, what: Waiting): Step {
    this.waiting = what;
    return { done: false, value: r };
  }

  private askHash(): Step {
    const f = hashMethod.of(typeOf(this.key));
    const r = f instanceof PyFunction ? tailCall(f, [this.key]) : hashOf(this.key);
    return r instanceof Deferred ? this.wait(r, Waiting.HASH) : this.hashed(r);
  }

  private hashed(given: Value | undefined): Step {
    const h = given === undefined ? undefined : checkHash(given);
    if (h === undefined) {
      unhashable(this.table, this.key);
      return FAILED;
    }
    this.hash = h;
    return this.begin();
  }

  private begin(): Step {
    this.candidates = ensureBuckets(this.table).get(this.hash!) ?? NOWHERE;
    this.n = 0;
    return this.compare();
  }

  /** Compare the key with those of its hash. Whoever changes them changes the version too, and the search begins anew. */
  private compare(): Step {
    const { table, key, candidates } = this;
    while (this.n < candidates.length) {
      const at = candidates[this.n]!;
      const other = table.keys[at];
      if (other === key) return this.finish(at);
      if (other !== undefined) {
        this.other = other;
        this.version = table.version;
        const r = keysEqual(other, key);
        return r instanceof Deferred ? this.wait(r, Waiting.EQUAL) : this.judge(r);
      }
      this.n++;
    }
    return this.finish(-1);
  }

  /** What `__eq__` gave. */
  private judge(given: Value | undefined): Step {
    if (given === undefined) return FAILED;
    if (typeof given === "boolean") return this.compared(given);
    const r = finishEqual(this.other, this.key, given);
    if (r instanceof Deferred) return this.wait(r, Waiting.TRUTH);
    return r === undefined ? FAILED : this.compared(r === true);
  }

  private compared(equal: boolean): Step {
    const { table } = this;
    const at = this.candidates[this.n]!;
    if (table.version !== this.version) return equal && table.keys[at] === this.other ? this.finish(at) : this.begin();
    if (equal) return this.finish(at);
    this.n++;
    return this.compare();
  }

  private finish(at: number): Step {
    return { done: true, value: finishWith(this.table, this.key, this.hash!, at, this.purpose, this.value) };
  }
}

const NOWHERE: readonly number[] = [];
const FAILED: Step = { done: true, value: undefined };

/** The key is at a position, or nowhere (-1). */
function finishWith(
  t: HashTable,
  key: Value,
  hash: number | bigint,
  at: number,
  then: Then,
  value: Value,
): Value | undefined {
  switch (then) {
    case Then.GET:
      return at < 0 ? value : t.values[at];
    case Then.SET:
      if (at >= 0) t.replaceAt(at, value);
      else t.append(key, keyOf(key), hash, value);
      return null;
    case Then.SET_DEFAULT:
      if (at >= 0) return t.values[at];
      t.append(key, keyOf(key), hash, value);
      return value;
    case Then.POP: {
      if (at < 0) return ABSENT;
      const v = t.values[at];
      t.removeAt(at);
      return v;
    }
    case Then.ADD:
      if (at < 0) t.append(key, keyOf(key), hash, undefined);
      return at < 0;
    case Then.ADD_QUIETLY:
      if (at < 0) t.append(key, keyOf(key), hash, undefined);
      return null;
    case Then.HAS:
      return at >= 0;
    default:
      if (at >= 0) t.removeAt(at);
      return at >= 0;
  }
}

/** `a == b`; for two objects of one class what its `__eq__` written in Python gives, which `finishEqual` looks at. */
function keysEqual(a: Value, b: Value): Result {
  const t = typeOf(a);
  if (t === typeOf(b)) {
    const f = equalMethod.of(t);
    if (f instanceof PyFunction) return tailCall(f, [a, b]);
  }
  return equals(a, b);
}

/** The truth of what an `__eq__` gave; when that was NotImplemented, `==` goes on with the operands exchanged. */
function finishEqual(a: Value, b: Value, given: Value): Result {
  if (given !== NotImplemented) return truth(given);
  return defer(exchangedEqual(tailCall(typeOf(b).lookup("__eq__")!, [b, a])));
}

function* exchangedEqual(call: Deferred): Gen<Value | undefined> {
  const r = yield call;
  if (r === undefined) return undefined;
  return r === NotImplemented ? false : yield* settle(truth(r));
}
