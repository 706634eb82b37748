/** The text of a StringIO: a JavaScript string as long as it holds no surrogates, code points from then on, so that a position is always an index. */
import type { Str } from "../../objects/data.ts";
import { codePoints, strFromCodePoints, strLength } from "../../objects/str-object.ts";
import { afterLineEnd, lineEndIn } from "./text-base.ts";

export class TextBuffer {
  private narrow = "";
  /** Code points, with room to grow; null while `narrow` holds the text. */
  private wide: Uint32Array | null = null;
  private used = 0;

  get length(): number {
    return this.wide === null ? this.narrow.length : this.used;
  }

  /** Write at a position; what is missing before it becomes NULs. */
  write(at: number, text: Str): void {
    if (this.wide === null && typeof text === "string") {
      const { narrow } = this;
      if (at === narrow.length) this.narrow += text;
      else if (at > narrow.length) this.narrow += "\0".repeat(at - narrow.length) + text;
      else this.narrow = narrow.slice(0, at) + text + narrow.slice(at + text.length);
      return;
    }
    const end = at + strLength(text);
    const cps = this.widened(end);
    cps.set(codePoints(text), at);
    this.used = Math.max(this.used, end);
  }

  private widened(room: number): Uint32Array {
    let cps = this.wide;
    if (cps === null) {
      cps = codePoints(this.narrow);
      this.used = cps.length;
      this.narrow = "";
    }
    if (cps.length < room) {
      const more = new Uint32Array(Math.max(room, cps.length * 2));
      more.set(cps.subarray(0, this.used));
      cps = more;
    }
    this.wide = cps;
    return cps;
  }

  slice(from: number, to: number): Str {
    if (this.wide === null) return this.narrow.slice(from, to);
    return strFromCodePoints(this.wide.subarray(from, Math.min(to, this.used)));
  }

  /** Index after the first line end at or after `at`; -1 if there is none. */
  lineEnd(at: number, newline: string | null): number {
    return this.wide === null
      ? afterLineEnd(this.narrow, at, newline)
      : lineEndIn(this.wide.subarray(0, this.used), at, newline);
  }

  cut(size: number): void {
    if (this.wide === null) this.narrow = this.narrow.slice(0, size);
    else if (size < this.used) {
      this.wide.fill(0, size, this.used);
      this.used = size;
    }
  }

  clear(): void {
    this.narrow = "";
    this.wide = null;
    this.used = 0;
  }
}
