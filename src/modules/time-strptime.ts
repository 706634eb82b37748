/**
 * `time.strptime`: a text as the fields of a time, as CPython's `_strptime` reads it in the locale C and with UTC as the local time. The patterns are in time-pattern.ts.
 */
import { asStr, jsText, typeOf } from "../objects/data.ts";
import {
  deprecationWarning,
  exception,
  newException,
  raise,
  raiseException,
  typeError,
  valueError,
} from "../objects/exception-object.ts";
import { decimalValue } from "../objects/number-text.ts";
import { reprOf, reprText } from "../objects/repr.ts";
import { strFromJs } from "../objects/str-object.ts";
import { builtinType, TypeFlag } from "../objects/type.ts";
import { type Gen, settle, type Value } from "../objects/value.ts";
import { currentHost } from "./module-host.ts";
import { civil, daysFromCivil } from "./time-format.ts";
import { find, MONTHS, type Pattern, patternOf, short, twiceIn, WEEKDAYS } from "./time-pattern.ts";

/** `re.PatternError`, of a module that is not there. */
const patternError = builtinType("PatternError", {
  inPython: true,
  base: exception,
  flags: TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.EXCEPTION_SUBCLASS,
  module: "re",
});

/** A pattern that was made is remembered; beyond six all are forgotten. */
const REMEMBERED = 5;

const AMBIGUOUS = `Parsing dates involving a day of month without a year specified is ambiguous
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.`;

const fail = (message: string): undefined => raise(valueError, strFromJs(message));

/** The pattern of a format; undefined with CPython's error. */
function* compiled(format: string): Gen<Pattern | undefined> {
  const { timePatterns } = currentHost().state;
  if (timePatterns.size > REMEMBERED) timePatterns.clear();
  const known = timePatterns.get(format);
  if (known !== undefined) return known;
  const pattern = patternOf(format);
  if (typeof pattern === "string") {
    const directive = pattern.replaceAll("\\s", "");
    if (directive === "") return fail(`stray % in format '${format}'`);
    return fail(`'${directive.replace("\\", "")}' is a bad directive in format '${format}'`);
  }
  if (pattern.hasDay && !pattern.hasYear)
    if ((yield* settle(currentHost().warn(deprecationWarning, AMBIGUOUS))) === undefined) return undefined;
  const twice = twiceIn(pattern.text);
  if (twice !== undefined) {
    const { name, first, second, position } = twice;
    const message = `redefinition of group name '${name}' as group ${second}; was group ${first} at position ${position}`;
    return raiseException(newException(patternError, message));
  }
  timePatterns.set(format, pattern);
  return pattern;
}

/** An int in any digits. */
const int = (digits: string): number => [...digits].reduce((n, c) => n * 10 + decimalDigit(c), 0);
const decimalDigit = (c: string): number => (c === " " ? 0 : decimalValue(c));

const MAX_YEAR = 9999;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function checkedYear(year: number): boolean {
  if (year >= 1 && year <= MAX_YEAR) return true;
  fail(`year must be in 1..9999, not ${year}`);
  return false;
}

/** Days since 1970; undefined with the error of `datetime.date`. */
function dayOf(year: number, month: number, day: number): number | undefined {
  if (!checkedYear(year)) return undefined;
  const length = daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1);
  if (day > length) return fail(`day ${day} must be in range 1..${length} for month ${month} in year ${year}`);
  return daysFromCivil(year, month, day);
}

/** Monday is 0. */
const weekdayOf = (day: number): number => (civil(day * 86400).weekday + 6) % 7;

/** The day of an ISO week; undefined with the error of `date.fromisocalendar`. */
function isoDay(year: number, week: number, weekday: number): number | undefined {
  if (year < 1 || year > MAX_YEAR) return fail(`Year is out of range: ${year}`);
  const first = daysFromCivil(year, 1, 1);
  const firstWeekday = weekdayOf(first);
  const isLong = firstWeekday === 3 || (firstWeekday === 2 && isLeap(year));
  if (week < 1 || week > (isLong ? 53 : 52)) return fail(`Invalid week: ${week}`);
  const monday = first - firstWeekday + (firstWeekday > 3 ? 7 : 0);
  return monday + (week - 1) * 7 + weekday;
}

/** Day of the year, from 1 (or less), of a day in a week as `%U` and `%W` count them. */
function dayInWeek(year: number, week: number, weekday: number, fromMonday: boolean): number {
  const shift = fromMonday ? 0 : 1;
  const first = (weekdayOf(daysFromCivil(year, 1, 1)) + shift) % 7;
  const day = (weekday + shift) % 7;
  return week === 0 ? 1 + day - first : 1 + ((7 - first) % 7) + 7 * (week - 1) + day;
}

/** Seconds from UTC; undefined with the error. */
function offsetOf(z: string): number | undefined {
  if (z === "Z") return 0;
  let digits = z;
  if (digits[3] === ":") {
    digits = digits.slice(0, 3) + digits.slice(4);
    if (digits.length > 5) {
      if (digits[5] !== ":") return fail(`Inconsistent use of : in ${z}`);
      digits = digits.slice(0, 5) + digits.slice(6);
    }
  }
  const n = int(digits.slice(1, 3)) * 3600 + int(digits.slice(3, 5)) * 60 + int(digits.slice(5, 7));
  return z.startsWith("-") ? 0 - n : n;
}

/** What the directives said. */
interface Read {
  year?: number;
  isoYear?: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday?: number;
  dayOfYear?: number;
  week?: { readonly number: number; readonly fromMonday: boolean };
  isoWeek?: number;
  isDst: number;
  zone: string | null;
  offset: number | null;
}

