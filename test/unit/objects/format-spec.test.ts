/** The format mini-language: every spec with every kind of value, against CPython. */
import test from "node:test";
import { compareExpressions, lines } from "./number-evaluate.ts";

const SPECS: readonly string[] = JSON.parse(
  String.raw`["", "d", "5", "05", "<5", "^7", ">7", "=+7", "*^9", "+", "-", " ", "z", "#x", "#b", "#o", "#X", "x", "X", "o", "b", "c", "n", "e", "E", "f", "F", "g", "G", "%", "s", ".2", ".2f", ".3d", ",", "_", ",d", "_x", "_b", "#_x", ",x", ",f", "_f", ",.2f", "010,", "012,d", "08_x", "+,", "z.1f", ".1f", ".0f", "#.0f", "#g", ".3g", "#.3g", ".0e", "#.0e", ".10%", "y", "5y", "10.3q", "<<5", "<", "5<", "05d", "x<05", "=5", ".", ".f", "5.", ".,f", "._f", ".6,f", ".6_f", ".3,f", ",.6_f", ",.,f", ".8_e", ".,", ".3_", "_,", "__", ",,", ",_", "_,d", "#d", "+s", "=s", "05s", "-5", ">05", "zd", "zs", "z", "#s", ",s", "_s", "Lc", "+c", ",c", "#c", ".2c", "99999999999999999999d", ".99999999999999999999f", "\u00e9>5", "!r", "5!", "0", "00", "000", "0<5", "+05", "+ 5", "d5", "ff", "1_0", "c5", ".5s", ".2s", ".s", "<10s", "^10.2s", "10,.3f", "020,.2f", "=020,.3e", ".3n", "10n", "z.0f", "#.3x", ".2x", "Z", "w", "\u0660", "5\u0660"]`,
);
const VALUES = [
  "1234567",
  "-5",
  "65",
  "True",
  "1234.5678",
  "-0.0",
  "-0.04",
  "inf",
  "nan",
  "1e20",
  "10**30",
  "1+2j",
  "-1234.5-0j",
];

test("each spec gives CPython's text or error", () =>
  compareExpressions(VALUES.flatMap((v) => SPECS.map((s) => `format(${v}, ${JSON.stringify(s)})`))));

test("single cases", () =>
  compareExpressions(
    lines(`
format(-65,"c")
format(0x110000,"c")
format(10**400,"e")
format(10**30,",")
format(10**30,"e")
format(10**400,"n")
format(None,"5")
format(None,"")
format(0.1,".55f")
format(1e300,".3f")
format(1e-5,"g")
format(123456789.0,"g")
format(123456789.0,",g")
format(1.0,"n")
format(1e15,"")
format(1e16,"")
format(123.456,".17")
format(100.0,".2")
format(100.0,".3")
format(1e16,".20")
format(0.0001,".1")
format(12.0,".0")
format(0.0,".0")
format(0.5,".0f")
format(1.5,".0f")
format(2.5,".0f")
format(1e22,"f")
format(1.0,"#")
format(1e100,"#")
format(0j,"")
format(1+1j,"010")
format(1+1j,"=10")
format(1+1j,"<20")
format(1+1j,">20")
format(1.5+2.25j,".1f")
format(1.5+2.25j,"+.3e")
format(1.5+2.25j,"s")
format(1234567+2j,",")
format(nan+1j,"f")
format(complex(nan,inf),"")
format(1j,".3")
format(1j,"g")
format(-0.0+1j,"z")
format(-0.0+1j,"z.1f")
format(complex(-0.0,-0.0),"zf")
`),
  ));
