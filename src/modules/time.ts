/**
 * The `time` module on the host's clock (invariant 7). Local time is UTC. The clock is read through the current runtime's host, so
 * a host with a fixed clock gives a deterministic run.
 */
import { awaitHost, block } from "../frames/access.ts";
import { thread } from "../frames/thread-state.ts";
import { Wait } from "../frames/threads.ts";
import { builtin, conventional, Convention, type Member, type NativeFn } from "../objects/builtin-function.ts";
import { asStr, jsText, normInt, PyFloat, PyTuple, tuple } from "../objects/data.ts";
import { osError, overflowError, raise, typeError, valueError } from "../objects/exception-object.ts";
import { roundHalfEven } from "../objects/float-arithmetic.ts";
import type { Int } from "../objects/int-arithmetic.ts";
import { newNamespace } from "../objects/namespace.ts";
import { indexOf } from "../objects/number-convert.ts";
import { strFromJs } from "../objects/str-object.ts";
import { ts } from "../objects/state.ts";
import { defer, type Gen, type Result, type Value } from "../objects/value.ts";
import { deadlineAfter, seconds } from "./thread/timeout.ts";
import { PyStructSequence, structSequenceType } from "./struct-sequence.ts";
import { asctimeText, civil, daysFromCivil, type Fields, strftimeText } from "./time-format.ts";
import { parseTime } from "./time-strptime.ts";
import { argType, hasNul } from "../objects/str-args.ts";

/** Where time comes from. */
export interface HostClock {
  /** Seconds since 1970. */
  now(): number;
  /** Seconds since any fixed moment; never goes back. */
  monotonic(): number;
  /** Wait; a promise suspends the Python program until it is settled. Without it, `time.sleep` reads `monotonic` until the time has come. */
  sleep?(seconds: number): Promise<void> | void;
}

interface ClockHost {
  readonly clock: HostClock;
}

/** The clock of the runtime that is running. */
const clock = (): HostClock => (ts.runtime as unknown as ClockHost).clock;

const structTime = structSequenceType(
  "time",
  "struct_time",
  [
    "tm_year",
    "tm_mon",
    "tm_mday",
    "tm_hour",
    "tm_min",
    "tm_sec",
    "tm_wday",
    "tm_yday",
    "tm_isdst",
    "tm_zone",
    "tm_gmtoff",
  ],
  { visible: 9 },
);

const nanoseconds = (seconds: number): Int => {
  const whole = Math.floor(seconds);
  return normInt(BigInt(whole) * 1000000000n + BigInt(Math.round((seconds - whole) * 1e9)));
};

const outOfRange = (): undefined => raise(overflowError, "timestamp out of range for platform time_t");

/** Whole seconds of an optional timestamp argument (None: now). */
function* secondsOf(v: Value | undefined): Gen<number | undefined> {
  if (v === undefined || v === null) return Math.floor(clock().now());
  let t: Int | undefined;
  if (v instanceof PyFloat) {
    if (Number.isNaN(v.v)) return raise(valueError, "Invalid value NaN (not a number)");
    t = Math.floor(v.v);
  } else t = yield* indexOf(v);
  if (t === undefined) return undefined;
  if (t >= 2 ** 63 || t < -(2 ** 63)) return outOfRange();
  // The year must fit C's int.
  if (t > 67767976233532800 || t < -67768040609740800)
    return raise(osError, 75, "Value too large for defined data type");
  return Number(t);
}

function structOf(f: Fields, zone: string): PyStructSequence {
  return new PyStructSequence(
    structTime,
    [f.year, f.month, f.day, f.hour, f.minute, f.second, (f.weekday + 6) % 7, f.yearday + 1, 0],
    [zone, 0],
  );
}

function* breakDown(v: Value | undefined, zone: string): Gen<Value | undefined> {
  const t = yield* secondsOf(v);
  return t === undefined ? undefined : structOf(civil(t), zone);
}

/** The nine ints of a time tuple. */
function* timeTuple(v: Value, name: string): Gen<number[] | undefined> {
  if (!(v instanceof PyTuple)) return raise(typeError, "Tuple or struct_time argument required");
  if (v.items.length !== 9) return raise(typeError, `${name}(): illegal time tuple argument`);
  const out: number[] = [];
  for (const item of v.items) {
    const n = yield* indexOf(item);
    if (n === undefined) return undefined;
    if (n > 0x7fffffff) return raise(overflowError, "signed integer is greater than maximum");
    if (n < -0x80000000) return raise(overflowError, "signed integer is less than minimum");
    out.push(Number(n));
  }
  return out;
}

/** The fields of a time tuple, checked as strftime needs it; zeros for month, day and day of the year mean the first. */
function checkedFields(t: readonly number[]): Fields | undefined {
  const [year, mon, mday, hour, minute, second, wday, yday] = t as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (mon < 0 || mon > 12) return raise(valueError, "month out of range");
  if (mday < 0 || mday > 31) return raise(valueError, "day of month out of range");
  if (hour < 0 || hour > 23) return raise(valueError, "hour out of range");
  if (minute < 0 || minute > 59) return raise(valueError, "minute out of range");
  if (second < 0 || second > 61) return raise(valueError, "seconds out of range");
  if (wday < -1) return raise(valueError, "day of week out of range");
  if (yday < 0 || yday > 366) return raise(valueError, "day of year out of range");
  return {
    year,
    month: mon || 1,
    day: mday || 1,
    hour,
    minute,
    second,
    weekday: (wday + 1) % 7,
    yearday: (yday || 1) - 1,
  };
}

