/** `-W` arguments: `action:message:category:module:lineno`, the last one given counts first. */
import type { PyDict } from "../objects/hash-table.ts";
import type { Value } from "../objects/value.ts";
import type { WarningFilter } from "../modules/module-host.ts";

const ACTIONS = ["default", "always", "all", "ignore", "module", "once", "error"];

const exactly = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);

/** The filters, in the order in which they are asked; `complain` gets a line for each argument that makes no sense. */
export function warningFilters(
  texts: readonly string[],
  builtins: PyDict,
  complain: (line: string) => void,
): WarningFilter[] {
  const out: WarningFilter[] = [];
  for (const text of texts) {
    const [action = "", message = "", category = "", module = "", lineno = ""] = text.split(":").map((p) => p.trim());
    const full = ACTIONS.find((a) => action !== "" && a.startsWith(action)) ?? (action === "" ? "default" : undefined);
    const cls: Value | undefined = builtins.getStr(category === "" ? "Warning" : category);
    if (full === undefined) complain(`Invalid -W option ignored: invalid action: '${action}'`);
    else if (cls === undefined) complain(`Invalid -W option ignored: unknown warning category: '${category}'`);
    else if (lineno !== "" && !/^\d+$/.test(lineno)) complain(`Invalid -W option ignored: invalid lineno '${lineno}'`);
    else
      out.unshift({
        action: full === "all" ? "always" : full,
        message: message === "" ? null : new RegExp(exactly(message).source.slice(0, -1), "i"),
        category: cls,
        module: module === "" ? null : exactly(module),
        lineno: Number(lineno),
      });
  }
  return out;
}
