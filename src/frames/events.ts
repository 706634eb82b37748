/**
 * The events that tracing, profiling and `sys.monitoring` are made of: CPython's numbers (PEP 669), because Python sees them as bits of a set.
 */
export const enum Event {
  PY_START,
  PY_RESUME,
  PY_RETURN,
  PY_YIELD,
  CALL,
  LINE,
  INSTRUCTION,
  JUMP,
  BRANCH_LEFT,
  BRANCH_RIGHT,
  STOP_ITERATION,
  RAISE,
  EXCEPTION_HANDLED,
  PY_UNWIND,
  PY_THROW,
  RERAISE,
  C_RETURN,
  C_RAISE,
  BRANCH,
  COUNT,
}

/** Names in the order of their numbers. */
export const EVENT_NAMES: readonly string[] = [
  "PY_START",
  "PY_RESUME",
  "PY_RETURN",
  "PY_YIELD",
  "CALL",
  "LINE",
  "INSTRUCTION",
  "JUMP",
  "BRANCH_LEFT",
  "BRANCH_RIGHT",
  "STOP_ITERATION",
  "RAISE",
  "EXCEPTION_HANDLED",
  "PY_UNWIND",
  "PY_THROW",
  "RERAISE",
  "C_RETURN",
  "C_RAISE",
  "BRANCH",
];

/** Sets of events that `sys.settrace` and `sys.setprofile` need from the instructions. Exceptions are seen by the driver, without an instruction. */
export const TRACE_EVENTS =
  (1 << Event.PY_START) |
  (1 << Event.PY_RESUME) |
  (1 << Event.PY_RETURN) |
  (1 << Event.PY_YIELD) |
  (1 << Event.LINE) |
  (1 << Event.JUMP);
/** The profile function sees no lines, but `f_lineno` at a return is that of the line that ran last. */
export const PROFILE_EVENTS =
  (1 << Event.PY_START) |
  (1 << Event.PY_RESUME) |
  (1 << Event.PY_RETURN) |
  (1 << Event.PY_YIELD) |
  (1 << Event.CALL) |
  (1 << Event.LINE);