function* fieldsOf(v: Value | undefined, name: string): Gen<Fields | undefined> {
  if (v === undefined) return civil(Math.floor(clock().now()));
  const t = yield* timeTuple(v, name);
  return t === undefined ? undefined : checkedFields(t);
}

function* strftime(format: Value, t?: Value): Gen<Value | undefined> {
  const text = asStr(format);
  if (text === undefined) return raise(typeError, `strftime() argument 1 must be str, not ${argType(format)}`);
  const f = yield* fieldsOf(t, "strftime");
  if (f === undefined) return undefined;
  const zone = t instanceof PyStructSequence ? asStr(t.hidden[0] ?? null) : undefined;
  return strFromJs(strftimeText(jsText(text), f, zone === undefined ? "UTC" : jsText(zone)));
}

function* strptime(args: readonly Value[]): Gen<Value | undefined> {
  // CPython gives its arguments on to a function in Python, which tells of them.
  if (args.length === 0)
    return raise(typeError, "_strptime_time() missing 1 required positional argument: 'data_string'");
  if (args.length > 2)
    return raise(typeError, `_strptime_time() takes from 1 to 2 positional arguments but ${args.length} were given`);
  const found = yield* parseTime(args[0]!, args.length < 2 ? "%a %b %d %H:%M:%S %Y" : args[1]!);
  return found === undefined ? undefined : new PyStructSequence(structTime, found[0], found[1]);
}

function* asctime(t?: Value): Gen<Value | undefined> {
  const f = yield* fieldsOf(t, "asctime");
  return f === undefined ? undefined : asctimeText(f);
}

function* ctime(v?: Value): Gen<Value | undefined> {
  const t = yield* secondsOf(v);
  return t === undefined ? undefined : asctimeText(civil(t));
}

function* mktime(v: Value): Gen<Value | undefined> {
  const t = yield* timeTuple(v, "mktime");
  if (t === undefined) return undefined;
  const [year, mon, day, hour, minute, second] = t as [number, number, number, number, number, number];
  return new PyFloat(daysFromCivil(year, mon, 1) * 86400 + (day - 1) * 86400 + hour * 3600 + minute * 60 + second);
}

function* sleep(v: Value): Gen<Value | undefined> {
  const length = yield* seconds(v);
  if (length === undefined) return undefined;
  if (length < 0) return raise(valueError, "sleep length must be non-negative");
  const { group } = thread();
  const c = clock();
  // Whoever runs the thread has others run meanwhile, and hears what the host wants.
  if (group.green.length > 0 || c.sleep === undefined)
    return (yield block(new Wait(group, deadlineAfter(length)))) === undefined ? undefined : null;
  const wait = c.sleep(length);
  return wait === undefined ? null : yield awaitHost(wait.then(() => null));
}

function clockInfo(name: Value): Result {
  const s = asStr(name);
  if (s === undefined) return raise(typeError, `get_clock_info() argument 1 must be str, not ${argType(name)}`);
  if (hasNul(s)) return undefined;
  const text = jsText(s);
  const wall = text === "time";
  if (!wall && text !== "monotonic" && text !== "perf_counter" && text !== "process_time" && text !== "thread_time")
    return raise(valueError, "unknown clock");
  return newNamespace([
    ["implementation", wall ? "HostClock.now()" : "HostClock.monotonic()"],
    ["monotonic", !wall],
    ["adjustable", wall],
    ["resolution", new PyFloat(wall ? 1e-3 : 1e-6)],
  ]);
}

const float = (x: number): Value => new PyFloat(x);

/** A clock in seconds and in nanoseconds. */
function clockPair(name: string, read: () => number): [string, Value][] {
  return [fn(name, "()", () => float(read())), fn(name + "_ns", "()", () => nanoseconds(read()))];
}

const fn = (name: string, text: string, f: NativeFn): [string, Value] => [name, builtin(name, text, f, "time")];

const now = (): number => roundHalfEven(clock().now() * 1e6) / 1e6;
const steady = (): number => clock().monotonic();

/** The contents of the time module. */
export function makeTimeModule(_host?: unknown): Iterable<readonly [string, Value]> {
  const all: Member[] = [
    ...clockPair("time", now),
    ...clockPair("monotonic", steady),
    ...clockPair("perf_counter", steady),
    ...clockPair("process_time", steady),
    ...clockPair("thread_time", steady),
    fn("sleep", "(seconds, /)", (v: Value) => defer(sleep(v))),
    fn("gmtime", "(seconds=None, /)", (v?: Value) => defer(breakDown(v, "GMT"))),
    fn("localtime", "(seconds=None, /)", (v?: Value) => defer(breakDown(v, "UTC"))),
    fn("mktime", "(object, /)", (v: Value) => defer(mktime(v))),
    fn("strftime", "(format, time_tuple=None, /)", (f: Value, t?: Value) => defer(strftime(f, t))),
    fn("strptime", "(*args)", (args: Value[]) => defer(strptime(args))),
    fn("asctime", "(time_tuple=None, /)", (t?: Value) => defer(asctime(t))),
    fn("ctime", "(seconds=None, /)", (v?: Value) => defer(ctime(v))),
    fn("get_clock_info", "(name, /)", clockInfo),
    ["struct_time", structTime],
    ["timezone", 0],
    ["altzone", 0],
    ["daylight", 0],
    ["tzname", tuple("UTC", "UTC")],
    ["_STRUCT_TM_ITEMS", 11],
  ];
  conventional(Convention.TUPLE, "asctime strptime", all);
  return conventional(Convention.PARSED, "gmtime localtime ctime strftime get_clock_info", all);
}
