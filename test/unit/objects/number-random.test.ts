/** Arithmetic at the boundaries of the representations and of the formats: generated expressions, against CPython. */
import test from "node:test";
import { compareExpressions, random } from "./number-evaluate.ts";

const BOUNDARIES = [0, 1, 2, 3, 7, 10, 2 ** 31, 2 ** 32, 2 ** 52, 2 ** 53]
  .map(BigInt)
  .concat([1n << 63n, 1n << 64n, 10n ** 30n]);

function intOperand(r: () => number): string {
  const base = BOUNDARIES[Math.floor(r() * BOUNDARIES.length)]!;
  let n = base + BigInt(Math.floor(r() * 7) - 3);
  if (r() < 0.3) n = BigInt(Math.floor(r() * 2 ** Math.floor(r() * 54)));
  if (r() < 0.1) n *= BigInt(Math.floor(r() * 1e15));
  return r() < 0.5 ? `(-${n})` : `${n}`;
}

const buffer = new DataView(new ArrayBuffer(8));

function floatOperand(r: () => number): string {
  const kind = r();
  let x: number;
  if (kind < 0.3) {
    buffer.setUint32(0, Math.floor(r() * 0x7fefffff));
    buffer.setUint32(4, Math.floor(r() * 0xffffffff));
    x = buffer.getFloat64(0);
  } else if (kind < 0.5) x = Math.floor(r() * 1000) / 8;
  else if (kind < 0.6) x = r() * 1e-310;
  else if (kind < 0.8) x = r() * 10 ** Math.floor(r() * 20);
  else x = [0, 0.5, 1, 1e16, 1e22, 9007199254740992, 9007199254740994, 4294967296.5, 5e-324][Math.floor(r() * 9)]!;
  const s = Number.isInteger(x) && Math.abs(x) < 1e21 ? `${x}.0` : String(x);
  return r() < 0.5 ? `(-${s})` : s;
}

const generate = (seed: number, count: number, make: (r: () => number) => string): string[] => {
  const r = random(seed);
  return Array.from({ length: count }, () => make(r));
};
const pick = (r: () => number, words: string): string => {
  const list = words.split(" ");
  return list[Math.floor(r() * list.length)]!;
};

test("int operators", () =>
  compareExpressions(
    generate(1, 4000, (r) => `${intOperand(r)} ${pick(r, "+ - * / // % & | ^ < <= == != > >=")} ${intOperand(r)}`),
  ));

test("int functions", () =>
  compareExpressions(
    generate(2, 2500, (r) => {
      const a = intOperand(r);
      const b = intOperand(r);
      const small = Math.floor(r() * 70);
      return pick(
        r,
        `divmod(${a},${b}) ${a}**${small} ${a}<<${small} ${a}>>${small} ~${a} -${a} abs(${a}) (${a}).bit_length() (${a}).bit_count() float(${a}) round(${a},-${small % 20}) pow(${a},${small},${b}) pow(${a},-1,${b}) math.gcd(${a},${b}) math.lcm(${a},${b}) math.isqrt(${a}) (${a}).to_bytes(${small % 20},"big",signed=True) (${a}).to_bytes(${small % 20},"little") ${a}**-2 format(${a},"_x") format(${a},"#b") format(${a},"025,") format(${a},"e") int.from_bytes((${a}).to_bytes(30,"big",signed=True),"big",signed=True) int("${a}".strip("()")) int(format(${a},"x"),16) int(format(${a},"o"),8)`,
      );
    }),
  ));

test("float operators", () =>
  compareExpressions(
    generate(3, 4000, (r) => {
      const a = r() < 0.8 ? floatOperand(r) : intOperand(r);
      return `${a} ${pick(r, "+ - * / // % < <= == != > >=")} ${r() < 0.8 ? floatOperand(r) : intOperand(r)}`;
    }),
  ));

test("float functions", () =>
  compareExpressions(
    generate(4, 4000, (r) => {
      const a = floatOperand(r);
      const b = floatOperand(r);
      const n = Math.floor(r() * 20);
      return pick(
        r,
        `repr(${a}) divmod(${a},${b}) round(${a},${n - 8}) round(${a}) int(${a}) (${a}).hex() float.fromhex((${a}).hex()) (${a}).as_integer_ratio() (${a}).is_integer() format(${a},".${n}f") format(${a},".${n}e") format(${a},".${n}g") format(${a},".${n}") format(${a},",.${n}f") format(${a},".120f") format(${a},"#.${n}g") format(${a},".${n}%") format(${a},"z.1f") math.fma(${a},${b},${floatOperand(r)}) math.remainder(${a},${b}) math.fmod(${a},${b}) math.frexp(${a}) math.ldexp(${a},${n - 10}) math.ulp(${a}) math.nextafter(${a},${b}) math.floor(${a}) math.ceil(${a}) math.modf(${a}) math.hypot(${a},${b}) math.fsum([${a},${b},${floatOperand(r)}]) math.sumprod([${a},${b}],[${b},2])`,
      );
    }),
    4,
  ));

test("powers and logarithms: the last digit differs at most once in 200", () =>
  compareExpressions(
    generate(5, 3000, (r) => {
      const a = (r() * 10 ** Math.floor(r() * 6)).toPrecision(12);
      const b = (r() * 40 - 20).toPrecision(12);
      return pick(
        r,
        `${a}**(${b}) ${a}**2 ${a}**0.5 ${a}**3 (-${a})**7 math.exp(${b}) math.log(${a}) math.log2(${a}) math.log10(${a}) math.exp2(${b}) math.cosh(${b}) math.asinh(${b}) math.erf(${b}) math.erfc(${b}) math.gamma(${b}) math.lgamma(${b})`,
      );
    }),
    15,
  ));

test("complex operators", () =>
  compareExpressions(
    generate(6, 1500, (r) => {
      const c = (): string => `(${(r() * 20 - 10).toFixed(2)}${r() < 0.5 ? "+" : "-"}${(r() * 9).toFixed(1)}j)`;
      const a = r() < 0.7 ? c() : floatOperand(r);
      return `${a} ${pick(r, "+ - * / == !=")} ${c()}`;
    }),
  ));
