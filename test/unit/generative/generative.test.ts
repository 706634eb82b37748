/** The tools of the generative test: a seed means one program, and shrinking keeps what makes a program fail. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { generate } from "../../generative/generate.ts";
import { shrink } from "../../generative/shrink.ts";

test("a seed means one program, and seeds differ", () => {
  assert.equal(generate(7), generate(7));
  assert.equal(new Set(Array.from({ length: 50 }, (_, seed) => generate(seed))).size, 50);
});

test("the programs have what the test is about", () => {
  const text = Array.from({ length: 60 }, (_, seed) => generate(seed)).join("");
  for (const part of [
    ...[
      "nonlocal ",
      "global ",
      "finally:",
      "except ",
      "yield ",
      "yield from",
      ".send(",
      ".throw(",
      ".close()",
      "class ",
      "@property",
    ],
    ...[
      "def __add__",
      "super().__init__",
      "lambda",
      " for c",
      "while ",
      "with Manager",
      "match ",
      "del ",
      "poke(",
      "variables()",
    ],
    ...[
      "where()",
      "callers()",
      "lines(",
      "2**53",
      "2147483647",
      "*rest",
      ":= ",
      "break",
      "continue",
      "else:",
      "raise ",
      "= property(",
    ],
  ])
    assert.ok(text.includes(part), part);
});

const PROGRAM = `a = 1
def f(x):
    y = 2  # keep
    if x:
        for i in range(3):
            boom(x, [1, 2, 3])
    else:
        print(y)
    return y
b = f(1)
print(a)
print(b)
`;

test("shrinking leaves what fails", async () => {
  let asked = 0;
  const small = await shrink(PROGRAM, async (text) => {
    asked++;
    return text.includes("boom(") && text.includes("print(b)");
  });
  assert.deepEqual(
    small.split("\n").map((line) => line.trim().replace(/\(.*\)/, "()")),
    ["boom()", "print()"],
  );
  assert.ok(asked < 600, String(asked));
});

test("the lines that make loops end go last", async () => {
  const seen: string[] = [];
  const small = await shrink("while x:\n    x -= 1  # keep\n    f()\n    g()\n", async (text) => {
    seen.push(text);
    return text.includes("f()");
  });
  assert.equal(small, "f()");
  const withoutKeep = seen.findIndex((text) => text.includes("while") && !text.includes("# keep"));
  assert.ok(withoutKeep < 0 || seen.slice(0, withoutKeep).some((text) => !text.includes("g()")));
});
