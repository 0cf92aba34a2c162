import type { FactNames } from "../../domain/archive/facts";
import { leftOutReasons } from "../../domain/archive/fate";
import { leftOutCount, type Tally } from "../../domain/archive/tally";
import { asTallied, tallyFigure } from "../../domain/archive/tally-features";
import { m } from "../../i18n/archive-words";
import { figureBrief, figureCounted, figureText, listed, number } from "../../i18n/messages";

/** "[1,204–1,310]", or that there is nothing to add. */
export function tallyBrief(tally: Tally, names: FactNames): string {
  const figure = tallyFigure(tally, names);
  return figure ? asTallied(figureBrief(figure)) : m.archive.noSum;
}

/** "[14 UAVs]": where no heading says what is counted. */
export function tallyCounted(tally: Tally, names: FactNames): string {
  const figure = tallyFigure(tally, names);
  return figure ? asTallied(figureCounted(figure)) : m.archive.noSum;
}

/** "between 1,204 and 1,310 UAVs" */
export function tallyWords(tally: Tally, names: FactNames): string {
  const figure = tallyFigure(tally, names);
  return figure ? figureText(figure) : m.archive.noSum;
}

/** "23 left out: 12 hedged, 8 of several places together, and 3 without time"; "left out: 12 hedged"; `null`: nothing is. */
export function leftOutText(tally: Tally): string | null {
  const count = leftOutCount(tally);
  if (count === 0) return null;
  const reasons = leftOutReasons
    .filter((reason) => tally.leftOut[reason] > 0)
    .map((reason) => m.archive.reasons[reason]({ count: number.format(tally.leftOut[reason]) }));
  return reasons.length === 1
    ? m.archive.leftOutAlike({ reasons: listed(reasons) })
    : m.archive.leftOut({ count, reasons: listed(reasons) });
}

/** Of how many figures it is made, and what is not in it and why. */
export function madeOf(tally: Tally): string {
  const { terms, within, breaksOff } = tally;
  return [
    ...(terms > 0 ? [m.archive.figures({ count: terms })] : []),
    leftOutText(tally) ?? [],
    ...(within > 0 ? [m.archive.within({ count: within })] : []),
    ...(breaksOff > 0 ? [m.archive.breaksOff({ count: breaksOff })] : []),
  ]
    .flat()
    .join("; ");
}
