/**
 * Attributes and names of modules: what the interpreter's inline caches have seen becomes a chain of guards, the rest goes to the runtime.
 *
 * A guard on an instance is `o.cls === k && k.version === V`: nothing that a lookup along the MRO gave can have changed (inline-cache.ts). The attribute's own property may
 * be missing all the same (deleted, or moved to a `__dict__` that was handed out): then the runtime looks.
 */
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { AttrCache, AttrKind, StoreCache, SuperCache } from "../interpreter/inline-cache.ts";
import { moduleType, superType } from "../objects/core-types.ts";
import { PyModule } from "../objects/data.ts";
import { PyFunction } from "../objects/function-object.ts";
import { ownFirst } from "../objects/own-attributes.ts";
import { emitGuardedCall } from "./call-paths.ts";
import { setResult } from "./inline.ts";
import { quote } from "./text-writer.ts";
import type { Writer } from "./writer.ts";

const DECODE = ReturnKind.DECODE << RET_SHIFT;

/** More classes than these are left to the runtime. */
const MAX_ARMS = 4;

/** What the cache of instruction `pc` has seen, most recent first. */
export function attrCaches(w: Writer, pc: number): AttrCache[] {
  const out: AttrCache[] = [];
  let c = w.code.caches[pc >> 2];
  while (c instanceof AttrCache && out.length < MAX_ARMS) {
    c.compiled = true;
    if (c.kind === AttrKind.MODULE || c.version === c.cls.version) out.push(c);
    c = c.next;
  }
  return out;
}

/** The argument that makes the runtime count what comes by that the text has no arm for, as long as one could be added. */
const counted = (arms: number): string => (arms < MAX_ARMS ? ", g" : "");

const guard = (w: Writer, c: { cls: AttrCache["cls"]; version: number }): string => {
  const k = w.ref(c.cls);
  return `c === ${k} && ${k}.version === ${c.version}`;
};

/** That no attribute of the instance itself hides what the class has. */
const notHidden = (c: AttrCache, o: string): string =>
  c.mayHide ? ` && ${o}[${quote(c.key)}] === undefined && !${o}.dict` : "";

/** That an own attribute counts whatever the class is (own-attributes.ts), where it does. */
const ownFirstGuard = (w: Writer, c: AttrCache, o: string): string | undefined =>
  c.ownVersion === ownFirst.version ? `${o} !== null && ${w.ref(ownFirst)}.version === ${c.ownVersion}` : undefined;

const clsOf = (o: string): string => `c = ${o} === null ? undefined : ${o}.cls;`;

export function emitLoadAttr(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const obj = w.insns[pc + 2]!;
  const name = w.insns[pc + 3]!;
  const o = w.value(obj);
  const caches = attrCaches(w, pc);
  const first = caches[0];
  if (caches.length === 1 && first!.kind === AttrKind.PROPERTY && first!.cls.lookup("__getattr__") === undefined) {
    emitProperty(w, pc, dst, o, first!);
    return;
  }
  w.open("o: {");
  // The class is read only where a guard looks at it, and anew once `c` is something else.
  let hasClass = false;
  const needClass = (): void => {
    if (!hasClass) w.line(clsOf(o));
    hasClass = true;
  };
  const keys = new Set<string>();
  for (const c of caches) {
    switch (c.kind) {
      case AttrKind.OWN:
      case AttrKind.SLOT: {
        const free = ownFirstGuard(w, c, o);
        if (free !== undefined && keys.has(c.key)) break;
        if (free !== undefined) keys.add(c.key);
        else needClass();
        w.line(`if (${free ?? guard(w, c)} && (c = ${o}[${quote(c.key)}]) !== undefined) { r${dst} = c; break o; }`);
        hasClass = false;
        break;
      }
      case AttrKind.CLASS_VALUE:
        needClass();
        w.line(`if (${guard(w, c)}${notHidden(c, o)}) { r${dst} = ${w.ref(c.value)}; break o; }`);
        break;
      case AttrKind.METHOD:
        if (!(c.value instanceof PyFunction)) break;
        needClass();
        w.line(`if (${guard(w, c)}${notHidden(c, o)}) { r${dst} = new PyMethod(${w.ref(c.value)}, ${o}); break o; }`);
        break;
      case AttrKind.MODULE:
        needClass();
        emitModule(w, c, o, (v) => `r${dst} = ${v}; break o;`);
        break;
      case AttrKind.GETSET:
        needClass();
        emitGetSet(w, pc, dst, o, c);
        hasClass = false;
        break;
    }
  }
  w.cold(pc, () => {
    w.line(`c = h.loadAttr(t, fp, ${pc}, ${dst}, ${o}, ${name}, C${counted(caches.length)});`);
    w.check("c", pc);
    w.line(`r${dst} = c;`);
  });
  w.close();
  w.assigned(dst);
}

/** An attribute that a native computes, perhaps from the stack: `frame.f_back`. */
function emitGetSet(w: Writer, pc: number, dst: number, o: string, c: AttrCache): void {
  w.open(`if (${guard(w, c)}) {`);
  w.cold(
    pc,
    () => {
      w.line(`S[fp + ${Header.PC}] = ${pc}; t.fp = fp;`);
      w.line(`c = ${w.ref(c.value)}.get(${o});`);
      w.line(
        `if (c === undefined || (typeof c === "object" && c instanceof Deferred)) c = h.finish(t, fp, ${pc}, ${dst}, c);`,
      );
      w.check("c", pc);
      w.line(`r${dst} = c; break o;`);
    },
    false,
    false,
  );
  w.close();
}

