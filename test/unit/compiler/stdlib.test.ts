/** The whole standard library compiles, verifies, and has the code objects CPython makes of it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type CodeUnit, compile, LocalKind } from "../../../src/compiler/index.ts";
import { parseModule } from "../../../src/syntax/index.ts";
import { ask } from "./oracle.ts";
import { STDLIB_ZIP, stdlibFiles } from "./stdlib.ts";
import { verify } from "./verifier.ts";

interface Description {
  name: string;
  qualname: string;
  firstlineno: number;
  counts: number[];
  flags: number;
  varnames: string[];
  cellvars: string[];
  freevars: string[];
  names: string[];
  nested: Description[];
}

const PROGRAM = `
import types, zipfile
def describe(code):
    return dict(
        name=code.co_name, qualname=code.co_qualname, firstlineno=code.co_firstlineno,
        counts=[code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount], flags=code.co_flags,
        varnames=code.co_varnames, cellvars=code.co_cellvars, freevars=code.co_freevars, names=code.co_names,
        nested=[describe(c) for c in code.co_consts if isinstance(c, types.CodeType)])
archive = zipfile.ZipFile("/stdlib.zip")
result = {
    name: describe(compile(archive.read(name), name, "exec", dont_inherit=True, optimize=0))
    for name in archive.namelist() if name.endswith(".py")
}
`;

function describe(unit: CodeUnit): Description {
  const isVariable = (kind: number) => (kind & (LocalKind.LOCAL | LocalKind.ARG)) !== 0;
  return {
    name: unit.name,
    qualname: unit.qualname,
    firstlineno: unit.firstlineno,
    counts: [unit.argcount, unit.posonlyargcount, unit.kwonlyargcount],
    flags: unit.flags,
    varnames: [...new Set(unit.localNames.filter((_, i) => isVariable(unit.localKinds[i]!)))],
    cellvars: [...unit.cellvars],
    freevars: [...unit.freevars],
    names: [...unit.names],
    nested: unit.consts.flatMap((c) =>
      c !== null && typeof c === "object" && c.kind === "code" ? [describe(c.unit)] : [],
    ),
  };
}

/** Compares two code objects; what may differ is named here, and nothing else may. */
function compare(mine: Description, theirs: Description, where: string): number {
  const at = `${where} ${mine.qualname}`;
  assert.deepEqual(mine.counts, theirs.counts, at);
  assert.equal(mine.flags, theirs.flags, at);
  assert.deepEqual(mine.freevars, theirs.freevars, at);
  // A module needs no cell for __conditional_annotations__: everybody reads it as a global.
  if (mine.name !== "<module>") assert.deepEqual(mine.cellvars, theirs.cellvars, at);
  // CPython registers .defaults even where it is no parameter. Order: a target is met before a comprehension's variables.
  if (!mine.name.startsWith("<generic")) assert.deepEqual(mine.varnames.sort(), theirs.varnames.sort(), at);
  // Where a free variable is looked for in a class namespace first, its name is an operand.
  const names = mine.freevars.length > 0 ? mine.names.filter((n) => theirs.names.includes(n)) : mine.names;
  assert.deepEqual(names.sort(), theirs.names.sort(), at);
  let count = 1;
  const rest = [...mine.nested];
  // Code that cannot be reached (`if 0:`) is compiled here and left out there.
  for (const other of theirs.nested) {
    const i = rest.findIndex((d) => d.qualname === other.qualname && d.firstlineno === other.firstlineno);
    assert.ok(i >= 0, `${at}: ${other.qualname}`);
    count += compare(rest.splice(i, 1)[0]!, other, where);
  }
  return count;
}

test("the standard library compiles to code that verifies and to CPython's code objects", async () => {
  const theirs = await ask<Record<string, Description>>(PROGRAM, null, { "/stdlib.zip": readFileSync(STDLIB_ZIP) });
  let files = 0;
  let units = 0;
  for (const [path, source] of stdlibFiles()) {
    const unit = compile(parseModule(source, path), path);
    verify(unit);
    units += compare(describe(unit), theirs[path]!, path);
    files++;
  }
  assert.equal(files, Object.keys(theirs).length);
  assert.ok(units > 15_000);
});
