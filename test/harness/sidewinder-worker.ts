// The process Sidewinder runs in: many programs one after the other, each with a runtime of its own.

import { runWithApi, runWithCli } from "./sidewinder.ts";
import type { Job } from "./types.ts";
import { serve } from "./workers.ts";

serve(async ({ program, variant, cli }: Job) => {
  if (!variant) throw new Error("a Sidewinder job needs a variant");
  return { outcome: cli ? await runWithCli(program, variant) : await runWithApi(program, variant) };
});
