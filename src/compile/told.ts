import { type Problem, problemText } from "./problem";

/** As much as a person reads before mending it: of one kind in one file, and of all. */
const ofOneKind = 20;
const ofAll = 200;

const inThousands = new Intl.NumberFormat("en");

/**
 * Problems as a person can read them, in their order: of many alike in one file the first, and how many more there are;
 * of very many, how many more in all. What is not told comes to light when the rest is mended.
 */
export function toldProblems(problems: readonly Problem[]): string[] {
  const keyOf = ({ file, kind }: Problem) => `${file} ${kind}`;
  const totals = new Map<string, number>();
  for (const one of problems) totals.set(keyOf(one), (totals.get(keyOf(one)) ?? 0) + 1);
  const told: string[] = [];
  const seen = new Map<string, number>();
  let left = 0;
  for (const one of problems) {
    const count = (seen.get(keyOf(one)) ?? 0) + 1;
    seen.set(keyOf(one), count);
    if (told.length >= ofAll) left++;
    else if (count <= ofOneKind) told.push(problemText(one));
    else if (count === ofOneKind + 1) {
      const more = (totals.get(keyOf(one)) ?? 0) - ofOneKind;
      told.push(
        `${one.file}  ${one.kind}\n  … and ${inThousands.format(more)} more of this kind in this file.`,
      );
    }
  }
  return left > 0 ? [...told, `… and ${inThousands.format(left)} more in all.`] : told;
}
