/** Counters behind `sys._framestats()` and `--frame-stats`: calls, stack records, and heap Frames by cause. */

/** Why a Frame was made: the closed list of escape points (DESIGN.md section 3). `docs/frames.md` and the tests are made from this list. */
export const ESCAPE_CAUSES = {
  getframe: "sys._getframe",
  traceback: "an exception reached a handler in the activation, or `tb_frame` of one that it ended was asked for",
  f_back: "f_back of a Frame",
  cascade: "the activation it called ended while its Frame was held",
  generator: "gi_frame, cr_frame or ag_frame",
  trace: "sys.settrace: an activation was entered",
  profile: "sys.setprofile: an event of an activation",
  current_frames: "sys._current_frames",
  hook: "the eval-frame hook",
  policy: "the eager or cached policy",
} as const;
export type EscapeCause = keyof typeof ESCAPE_CAUSES;

/** V8's layout on 64 bits: the header and 13 fields of a Frame; an array; the header of its elements; an element. */
const FRAME_BYTES = 128;
const ARRAY_BYTES = 32;
const ELEMENTS_BYTES = 16;
const SLOT_BYTES = 8;

export class FrameStats {
  /** Python-to-Python calls and generator resumptions; each wrote one stack record. */
  calls = 0;
  frames = 0;
  /** Frames taken from a free list or kept on the code object (cached policy). */
  recycled = 0;
  /** Registers copied to the heap when an activation ended. */
  movedRegisters = 0;
  bytes = 0;
  readonly byCause: Record<EscapeCause, number> = {
    getframe: 0,
    traceback: 0,
    f_back: 0,
    cascade: 0,
    generator: 0,
    trace: 0,
    profile: 0,
    current_frames: 0,
    hook: 0,
    policy: 0,
  };

  countFrame(cause: EscapeCause): void {
    this.frames++;
    this.bytes += FRAME_BYTES;
    const { byCause } = this;
    // Each name by itself: a property whose name varies is several times as slow.
    switch (cause) {
      case "getframe":
        byCause.getframe++;
        break;
      case "traceback":
        byCause.traceback++;
        break;
      case "f_back":
        byCause.f_back++;
        break;
      case "cascade":
        byCause.cascade++;
        break;
      case "generator":
        byCause.generator++;
        break;
      case "trace":
        byCause.trace++;
        break;
      case "profile":
        byCause.profile++;
        break;
      case "current_frames":
        byCause.current_frames++;
        break;
      case "hook":
        byCause.hook++;
        break;
      case "policy":
        byCause.policy++;
        break;
    }
  }

  /** A Frame got an array of its own for its registers. */
  countStore(registers: number): void {
    this.bytes += ARRAY_BYTES + (registers > 0 ? ELEMENTS_BYTES + registers * SLOT_BYTES : 0);
  }

  /** The same, and they were copied there from the stack. */
  countMove(registers: number): void {
    this.movedRegisters += registers;
    this.countStore(registers);
  }

  reset(): void {
    this.calls = this.frames = this.recycled = this.movedRegisters = this.bytes = 0;
    for (const k of Object.keys(this.byCause) as EscapeCause[]) this.byCause[k] = 0;
  }
}
