/** The struct sequences of `sys`: versions, limits and flags. */
import { PyFloat } from "../objects/data.ts";
import type { Value } from "../objects/value.ts";
import type { ModuleHost } from "./module-host.ts";
import { PyStructSequence, structSequenceType } from "./struct-sequence.ts";

const sealed = { sealed: true };
const type = (name: string, fields: string) => structSequenceType("sys", name, fields.split(" "), sealed);

const versionInfoType = type("version_info", "major minor micro releaselevel serial");
const floatInfoType = structSequenceType(
  "sys",
  "float_info",
  "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds".split(" "),
);
const intInfoType = structSequenceType(
  "sys",
  "int_info",
  "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold".split(" "),
);
const hashInfoType = structSequenceType(
  "sys",
  "hash_info",
  "width modulus inf nan imag algorithm hash_bits seed_bits cutoff".split(" "),
);
const FLAG_NAMES =
  "debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose bytes_warning quiet hash_randomization isolated dev_mode utf8_mode warn_default_encoding safe_path int_max_str_digits gil thread_inherit_context context_aware_warnings";
const flagsType = structSequenceType("sys", "flags", FLAG_NAMES.split(" "), { visible: 18, sealed: true });
const threadInfoType = structSequenceType("sys", "thread_info", ["name", "lock", "version"]);

/** The version of the language and library this runtime follows. */
export const PYTHON_VERSION = "3.14.2";
export const HEXVERSION = 0x030e02f0;

export const versionInfo = (): Value => new PyStructSequence(versionInfoType, [3, 14, 2, "final", 0]);

export const floatInfo = (): Value =>
  new PyStructSequence(floatInfoType, [
    new PyFloat(Number.MAX_VALUE),
    1024,
    308,
    new PyFloat(2.2250738585072014e-308),
    -1021,
    -307,
    15,
    53,
    new PyFloat(Number.EPSILON),
    2,
    1,
  ]);

export const intInfo = (): Value => new PyStructSequence(intInfoType, [30, 4, 4300, 640]);

export const hashInfo = (): Value =>
  new PyStructSequence(hashInfoType, [64, 2305843009213693951n, 314159, 0, 1000003, "fnv", 64, 64, 0]);

export const threadInfo = (): Value => new PyStructSequence(threadInfoType, ["none", null, null]);

/** `sys.flags`. The last three are attributes only. `more`: what the command line says beyond the runtime's own options. */
export function flags(rt: ModuleHost, more: Readonly<Record<string, number | boolean>> = {}): Value {
  const values = new Map<string, Value>([
    ["inspect", rt.config.interactive === true ? 1 : 0],
    ["interactive", rt.config.interactive === true ? 1 : 0],
    ["optimize", rt.config.optimize ?? 0],
    ["dont_write_bytecode", 1],
    ["dev_mode", false],
    ["utf8_mode", 1],
    ["safe_path", false],
    ["int_max_str_digits", 4300],
    ["gil", 1],
    ...Object.entries(more),
  ]);
  const all = FLAG_NAMES.split(" ").map((n) => values.get(n) ?? 0);
  return new PyStructSequence(flagsType, all.slice(0, 18), all.slice(18));
}

/** The text of `sys.copyright`. */
export const COPYRIGHT = `Copyright (c) 2001 Python Software Foundation.
All Rights Reserved.

Copyright (c) 2000 BeOpen.com.
All Rights Reserved.

Copyright (c) 1995-2001 Corporation for National Research Initiatives.
All Rights Reserved.

Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.
All Rights Reserved.`;
