import type { FactNames } from "../../domain/archive/facts";
import { leftOutReasons } from "../../domain/archive/fate";
import { leftOutCount, type Tally } from "../../domain/archive/tally";
import { asTallied, isOpenAbove, tallyFigure } from "../../domain/archive/tally-features";
import { m } from "../../i18n/archive-words";
import {
  eventName,
  figureBrief,
  figureCounted,
  figureText,
  listed,
  number,
  saidText,
  unitName,
} from "../../i18n/messages";

/** "Shot down: UAVs": what is tallied. */
export function countedText({ event, unit }: Pick<Tally, "event" | "unit">, names: FactNames): string {
  const counted = names.units[unit];
  const what = eventName(names.events[event] ?? "");
  return counted === undefined ? what : `${what}: ${unitName(counted)}`;
}

/** "[1,204–1,310]", or that there is nothing to add. With "+" where more may have been listed. */
export function tallyBrief(tally: Tally, names: FactNames): string {
  const figure = tallyFigure(tally, names);
  return figure ? asTallied(figureBrief(figure), isOpenAbove(tally)) : m.archive.noSum;
}

/** "[14 UAVs]": where no heading says what is counted. */
export function tallyCounted(tally: Tally, names: FactNames): string {
  const figure = tallyFigure(tally, names);
  return figure ? asTallied(figureCounted(figure), isOpenAbove(tally)) : m.archive.noSum;
}

/** "[14 UAVs] shot down", as the figure and what stands around it: nothing is left to a sign. */
export function tallySaid(tally: Tally, names: FactNames): { before: string; figure: string; after: string } {
  const [event, unit] = [names.events[tally.event] ?? "", names.units[tally.unit]];
  const figure = tallyCounted(tally, names);
  const count = tally.low === tally.high ? tally.high : null;
  const said = unit === undefined ? figure : saidText(event, unit, figure, count);
  const at = said.indexOf(figure);
  return { before: said.slice(0, at), figure, after: said.slice(at + figure.length) };
}

/** "between 1,204 and 1,310 UAVs", and that it may be more where it may. */
export function tallyWords(tally: Tally, names: FactNames): string {
  const figure = tallyFigure(tally, names);
  if (!figure) return m.archive.noSum;
  return isOpenAbove(tally) ? m.archive.orMore({ figure: figureText(figure) }) : figureText(figure);
}

/** The same where the reason stands beside it. */
export function tallyWordsBriefly(tally: Tally, names: FactNames): string {
  const figure = tallyFigure(tally, names);
  if (!figure) return m.archive.noSum;
  return isOpenAbove(tally) ? m.archive.orMoreBriefly({ figure: figureText(figure) }) : figureText(figure);
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
export const madeOf = (tally: Tally): string =>
  [madeOfBriefly(tally), ...(tally.breaksOff > 0 ? [breaksOffText(tally)] : [])]
    .filter((text) => text !== "")
    .join("; ");

/** The same where it is said by itself that some of its reports break off. */
export const madeOfBriefly = (tally: Tally): string => {
  const { terms, within } = tally;
  return [
    ...(terms > 0 ? [m.archive.figures({ count: terms })] : []),
    leftOutText(tally) ?? [],
    ...(within > 0 ? [m.archive.within({ count: within })] : []),
  ]
    .flat()
    .join("; ");
};

export const breaksOffText = ({ breaksOff, terms }: Tally): string =>
  m.archive.breaksOff({ count: breaksOff, of: terms, rest: terms - breaksOff });
