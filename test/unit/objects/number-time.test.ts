/** The time module on a fixed clock. */
import { noModules } from "./no-modules.ts";
import "../../../src/objects/index.ts";
import assert from "node:assert/strict";
import test from "node:test";
import { NO_WATCH } from "../../../src/objects/object-watch.ts";
import { ThreadState } from "../../../src/frames/thread-state.ts";
import { civil, daysFromCivil, strftimeText } from "../../../src/modules/time-format.ts";
import { type HostClock, makeTimeModule } from "../../../src/modules/time.ts";
import { callValue } from "../../../src/objects/call.ts";
import { asStr, jsText, PyFloat } from "../../../src/objects/data.ts";
import { PyDict } from "../../../src/objects/hash-table.ts";
import { reprOf } from "../../../src/objects/repr.ts";
import { setCurrentThread, takeException } from "../../../src/objects/state.ts";
import { Deferred, type Result, type Value } from "../../../src/objects/value.ts";

const slept: number[] = [];
const clock: HostClock = {
  now: () => 1_000_000_000.25,
  monotonic: () => 12.5,
  sleep: (s) => {
    slept.push(s);
  },
};
const runtime = {
  modules: new PyDict(),
  builtins: new PyDict(),
  watch: NO_WATCH,
  warn: () => null,
  load: noModules,
  clock,
};
const time = new Map(makeTimeModule());

function drive(r: Result): Value | undefined {
  if (!(r instanceof Deferred)) return r;
  if (r.gen === null) return drive(callValue(r.callee, r.args, r.kwnames));
  let step = r.gen.next();
  while (!step.done) step = r.gen.next(drive(step.value));
  return step.value;
}

function call(name: string, ...args: Value[]): string {
  setCurrentThread(new ThreadState(runtime));
  const v = drive(callValue(time.get(name)!, args));
  if (v === undefined) {
    const e = takeException();
    return `${e.cls.name}: ${jsText(asStr(e.args.items[0]!)!)}`;
  }
  return jsText(asStr(drive(reprOf(v))!)!);
}

test("clocks read the host's clock", () => {
  assert.equal(call("time"), "1000000000.25");
  assert.equal(call("time_ns"), "1000000000250000000");
  assert.equal(call("perf_counter"), "12.5");
  assert.equal(call("monotonic_ns"), "12500000000");
});

test("broken-down time and its texts", () => {
  assert.equal(
    call("gmtime"),
    "time.struct_time(tm_year=2001, tm_mon=9, tm_mday=9, tm_hour=1, tm_min=46, tm_sec=40, tm_wday=6, tm_yday=252, tm_isdst=0)",
  );
  assert.equal(call("ctime", 0), "'Thu Jan  1 00:00:00 1970'");
  assert.equal(call("asctime"), "'Sun Sep  9 01:46:40 2001'");
  assert.equal(
    call("strftime", "%Y-%m-%d %H:%M:%S %j %a %B %p %I %U %W %G-W%V-%u"),
    "'2001-09-09 01:46:40 252 Sun September AM 01 36 36 2001-W36-7'",
  );
  assert.equal(call("gmtime", new PyFloat(Number.NaN)), "ValueError: Invalid value NaN (not a number)");
  assert.equal(call("gmtime", "a"), "TypeError: 'str' object cannot be interpreted as an integer");
  assert.equal(call("mktime", 5), "TypeError: Tuple or struct_time argument required");
});

test("sleep asks the host", () => {
  assert.equal(call("sleep", new PyFloat(0.5)), "None");
  assert.deepEqual(slept, [0.5]);
  assert.equal(call("sleep", -1), "ValueError: sleep length must be non-negative");
});

test("the calendar agrees with JavaScript's Date", () => {
  for (let t = -60_000_000_000; t < 200_000_000_000; t += 987_654_321) {
    const d = new Date(t * 1000);
    const f = civil(t);
    assert.deepEqual(
      [f.year, f.month, f.day, f.hour, f.minute, f.second, f.weekday],
      [
        d.getUTCFullYear(),
        d.getUTCMonth() + 1,
        d.getUTCDate(),
        d.getUTCHours(),
        d.getUTCMinutes(),
        d.getUTCSeconds(),
        d.getUTCDay(),
      ],
    );
    assert.equal(daysFromCivil(f.year, f.month, f.day), Math.floor(t / 86400));
  }
  assert.equal(strftimeText("%-d %_m %^a %Q %5Y", civil(0), "UTC"), "1  1 THU %Q 01970");
});
