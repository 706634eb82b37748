/** What is wrong with the arguments of a native that is a function in Python in CPython, in the words of those (interpreter/bind.ts has them for real ones). */
import type { PyBuiltin } from "./builtin-function.ts";
import { raise, typeError } from "./exception-object.ts";
import { unexpectedKeyword } from "./suggestions.ts";

const plural = (n: number): string => (n === 1 ? "" : "s");

function listed(names: readonly string[]): string {
  const quoted = names.map((n) => `'${n}'`);
  if (quoted.length < 3) return quoted.join(" and ");
  return `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
}

/** Can it be called with so many positional arguments and these keywords? False with the TypeError. */
export function fitsPython(f: PyBuiltin, npos: number, keywords: readonly string[]): boolean {
  const { params, hasArgs, hasKwargs } = f.sig;
  const fail = (message: string): false => raise(typeError, `${f.qualname}() ${message}`) ?? false;
  const positional = params.filter((p) => p.kind === "pos" || p.kind === "both");
  const named = params.filter((p) => p.kind === "both" || p.kind === "kw");
  const missing = new Set(params.filter((p, i) => !p.optional && (p.kind === "kw" || i >= npos)).map((p) => p.name));
  for (const k of keywords) {
    const p = named.find((n) => n.name === k);
    if (p === undefined) {
      if (hasKwargs) continue;
      const only = positional.filter((n) => n.kind === "pos" && keywords.includes(n.name)).map((n) => n.name);
      if (only.length > 0)
        return fail(`got some positional-only arguments passed as keyword arguments: '${only.join(", ")}'`);
      const known = named.map((n) => n.name);
      return unexpectedKeyword(f.qualname, known, k) ?? false;
    }
    if (p.kind === "both" && positional.indexOf(p) < npos) return fail(`got multiple values for argument '${k}'`);
    missing.delete(k);
  }
  if (npos > positional.length && !hasArgs) {
    const required = positional.filter((p) => !p.optional).length;
    const takes =
      required === positional.length
        ? `${required} positional argument${plural(required)}`
        : `from ${required} to ${positional.length} positional arguments`;
    const only = keywords.filter((k) => params.some((p) => p.kind === "kw" && p.name === k)).length;
    const extra =
      only === 0 ? "" : ` positional argument${plural(npos)} (and ${only} keyword-only argument${plural(only)})`;
    return fail(`takes ${takes} but ${npos}${extra} ${npos === 1 && only === 0 ? "was" : "were"} given`);
  }
  for (const kind of ["positional", "keyword-only"]) {
    const names = params.filter((p) => missing.has(p.name) && (p.kind === "kw") === (kind === "keyword-only"));
    if (names.length > 0)
      return fail(
        `missing ${names.length} required ${kind} argument${plural(names.length)}: ${listed(names.map((p) => p.name))}`,
      );
  }
  return true;
}
