import type { Claim, EventKind } from "../../domain/claims/claim";
import { type Figure, figureSigns, type Unit } from "../../domain/claims/figure";
import { mayLieOutside } from "../../domain/places/place-mark";
import { everyTime, type TimeSpan } from "../../domain/time/time-span";
import {
  claimEventName,
  eventBrief,
  figuresText,
  figureText,
  m,
  number,
  saidText as wordsFor,
} from "../../i18n/messages";
import type { DayText } from "../../i18n/time";

/** "11 UAVs shot down"; of a claim without a figure, what it says. */
export const saidText = (claim: Claim): string => {
  const { figure, event } = claim;
  return figure ? wordsFor(event, figure.unit, figureText(figure), countOf([figure])) : claimEventName(claim);
};

/** What is said of one kind of event, in words. */
export type Said = { event: EventKind; text: string };

type Group = { unit: Unit; event: EventKind; isPossible: boolean; day: string | null; figures: Figure[] };

/**
 * What claims say in few words, in their order: figures of one kind together ("9 · 1 · 10 UAVs shot down"); then what
 * has no figure, each once. What only may belong to the chosen time stands apart, its figures in brackets, and says so.
 * @param dayText where they are of several days: those stand apart, and say which
 */
export function saidTogether(
  claims: readonly Claim[],
  span?: TimeSpan,
  dayText: DayText | null = null,
): readonly Said[] {
  const groups = new Map<string, Group>();
  const others = new Map<string, Said>();
  for (const claim of claims) {
    const { figure, event } = claim;
    const isPossible = mayLieOutside(claim, span ?? everyTime);
    const day = dayText?.(claim) ?? null;
    if (!figure) {
      const text = dated(doubted(eventBrief(claim), isPossible), day);
      others.set(text, { event, text });
      continue;
    }
    const key = `${event} ${figure.unit} ${isPossible} ${day}`;
    const group = groups.get(key) ?? { unit: figure.unit, event, isPossible, day, figures: [] };
    groups.set(key, group);
    group.figures.push(figure);
  }
  return [
    ...[...groups.values()].map((group) => ({ event: group.event, text: groupText(group) })),
    ...others.values(),
  ];
}

function groupText({ unit, event, isPossible, day, figures }: Group): string {
  const count = countOf(figures);
  const signs = figures.map((figure) => figureSigns(figure, number));
  const marked = signs.map((each) => (isPossible ? `(${each})` : each));
  return dated(doubted(wordsFor(event, unit, figuresText(unit, marked, count), count), isPossible), day);
}

/** The number of one exact figure, by which words are inflected. */
function countOf([only, ...others]: readonly Figure[]): number | null {
  return others.length === 0 && only?.kind === "exactly" ? only.value : null;
}

const doubted = (text: string, isPossible: boolean): string =>
  isPossible ? m.possibleFigure({ figure: text }) : text;

const dated = (text: string, day: string | null): string =>
  day === null ? text : m.timedFigure({ figure: text, time: day });
