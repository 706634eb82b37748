// Makes a failing program smaller while it goes on failing: lines go with everything indented under them, blocks are replaced by their bodies,
// expressions by a part of themselves. It knows nothing of the generator, only of indentation and brackets.
//
// Invariant: lines marked `# keep` go alone only when nothing else can go any more, because they are what makes loops end and values small.

export type Fails = (text: string) => Promise<boolean>;

const KEEP = "# keep";
const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The end of the block that begins at a line: the first line after it that is not deeper. */
function blockEnd(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (end < lines.length && (lines[end]!.trim() === "" || indentOf(lines[end]!) > indentOf(lines[at]!))) end++;
  return end;
}

/** Every smaller text that leaves out the lines from one place, or takes a block out of its header. */
function* withoutBlocks(lines: readonly string[]): Generator<string[]> {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.includes(KEEP)) continue;
    const end = blockEnd(lines, at);
    yield [...lines.slice(0, at), ...lines.slice(end)];
    if (end > at + 1 && line.trim() !== "") {
      const inner = lines.slice(at + 1, end);
      const step = indentOf(inner.find((l) => l.trim() !== "") ?? "") - indentOf(line);
      yield [...lines.slice(0, at), ...inner.map((l) => l.slice(step)), ...lines.slice(end)];
      if (inner.length > 1 && !inner.some((l) => l.includes(KEEP)))
        yield [...lines.slice(0, at + 1), `${" ".repeat(indentOf(line) + 4)}pass`, ...lines.slice(end)];
    }
  }
}

/** Every text without one of the lines that are kept otherwise. */
function* withoutKept(lines: readonly string[]): Generator<string[]> {
  for (let at = 0; at < lines.length; at++)
    if (lines[at]!.includes(KEEP)) yield [...lines.slice(0, at), ...lines.slice(at + 1)];
}

/** Every text in which one bracket of one line is replaced by a part of it, or by a constant. */
function* withoutBrackets(lines: readonly string[]): Generator<string[]> {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.includes(KEEP)) continue;
    for (const replaced of simpler(line)) yield [...lines.slice(0, at), replaced, ...lines.slice(at + 1)];
  }
}

function* simpler(line: string): Generator<string> {
  const open: number[] = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i] === "(" || line[i] === "[") open.push(i);
    if ((line[i] === ")" || line[i] === "]") && open.length > 0) {
      const from = open.pop()!;
      const [before, inside, after] = [line.slice(0, from), line.slice(from + 1, i), line.slice(i + 1)];
      // A call is replaced as a whole, and so is a subscript.
      const callee = /[\w.]+$/.exec(before)?.[0] ?? "";
      const head = before.slice(0, before.length - callee.length);
      if (!/^\s*(def|class) /.test(line)) {
        for (const constant of ["1", "0.5", "[1]", '"a"'])
          if (line.slice(head.length, i + 1).length > 4) yield head + constant + after;
        for (const part of inside.split(/ (?:[-+*/%&|^]|\/\/|and|or|if|else|[<>=!]=?|in|not in) |, /))
          if (part !== inside) yield before + line[from] + part + line[i] + after;
      } else if (inside.includes(", ")) {
        for (const part of inside.split(", "))
          yield before +
            line[from] +
            inside
              .split(", ")
              .filter((p) => p !== part)
              .join(", ") +
            line[i] +
            after;
      }
    }
  }
}

/** The smallest text found within so many attempts. */
export async function shrink(text: string, fails: Fails, attempts = 600): Promise<string> {
  let lines = text.split("\n");
  let left = attempts;
  // Whole halves and quarters first: most of a program has nothing to do with its failure.
  for (let size = lines.length >> 1; size >= 4; size >>= 1) {
    for (let at = 0; at + size <= lines.length && left > 0; ) {
      const candidate = [...lines.slice(0, at), ...lines.slice(at + size)];
      left--;
      if (await fails(candidate.join("\n"))) lines = candidate;
      else at += size;
    }
  }
  for (let progress = true; progress && left > 0; ) {
    progress = false;
    for (const smaller of [withoutBlocks, withoutBrackets, withoutKept]) {
      for (let skip = 0; left > 0; ) {
        // Start again after each success, but not from the beginning.
        let found = false;
        let index = 0;
        for (const candidate of smaller(lines)) {
          if (index++ < skip) continue;
          if (left-- <= 0) break;
          if (await fails(candidate.join("\n"))) {
            lines = candidate;
            found = progress = true;
            skip = Math.max(0, index - 2);
            break;
          }
        }
        if (!found) break;
      }
    }
  }
  return lines.join("\n");
}
