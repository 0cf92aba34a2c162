import { listed } from "../../../i18n/messages";
import type { WorkReport } from "../../work/work";

/** The numbers that claims bear in their report's list, as “1, 3 and 5–8”: what follows each other is a range from three on. */
export function claimNumbers(ids: readonly string[], { claims }: Pick<WorkReport, "claims">): string {
  const numbers = claims.flatMap(({ id }, at) => (ids.includes(id) ? [at + 1] : []));
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return listed(runs.flatMap((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.map(String))));
}
