/** The math module, against CPython: every function with every kind of argument. */
import test from "node:test";
import { compareExpressions, lines } from "./number-evaluate.ts";

const ONE =
  "acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp";
const TWO = "atan2 copysign fmod hypot ldexp nextafter pow remainder log isclose comb perm gcd lcm dist";
const ARGS1: readonly string[] =
  `2 -1 0 inf -inf nan 1e308 -0.5 "x" 0.5 -0.0 10**400 -10**400 True -3.0 1000 None 1j 7 2.5 10.5 -2.5 0.1 100 1e-10 170.6 -170.5 3.7 26.5`.split(
    " ",
  );
const ARGS2: readonly string[] = JSON.parse(
  String.raw`["2,3", "-1,0", "inf,1", "1,inf", "nan,1", "1e308,2000", "-8,1/3", "\"x\",1", "1,\"x\"", "0,-1", "0,0", "10**400,2", "5", "", "1,2,3", "-5,3", "0.0,-inf", "-0.0,-3", "5,0", "inf,inf", "-2,3", "2,-3", "10**30,3", "(1,2),(3,4)", "(1,),(1,2)", "[1],[2]", "1.5,2.5"]`,
);

// factorial of huge numbers: the limit in the message is that of a 32-bit build.
test("functions of one number", () =>
  compareExpressions(
    ONE.split(" ").flatMap((f) =>
      ARGS1.filter((a) => !(f === "factorial" && a.includes("**"))).map((a) => `math.${f}(${a})`),
    ),
    20,
  ));

test("functions of two numbers", () =>
  compareExpressions(
    TWO.split(" ").flatMap((f) => ARGS2.map((a) => `math.${f}(${a})`)),
    3,
  ));

test("single cases", () =>
  compareExpressions(
    lines(`
math.fsum([.1]*10)
math.fsum([1e100,1.0,-1e100])
math.fsum([inf,-inf])
math.fsum([1e308,1e308])
math.fsum(["a"])
math.fsum(5)
math.fsum([inf,nan])
math.fsum([1e308,1e308,-1e308])
math.fsum([10**400])
math.prod([1,2,3])
math.prod([1.5,2],start=3)
math.prod(["a",3])
math.prod(5)
math.prod([True,True])
math.sumprod([1,2],[3,4])
math.sumprod([1,2],[3])
math.sumprod([1.5,2],[3,4])
math.sumprod([1e308],[10.0])
math.sumprod([.1]*10,[1]*10)
math.sumprod([10,20],["a","b"])
math.sumprod([10**20,1.5],[3,4])
math.sumprod([True],[True])
math.fma(2,3,4)
math.fma(inf,0,1)
math.fma(1e308,10,-inf)
math.fma(1e308,10,0)
math.fma(0.1,10,-1)
math.fma(nan,1,1)
math.fma(inf,0,nan)
math.fma(inf,1,-inf)
math.fma(1,2)
math.isclose(1,1+1e-10)
math.isclose(1,2,rel_tol=-1)
math.isclose(inf,inf)
math.isclose(1,1.1,abs_tol=0.2)
math.nextafter(1,2,steps=5)
math.nextafter(1,2,steps=-5)
math.nextafter(nan,2,steps=5)
math.nextafter(0.0,1)
math.nextafter(0.0,-1)
math.nextafter(1,2,steps=0)
math.ulp(5e-324)
math.ulp(1.7976931348623157e308)
math.comb(52,5)
math.comb(5,6)
math.comb(-1,2)
math.comb(10**30,2)
math.comb(1.5,2)
math.perm(5)
math.perm(5,2)
math.perm(5,None)
math.perm(-5)
math.perm(10**30,2)
math.gcd()
math.gcd(12,18,27)
math.gcd(-12)
math.gcd(1.5)
math.lcm(4,6)
math.lcm(0,5)
math.lcm()
math.isqrt(10**50)
math.isqrt(-1)
math.isqrt(2.0)
math.factorial(20)
math.factorial(25)
math.factorial(-1)
math.factorial(2.0)
math.log(10**400)
math.log(10**400,10)
math.log2(2**4000)
math.log10(10**400)
math.log(0)
math.log(-1)
math.log(-10**400)
math.log(8,2)
math.log(8,1)
math.log(8,0)
math.log("x")
math.log()
math.log(1,2,3)
math.log2(0)
math.log10(-5)
math.log1p(-1)
math.log1p(-2)
math.ldexp(1.5,10)
math.ldexp(1,1100)
math.ldexp(1,-1100)
math.ldexp(3,-1075)
math.ldexp(1,1.5)
math.frexp(5e-324)
math.modf(-3.25)
math.modf(inf)
math.modf(-0.0)
math.hypot()
math.hypot(3)
math.hypot(1,1,1)
math.hypot(nan,inf)
math.hypot(1e308,1e308)
math.dist([1,2],[4,6])
math.dist([1],[1,2])
math.dist(5,6)
math.dist(["a"],[1])
math.remainder(5,3)
math.remainder(5,0)
math.remainder(inf,1)
math.remainder(1,inf)
math.fmod(5,0)
math.fmod(inf,1)
math.fmod(5,inf)
math.fmod(-5,3)
math.floor(1e300)
math.floor("x")
math.ceil(inf)
math.trunc("x")
math.trunc(1.5)
math.exp(1000)
math.pow(0,-1)
math.pow(-8,1/3)
math.pow(10,400)
math.gamma(171.5)
math.gamma(172)
math.gamma(-1)
math.gamma(0.0)
math.gamma(-0.0)
math.gamma(-inf)
math.gamma(0.5)
math.gamma(5)
math.lgamma(0)
math.lgamma(-1)
math.lgamma(1e306)
math.sqrt(2,3)
math.sin()
math.degrees("a")
math.isnan(10**400)
math.isinf("a")
math.tan(1.5707963267948966)
math.sin(1e22)
math.cos(1e22)
math.exp(1)
math.log(2)
math.pow(1.1,10.5)
math.cosh(710.5)
math.sinh(-710.5)
math.expm1(1e-10)
math.tanh(0.5)
math.asinh(1e-300)
math.atanh(0.5)
math.acosh(1.0000001)
`),
    2,
  ));