/** `super().name` with the name `super` meaning the builtin: what comes after the class in the MRO of an instance. */
export function emitLoadSuperMethod(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const base = w.insns[pc + 2]!;
  const [f, cls, self] = [w.value(base), w.value(base + 1), w.value(base + 2)];
  w.open("o: {");
  for (const c of attrCaches(w, pc)) {
    if (!(c instanceof SuperCache)) continue;
    const start = w.ref(c.cls);
    const same = `${f} === ${w.ref(superType)} && ${cls} === ${w.ref(c.after)} && ${self} !== null`;
    w.line(
      `if (${same} && ${self}.cls === ${start} && ${start}.version === ${c.version}) { c = ${self}; r${dst} = ${w.ref(c.value)}; r${dst + 1} = c; break o; }`,
    );
  }
  w.cold(
    pc,
    () => {
      w.line(`c = h.loadSuperMethod(t, fp, ${pc});`);
      w.check("c", pc);
      w.line(`r${dst} = R[b + ${dst}]; r${dst + 1} = R[b + ${dst + 1}];`);
    },
    true,
  );
  w.close();
  w.assigned(dst);
  w.assigned(dst + 1);
}

/** An entry of a module's dict, whose version says which dict it is. */
function emitModule(w: Writer, c: AttrCache, o: string, use: (v: string) => string): void {
  const m = w.ref(moduleType);
  w.line(`if (c === ${m} && ${o}.dict.version === ${c.version}) { ${use(`${o}.dict.values[${c.value}]`)} }`);
}

function emitProperty(w: Writer, pc: number, dst: number, o: string, c: AttrCache): void {
  w.line(clsOf(o));
  const call = { pc, f: c.value as PyFunction, operands: [w.insns[pc + 2]!], ret: dst, guard: guard(w, c) };
  setResult(w, dst, emitGuardedCall(w, call, `h.loadAttr(t, fp, ${pc}, ${dst}, ${o}, ${w.insns[pc + 3]}, C)`));
}

export function emitLoadMethod(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const obj = w.insns[pc + 2]!;
  const name = w.insns[pc + 3]!;
  const o = w.value(obj);
  const self = `r${dst + 1}`;
  const module = w.known.get(obj)?.value;
  if (module instanceof PyModule) {
    const f = module.dict.getStr(w.code.names[name]!);
    if (f !== undefined) w.moduleFunctions.set(pc, f);
  }
  w.open("o: {");
  const caches = attrCaches(w, pc);
  if (caches.length > 0) w.line(clsOf(o));
  for (const c of caches) {
    if (c.kind === AttrKind.METHOD)
      w.line(
        `if (${guardReceiver(w, c, o)}${notHidden(c, o)}) { ${self} = ${o}; r${dst} = ${w.ref(c.value)}; break o; }`,
      );
    else if (c.kind === AttrKind.MODULE) emitModule(w, c, o, (v) => `r${dst} = ${v}; ${self} = undefined; break o;`);
  }
  w.cold(pc, () => {
    w.line(`c = h.loadMethod(t, fp, ${pc}, ${dst}, ${o}, ${name}, C${counted(caches.length)});`);
    w.check("c", pc);
    w.line(`${self} = h.self; r${dst} = c;`);
  });
  w.close();
  w.assigned(dst + 1);
  w.assigned(dst);
}

/** Receivers that are JavaScript primitives have no `cls`: ints, strings. */
function guardReceiver(w: Writer, c: AttrCache, o: string): string {
  const primitive: Readonly<Record<string, string>> = { str: "string", int: "number", bool: "boolean" };
  const type = c.cls.flags & 1 ? undefined : primitive[c.cls.name];
  return type === undefined ? guard(w, c) : `typeof ${o} === "${type}"`;
}

/** What the stores of instruction `pc` have seen. */
function storeCaches(w: Writer, pc: number): StoreCache[] {
  const out: StoreCache[] = [];
  let c = w.code.caches[pc >> 2];
  while (c instanceof StoreCache && out.length < MAX_ARMS) {
    c.compiled = true;
    if (c.version === c.cls.version && c.key !== "") out.push(c);
    c = c.next;
  }
  return out;
}

/** The one class whose property's setter instruction `pc` has called so far. */
function setterCache(w: Writer, pc: number): (StoreCache & { readonly setter: PyFunction }) | undefined {
  const c = w.code.caches[pc >> 2];
  return c instanceof StoreCache && c.next === undefined && c.setter !== null && c.version === c.cls.version
    ? (c as StoreCache & { readonly setter: PyFunction })
    : undefined;
}

export function emitStoreAttr(w: Writer, pc: number): void {
  const o = w.value(w.insns[pc + 1]!);
  const name = w.insns[pc + 2]!;
  const v = w.value(w.insns[pc + 3]!);
  const property = setterCache(w, pc);
  if (property !== undefined) {
    w.line(clsOf(o));
    const operands = [w.insns[pc + 1]!, w.insns[pc + 3]!];
    const call = { pc, f: property.setter, operands, ret: DECODE, guard: guard(w, property) };
    emitGuardedCall(w, call, `h.storeAttr(t, fp, ${pc}, ${o}, ${name}, ${v}, C)`);
    return;
  }
  const known = storeCaches(w, pc);
  if (known.length > 0) w.line(clsOf(o));
  const arms = known.map((c) => {
    const free = c.direct ? "" : ` && !${o}.dict`;
    return `if (${guard(w, c)}${free}) ${o}[${quote(c.key)}] = ${v}; else `;
  });
  w.open(`${arms.join("")}{`);
  w.cold(pc, () => {
    w.line(`c = h.storeAttr(t, fp, ${pc}, ${o}, ${name}, ${v}, C${counted(known.length)});`);
    w.check("c", pc);
  });
  w.close();
}
