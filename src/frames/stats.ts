/** Counters behind `sys._framestats()` and `--frame-stats`: calls, stack records, and heap Frames by cause. */

/** Why a Frame was made: the closed list of escape points (DESIGN.md section 3). `docs/frames.md` and the tests are made from this list. */
export const ESCAPE_CAUSES = {
  getframe: "sys._getframe",
  traceback: "an exception passed through the activation",
  f_back: "f_back of a Frame",
  cascade: "the activation it called ended while its Frame was held",
  generator: "gi_frame, cr_frame or ag_frame",
  hook: "the eval-frame hook",
  policy: "the eager or cached policy",
} as const;
export type EscapeCause = keyof typeof ESCAPE_CAUSES;

/** Bytes of a Frame object itself, of each register moved with it, and of a slot: V8 on 64 bits with 8-byte slots. */
const FRAME_BYTES = 128;
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
    hook: 0,
    policy: 0,
  };

  countFrame(cause: EscapeCause, registers: number): void {
    this.frames++;
    this.byCause[cause]++;
    this.bytes += FRAME_BYTES + registers * SLOT_BYTES;
  }

  countMove(registers: number): void {
    this.movedRegisters += registers;
    this.bytes += registers * SLOT_BYTES;
  }

  reset(): void {
    this.calls = this.frames = this.recycled = this.movedRegisters = this.bytes = 0;
    for (const k of Object.keys(this.byCause) as EscapeCause[]) this.byCause[k] = 0;
  }
}
