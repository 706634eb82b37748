/**
 * The text of containers: `[1, 2]`, `(1,)`, `{1: 2}`, `{1, 2}`. Runs at once while the items' reprs need no Python code; an object that contains itself
 * shows as `[...]`. Items are read by position, so that a `__repr__` that changes the container does no harm.
 */
import { asStr, jsText, type Str } from "./data.ts";
import { nested, SYNC_DEPTH } from "./list-steps.ts";
import { reprEnter, reprLeave, reprOf } from "./repr.ts";
import { ts } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import { defer, Deferred, type Gen, type PyObject, type Result, type Value } from "./value.ts";

/** A container as `reprContainer` sees it. The functions are module-level ones. */
export interface ReprShape<C extends PyObject> {
  readonly open: (c: C) => string;
  readonly close: (c: C) => string;
  /** What a container inside itself shows. */
  readonly again: (c: C) => string;
  /** The position of the next piece at or after `i`, or -1. */
  readonly at: (c: C, i: number) => number;
  /** The value at a position. */
  readonly piece: (c: C, i: number) => Value;
  /** What goes before the value at a position, when it is not the first. */
  readonly separator: (c: C, i: number) => string;
}

/** Text under construction; `wide` once a piece of it is not a plain JavaScript string. */
class Text {
  s: string;
  wide = false;
  constructor(s: string) {
    this.s = s;
  }
  add(piece: Str): void {
    if (typeof piece === "string") this.s += piece;
    else {
      this.wide = true;
      this.s += jsText(piece);
    }
  }
  finish(close: string): Str {
    this.s += close;
    return this.wide ? strFromJs(this.s) : this.s;
  }
}

/** `repr(c)`. */
export function reprContainer<C extends PyObject>(c: C, shape: ReprShape<C>): Result {
  if (!reprEnter(c)) return shape.again(c);
  return pieces(c, shape, new Text(shape.open(c)));
}

function pieces<C extends PyObject>(c: C, shape: ReprShape<C>, text: Text): Result {
  for (let i = shape.at(c, 0), first = true; i >= 0; i = shape.at(c, i + 1), first = false) {
    if (!first) text.add(shape.separator(c, i));
    const r = pieceRepr(shape.piece(c, i));
    if (r instanceof Deferred) {
      // Who asked may drop the request and ask in another way: until it is carried out, nothing is being shown.
      reprLeave(c);
      return defer(piecesSlow(c, shape, text, i, r));
    }
    if (r === undefined) {
      reprLeave(c);
      return undefined;
    }
    text.add(asStr(r)!);
  }
  reprLeave(c);
  return text.finish(shape.close(c));
}

function pieceRepr(v: Value): Result {
  if (typeof v === "number") return String(v);
  if (ts.nativeDepth > SYNC_DEPTH) return defer(reprLater(v));
  ts.nativeDepth++;
  const r = reprOf(v);
  ts.nativeDepth--;
  return r;
}

function* reprLater(v: Value): Gen<Value | undefined> {
  const r = reprOf(v);
  return r instanceof Deferred ? yield r : r;
}

function* piecesSlow<C extends PyObject>(
  c: C,
  shape: ReprShape<C>,
  text: Text,
  at: number,
  pending: Deferred,
): Gen<Value | undefined> {
  reprEnter(c);
  let r = yield* nested(pending, WHERE);
  for (let i = at; ; ) {
    if (r === undefined) break;
    text.add(asStr(r)!);
    i = shape.at(c, i + 1);
    if (i < 0) break;
    text.add(shape.separator(c, i));
    r = yield* nested(pieceRepr(shape.piece(c, i)), WHERE);
  }
  reprLeave(c);
  return r === undefined ? undefined : text.finish(shape.close(c));
}

const WHERE = " while getting the repr of an object";
