/**
 * The text signatures of natives, as CPython's Argument Clinic writes them, taken apart.
 */

export interface Param {
  readonly name: string;
  readonly optional: boolean;
  readonly kind: "pos" | "both" | "kw" | "args" | "kwargs";
}

/** A parsed signature. */
export interface Signature {
  readonly params: readonly Param[];
  /** Positional parameters (self included) and how many of them are required. */
  readonly npos: number;
  readonly nrequired: number;
  readonly hasArgs: boolean;
  readonly hasKwargs: boolean;
  readonly acceptsKeywords: boolean;
}

function splitParams(text: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let quote = "";
  let item = "";
  for (const c of text) {
    if (quote !== "") {
      if (c === quote) quote = "";
    } else if (c === "'" || c === '"') quote = c;
    else if (c === "(" || c === "[") depth++;
    else if (c === ")" || c === "]") depth--;
    if (c === "," && depth === 0 && quote === "") {
      out.push(item.trim());
      item = "";
    } else item += c;
  }
  if (item.trim() !== "") out.push(item.trim());
  return out;
}

export function parseSignature(text: string): Signature {
  const params: Param[] = [];
  let kwOnly = false;
  for (const p of splitParams(text.slice(1, text.lastIndexOf(")")))) {
    if (p === "/") {
      for (let i = 0; i < params.length; i++) params[i] = { ...params[i]!, kind: "pos" };
    } else if (p === "*") kwOnly = true;
    else if (p.startsWith("**")) params.push({ name: p.slice(2), optional: true, kind: "kwargs" });
    else if (p.startsWith("*")) {
      params.push({ name: p.slice(1), optional: true, kind: "args" });
      kwOnly = true;
    } else {
      const eq = p.indexOf("=");
      const name = (eq < 0 ? p : p.slice(0, eq)).trim();
      params.push({ name, optional: eq >= 0, kind: kwOnly ? "kw" : name.startsWith("$") ? "pos" : "both" });
    }
  }
  const positional = params.filter((p) => p.kind === "pos" || p.kind === "both");
  return {
    params,
    npos: positional.length,
    nrequired: positional.filter((p) => !p.optional).length,
    hasArgs: params.some((p) => p.kind === "args"),
    hasKwargs: params.some((p) => p.kind === "kwargs"),
    acceptsKeywords: params.some((p) => p.kind === "both" || p.kind === "kw" || p.kind === "kwargs"),
  };
}
