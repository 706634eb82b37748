/** Calendar arithmetic (proleptic Gregorian, UTC) and the texts of `strftime` and `asctime`. */

/** As in C's `struct tm`, but with the full year and months from 1; Sunday is weekday 0; days of the year from 0. */
export interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
  readonly yearday: number;
}

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Days since 1970-01-01; the month may be any integer. */
export function daysFromCivil(year: number, month: number, day: number): number {
  let y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  if (m <= 2) y--;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
}

/** The fields of whole seconds since 1970. */
export function civil(seconds: number): Fields {
  const days = Math.floor(seconds / 86400);
  const rest = seconds - days * 86400;
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return {
    year,
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
    weekday: (((days + 4) % 7) + 7) % 7,
    yearday: days - daysFromCivil(year, 1, 1),
  };
}

const two = (n: number): string => String(n).padStart(2, "0");
const spaced = (n: number): string => String(n).padStart(2, " ");
const padYear = (y: number): string => (y < 0 ? "-" + String(-y).padStart(3, "0") : String(y).padStart(4, "0"));

/** "Thu Jan  1 00:00:00 1970". */
export function asctimeText(f: Fields): string {
  const day = String(f.day).padStart(3, " ");
  return `${DAYS[f.weekday]!.slice(0, 3)} ${MONTHS[f.month - 1]!.slice(0, 3)}${day} ${two(f.hour)}:${two(f.minute)}:${two(f.second)} ${f.year}`;
}

/** ISO 8601 year and week. */
function isoWeek(f: Fields): { year: number; week: number } {
  const weekday = (f.weekday + 6) % 7;
  const week = Math.floor((f.yearday - weekday + 10) / 7);
  if (week < 1) return { year: f.year - 1, week: weeksIn(f.year - 1) };
  return week > weeksIn(f.year) ? { year: f.year + 1, week: 1 } : { year: f.year, week };
}

function weeksIn(year: number): number {
  const first = civil(daysFromCivil(year, 1, 1) * 86400).weekday;
  const leap = daysFromCivil(year + 1, 1, 1) - daysFromCivil(year, 1, 1) === 366;
  return first === 4 || (leap && first === 3) ? 53 : 52;
}

/** The text of one directive; undefined if there is none of that letter. */
function directive(c: string, f: Fields, zone: string): string | undefined {
  const hour12 = f.hour % 12 === 0 ? 12 : f.hour % 12;
  switch (c) {
    case "a":
      return DAYS[f.weekday]!.slice(0, 3);
    case "A":
      return DAYS[f.weekday]!;
    case "b":
    case "h":
      return MONTHS[f.month - 1]!.slice(0, 3);
    case "B":
      return MONTHS[f.month - 1]!;
    case "c":
      return asctimeText(f);
    case "C":
      return two(Math.floor(f.year / 100));
    case "d":
      return two(f.day);
    case "D":
    case "x":
      return `${two(f.month)}/${two(f.day)}/${two(((f.year % 100) + 100) % 100)}`;
    case "e":
      return spaced(f.day);
    case "F":
      return `${padYear(f.year)}-${two(f.month)}-${two(f.day)}`;
    case "g":
      return two(((isoWeek(f).year % 100) + 100) % 100);
    case "G":
      return padYear(isoWeek(f).year);
    case "H":
      return two(f.hour);
    case "I":
      return two(hour12);
    case "j":
      return String(f.yearday + 1).padStart(3, "0");
    case "k":
      return spaced(f.hour);
    case "l":
      return spaced(hour12);
    case "m":
      return two(f.month);
    case "M":
      return two(f.minute);
    case "n":
      return "\n";
    case "p":
      return f.hour < 12 ? "AM" : "PM";
    case "P":
      return f.hour < 12 ? "am" : "pm";
    case "r":
      return `${two(hour12)}:${two(f.minute)}:${two(f.second)} ${f.hour < 12 ? "AM" : "PM"}`;
    case "R":
      return `${two(f.hour)}:${two(f.minute)}`;
    case "s":
      return String(daysFromCivil(f.year, f.month, f.day) * 86400 + f.hour * 3600 + f.minute * 60 + f.second);
    case "S":
      return two(f.second);
    case "t":
      return "\t";
    case "T":
    case "X":
      return `${two(f.hour)}:${two(f.minute)}:${two(f.second)}`;
    case "u":
      return String(f.weekday === 0 ? 7 : f.weekday);
    case "U":
      return two(Math.floor((f.yearday + 7 - f.weekday) / 7));
    case "V":
      return two(isoWeek(f).week);
    case "w":
      return String(f.weekday);
    case "W":
      return two(Math.floor((f.yearday + 7 - ((f.weekday + 6) % 7)) / 7));
    case "y":
      return two(Math.abs(f.year % 100));
    case "Y":
      return padYear(f.year);
    case "z":
      return "+0000";
    case "Z":
      return zone;
    case "%":
      return "%";
    default:
      return undefined;
  }
}

/** C's strftime in the C locale with GNU's flags `-`, `_`, `0`, `^`. */
export function strftimeText(format: string, f: Fields, zone: string): string {
  return format.replace(/%([-_0^#]*)(\d*)[EO]?([a-zA-Z%])/g, (whole, flags: string, width: string, c: string) => {
    let s = directive(c, f, zone);
    if (s === undefined) return whole;
    const numeric = /^[0 ]*\d+$/.test(s);
    if (numeric && flags.includes("-")) s = s.replace(/^[0 ]+(?=\d)/, "");
    if (numeric && flags.includes("_")) s = s.replace(/^0+(?=\d)/, (z) => " ".repeat(z.length));
    if (flags.includes("^")) s = s.toUpperCase();
    return width === "" ? s : s.padStart(Number(width), numeric && !flags.includes("_") ? "0" : " ");
  });
}
