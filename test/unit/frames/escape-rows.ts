/**
 * The closed list of what needs a frame (DESIGN.md section 3), row by row, with the tests that name the row: programs of test/python (which run in both engines and
 * under each policy, against CPython), programs of test/threads, and unit tests. `escape-rows.test.ts` checks that each file is there and says the name.
 */
import type { EscapeCause } from "../../../src/frames/stats.ts";

export interface EscapeRow {
  /** What a test has to mention, word for word. */
  readonly name: string;
  /** The counters that it goes by; none: it makes no Frame. */
  readonly causes: readonly EscapeCause[];
  readonly tests: readonly string[];
}

const EVERY = "test/python/tracing/every_escape_named.py";
const CAUSES = "test/unit/frames/escape-causes.test.ts";
const NONE = "test/unit/frames/no-frames.test.ts";
const LIFE = "test/unit/frames/life.test.ts";
const TOOLS = "test/unit/frames/tools.test.ts";
const frames = (name: string): string => `test/python/frames/${name}.py`;
const tracing = (name: string): string => `test/python/tracing/${name}.py`;

/** A Frame comes into being for these. */
export const NEED_A_FRAME: readonly EscapeRow[] = [
  { name: "sys._getframe", causes: ["getframe"], tests: [EVERY, CAUSES, frames("getframe_levels")] },
  {
    name: "sys._current_frames",
    causes: ["current_frames"],
    tests: [EVERY, CAUSES, tracing("current_frames"), "test/threads/frames.py"],
  },
  { name: "sys.exc_info", causes: ["traceback"], tests: [EVERY, frames("exception_frames")] },
  { name: "tb_frame", causes: ["traceback"], tests: [EVERY, CAUSES, tracing("traceback_objects_by_hand")] },
  { name: "f_back", causes: ["f_back"], tests: [CAUSES, frames("f_back_chain"), frames("f_back_identity")] },
  { name: "gi_frame", causes: ["generator"], tests: [EVERY, CAUSES, frames("generator_frame_suspended")] },
  { name: "cr_frame", causes: ["generator"], tests: [EVERY, CAUSES, frames("coroutine_frames")] },
  { name: "ag_frame", causes: ["generator"], tests: [EVERY, CAUSES, frames("coroutine_frames")] },
  { name: "sys.settrace", causes: ["trace"], tests: [EVERY, CAUSES, tracing("calls_and_lines")] },
  { name: "sys.setprofile", causes: ["profile"], tests: [EVERY, CAUSES, tracing("profile_events")] },
  { name: "eval-frame hook", causes: ["hook"], tests: [TOOLS, "test/unit/host/frames.test.ts"] },
  { name: "debugger stop", causes: ["trace", "getframe"], tests: [tracing("debugger_stop")] },
  { name: "call_tracing", causes: ["trace"], tests: [EVERY, tracing("nested_tracing")] },
  { name: "cascade", causes: ["cascade"], tests: [EVERY, CAUSES, LIFE, frames("cascade")] },
  { name: "frameAlloc", causes: ["policy"], tests: [CAUSES, NONE] },
  // CPython's reads its frames; ours the records.
  { name: "faulthandler", causes: [], tests: [tracing("faulthandler_dumps"), "test/threads/faulthandler.py", NONE] },
];

/** These need none. */
export const NEED_NO_FRAME: readonly EscapeRow[] = [
  { name: "locals()", causes: [], tests: [NONE, frames("locals_snapshot")] },
  { name: "exec", causes: [], tests: [NONE, frames("exec_eval_frames")] },
  { name: "class body", causes: [], tests: [NONE, EVERY, frames("f_locals_class_body")] },
  { name: "comprehension", causes: [], tests: [NONE, EVERY, frames("comprehension_frames")] },
  { name: "super()", causes: [], tests: [NONE, frames("super_and_cell")] },
  { name: "_getframemodulename", causes: [], tests: [NONE, EVERY, frames("caller_tricks")] },
  { name: "suspended generator", causes: [], tests: [NONE, frames("generator_frame_suspended")] },
];

/** What holds of a Frame, once there is one. */
export const PROMISES: readonly EscapeRow[] = [
  { name: "f_lineno", causes: [], tests: [frames("live_frame"), frames("f_lineno_moves")] },
  { name: "f_lasti", causes: [], tests: [frames("live_frame"), LIFE] },
  { name: "f_locals", causes: [], tests: [frames("live_frame"), "test/unit/frames/f-locals.test.ts"] },
  { name: "f_back of a finished frame", causes: [], tests: [frames("frame_after_return"), frames("cascade")] },
  { name: "PEP 667", causes: [], tests: ["test/unit/frames/f-locals.test.ts", frames("f_locals_write_through")] },
  { name: "one activation has one Frame", causes: [], tests: [LIFE, frames("live_frame")] },
  { name: "recycled", causes: [], tests: [LIFE] },
  { name: ".clear()", causes: [], tests: [frames("frame_clear")] },
  { name: "f_lineno = ", causes: [], tests: [tracing("jump_lines"), tracing("jump_loops"), tracing("jump_try")] },
  { name: "f_generator", causes: [], tests: [EVERY, frames("f_generator")] },
  { name: "f_trace_opcodes", causes: [], tests: [tracing("opcode_events"), tracing("frame_attributes_in_trace")] },
];