/** Take in one directive; false with an exception pending. */
function take(r: Read, name: string, text: string, isPm: boolean | undefined): boolean {
  let isKnown = true;
  const among = (list: readonly string[]): number => {
    const i = list.indexOf(text.toLowerCase());
    if (i < 0) isKnown = false;
    return i;
  };
  switch (name) {
    case "y":
      r.year = int(text) + (int(text) <= 68 ? 2000 : 1900);
      break;
    case "Y":
      r.year = int(text);
      break;
    case "G":
      r.isoYear = int(text);
      break;
    case "m":
      r.month = int(text);
      break;
    case "B":
      r.month = among(MONTHS) + 1;
      break;
    case "b":
      r.month = among(MONTHS.map(short)) + 1;
      break;
    case "d":
      r.day = int(text);
      break;
    case "H":
      r.hour = int(text);
      break;
    case "I":
      r.hour = (int(text) % 12) + (isPm === true ? 12 : 0);
      break;
    case "M":
      r.minute = int(text);
      break;
    case "S":
      r.second = int(text);
      break;
    case "A":
      r.weekday = among(WEEKDAYS);
      break;
    case "a":
      r.weekday = among(WEEKDAYS.map(short));
      break;
    case "w":
      r.weekday = (int(text) + 6) % 7;
      break;
    case "u":
      r.weekday = int(text) - 1;
      break;
    case "j":
      r.dayOfYear = int(text);
      break;
    case "U":
    case "W":
      r.week = { number: int(text), fromMonday: name === "W" };
      break;
    case "V":
      r.isoWeek = int(text);
      break;
    case "z": {
      const offset = offsetOf(text);
      if (offset === undefined) return false;
      r.offset = offset;
      break;
    }
    case "Z":
      r.zone = text;
      r.isDst = 0;
  }
  // A letter that is the same to the pattern only.
  if (!isKnown) fail("list.index(x): x not in list");
  return isKnown;
}

/** Directives that do not go together; undefined with the error. */
function together(r: Read): true | undefined {
  const weekdays = "a weekday directive ('%A', '%a', '%w', or '%u').";
  if (r.isoYear !== undefined) {
    if (r.dayOfYear !== undefined)
      return fail("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.");
    if (r.isoWeek === undefined || r.weekday === undefined)
      return fail(`ISO year directive '%G' must be used with the ISO week directive '%V' and ${weekdays}`);
  } else if (r.isoWeek !== undefined) {
    if (r.year === undefined || r.weekday === undefined)
      return fail(`ISO week directive '%V' must be used with the ISO year directive '%G' and ${weekdays}`);
    return fail("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.");
  }
  return true;
}

/** The nine fields; undefined with the error. */
function fieldsOf(r: Read): number[] | undefined {
  if (together(r) === undefined) return undefined;
  let { month, day, dayOfYear, weekday } = r;
  const leapDay = r.year === undefined && month === 2 && day === 29;
  // A year that has the day, as long as it is needed.
  let year = r.year ?? (leapDay ? 1904 : 1900);
  const setDate = (date: number): void => {
    const f = civil(date * 86400);
    ({ year, month, day } = f);
  };
  if (dayOfYear === undefined && weekday !== undefined) {
    if (r.week !== undefined) {
      if (!checkedYear(year)) return undefined;
      dayOfYear = dayInWeek(year, r.week.number, weekday, r.week.fromMonday);
      if (dayOfYear <= 0) {
        year--;
        dayOfYear += isLeap(year) ? 366 : 365;
      }
    } else if (r.isoYear !== undefined && r.isoWeek !== undefined) {
      const date = isoDay(r.isoYear, r.isoWeek, weekday);
      if (date === undefined) return undefined;
      setDate(date);
      if (!checkedYear(year)) return undefined;
    }
  }
  const date = dayOfYear === undefined ? dayOf(year, month, day) : dayOf(year, 1, 1);
  if (date === undefined) return undefined;
  if (dayOfYear === undefined) dayOfYear = date - daysFromCivil(year, 1, 1) + 1;
  else {
    setDate(date + dayOfYear - 1);
    if (!checkedYear(year)) return undefined;
  }
  weekday ??= weekdayOf(daysFromCivil(year, month, day));
  return [leapDay ? 1900 : year, month, day, r.hour, r.minute, r.second, weekday, dayOfYear, r.isDst];
}

/** What a text says in that format: the items and the hidden fields of a `struct_time`. */
export function* parseTime(data: Value, format: Value): Gen<[Value[], Value[]] | undefined> {
  for (const [i, v] of [data, format].entries()) {
    if (asStr(v) !== undefined) continue;
    const shown = yield* settle(reprOf(typeOf(v)));
    if (shown === undefined) return undefined;
    return raise(typeError, strFromJs(`strptime() argument ${i} must be str, not ${jsText(asStr(shown)!)}`));
  }
  const pattern = yield* compiled(jsText(asStr(format)!));
  if (pattern === undefined) return undefined;
  const text = jsText(asStr(data)!);
  const found = find(pattern, text);
  if (found === undefined) {
    const shown = yield* reprText(data);
    const wanted = shown === undefined ? undefined : yield* reprText(format);
    if (shown === undefined || wanted === undefined) return undefined;
    return fail(`time data ${jsText(shown)} does not match format ${jsText(wanted)}`);
  }
  if (found.length !== text.length) return fail(`unconverted data remains: ${text.slice(found.length)}`);
  const r: Read = { month: 1, day: 1, hour: 0, minute: 0, second: 0, isDst: -1, zone: null, offset: null };
  const half = found.groups.find(([name]) => name === "p")?.[1].toLowerCase();
  for (const [name, part] of found.groups) if (!take(r, name, part, half === "pm")) return undefined;
  const fields = fieldsOf(r);
  return fields === undefined ? undefined : [fields, [r.zone === null ? null : strFromJs(r.zone), r.offset]];
}
