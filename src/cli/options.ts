/**
 * The command line of `sidewinder`: CPython's flags, IronPython's spellings of the frame levels, and our own. An argument it does not understand is a
 * CommandLineError with one clear line.
 */

/** What the command line asks for. */
export interface CommandLine {
  action: "run" | "help" | "version";
  /** Where the program comes from. */
  source: "file" | "command" | "module" | "stdin" | "none";
  /** Path, program text, or module name. */
  target: string;
  /** Arguments of the program, without `sys.argv[0]`. */
  args: string[];
  /** `-i`: go on interactively after the program. */
  inspect: boolean;
  quiet: boolean;
  optimize: 0 | 1 | 2;
  unbuffered: boolean;
  /** -E, -I: PYTHON* variables of the environment count for nothing. */
  ignoreEnvironment: boolean;
  isolated: boolean;
  /** -I, -P: the script's folder is not a place to import from. */
  safePath: boolean;
  warnings: string[];
  xoptions: Record<string, string | true>;
  frames: "off" | "basic" | "full";
  frameAlloc: "lazy" | "cached" | "eager";
  jit: "off" | "on" | "always";
  frameStats: boolean;
  jitStats: boolean;
  /** The function whose compiled form is wanted. */
  jitDump: string | null;
  dis: boolean;
}

export class CommandLineError extends Error {
  override readonly name = "CommandLineError";
}

const FRAME_LEVELS = ["off", "basic", "full"] as const;
const FRAME_ALLOCS = ["lazy", "cached", "eager"] as const;
const JIT_MODES = ["off", "on", "always"] as const;

function oneOf<T extends string>(option: string, value: string | true, choices: readonly T[]): T {
  const found = choices.find((c) => c === value);
  if (found === undefined)
    throw new CommandLineError(
      `-X ${option} must be one of ${choices.join(", ")}${value === true ? "" : `, not '${value}'`}`,
    );
  return found;
}

function xOption(o: CommandLine, text: string): void {
  const eq = text.indexOf("=");
  const name = eq < 0 ? text : text.slice(0, eq);
  const value = eq < 0 ? true : text.slice(eq + 1);
  if (name === "frames") o.frames = oneOf(name, value, FRAME_LEVELS);
  else if (name === "frame-alloc") o.frameAlloc = oneOf(name, value, FRAME_ALLOCS);
  else if (name === "jit") o.jit = oneOf(name, value, JIT_MODES);
  o.xoptions[name] = value;
}

/** Flags without an argument that may be joined, as in `-Bu`. */
const FLAGS: Readonly<Record<string, (o: CommandLine) => void>> = {
  h: (o) => void (o.action = "help"),
  "?": (o) => void (o.action = "help"),
  V: (o) => void (o.action = "version"),
  i: (o) => void (o.inspect = true),
  q: (o) => void (o.quiet = true),
  O: (o) => void (o.optimize = o.optimize === 0 ? 1 : 2),
  u: (o) => void (o.unbuffered = true),
  E: (o) => void (o.ignoreEnvironment = true),
  I: (o) => {
    o.isolated = true;
    o.ignoreEnvironment = true;
    o.safePath = true;
  },
  P: (o) => void (o.safePath = true),
};
/** Accepted, and without effect: there is nothing here that they could turn off or on (site packages, .pyc files, hash seeds, C-level debugging). */
const WITHOUT_EFFECT = "SsBbdRvx";

const LONG: Readonly<Record<string, (o: CommandLine) => void>> = {
  "--help": (o) => void (o.action = "help"),
  "--version": (o) => void (o.action = "version"),
  "--frame-stats": (o) => void (o.frameStats = true),
  "--jit-stats": (o) => void (o.jitStats = true),
  "--dis": (o) => void (o.dis = true),
};

/** @throws CommandLineError */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const o: CommandLine = {
    action: "run",
    source: "none",
    target: "",
    args: [],
    inspect: false,
    quiet: false,
    optimize: 0,
    unbuffered: false,
    ignoreEnvironment: false,
    isolated: false,
    safePath: false,
    warnings: [],
    xoptions: {},
    frames: "full",
    frameAlloc: "lazy",
    jit: "on",
    frameStats: false,
    jitStats: false,
    jitDump: null,
    dis: false,
  };
  let at = 0;
  while (at < argv.length) {
    const arg = argv[at]!;
    if (arg === "-" || !arg.startsWith("-")) break;
    at++;
    if (arg === "--") break;
    if (arg === "--jit-dump" || arg.startsWith("--jit-dump=")) {
      o.jitDump = (arg === "--jit-dump" ? argv[at++] : arg.slice("--jit-dump=".length)) || null;
      if (o.jitDump === null) throw new CommandLineError("argument expected for the --jit-dump option");
      continue;
    }
    if (arg.startsWith("--")) {
      const known = LONG[arg];
      if (known === undefined) throw new CommandLineError(`unknown option ${arg}`);
      known(o);
      continue;
    }
    if (arg === "-X:Frames" || arg === "-X:FullFrames") {
      o.frames = arg === "-X:Frames" ? "basic" : "full";
      continue;
    }
    for (let i = 1; i < arg.length; i++) {
      const c = arg[i]!;
      const flag = FLAGS[c];
      if (flag !== undefined) {
        flag(o);
        continue;
      }
      if (WITHOUT_EFFECT.includes(c)) continue;
      if (!"cmXW".includes(c)) throw new CommandLineError(`unknown option -${c}`);
      // The rest of the word, or the next word, is the flag's argument.
      const joined = arg.slice(i + 1);
      if (joined === "" && at >= argv.length) throw new CommandLineError(`argument expected for the -${c} option`);
      const value = joined !== "" ? joined : argv[at++]!;
      if (c === "X") xOption(o, value);
      else if (c === "W") o.warnings.push(value);
      else {
        o.source = c === "c" ? "command" : "module";
        o.target = value;
        o.args = argv.slice(at);
        return o;
      }
      break;
    }
  }
  if (at < argv.length) {
    o.target = argv[at]!;
    o.source = o.target === "-" ? "stdin" : "file";
    o.args = argv.slice(at + 1);
  }
  return o;
}
