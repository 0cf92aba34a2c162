import type { Claim, EventKind } from "../../domain/claims/claim";
import { type Figure, figureSigns, type Unit } from "../../domain/claims/figure";
import { mayLieOutside } from "../../domain/places/place-mark";
import { everyTime, type TimeSpan } from "../../domain/time/time-span";
import type { FigureTimes } from "../../i18n/figure-times";
import {
  claimEventName,
  eventBrief,
  figuresText,
  figureText,
  m,
  number,
  saidText as wordsFor,
} from "../../i18n/messages";

/** "11 UAVs shot down"; of a claim without a figure, what it says. */
export const saidText = (claim: Claim): string => {
  const { figure, event } = claim;
  return figure ? wordsFor(event, figure.unit, figureText(figure), countOf([figure])) : claimEventName(claim);
};

/** What is said of one kind of event, in words. */
export type Said = { event: EventKind; text: string };

type Timed = { figure: Figure; hours: string | null; bare: string | null; zone: string | null };
type Group = { unit: Unit; event: EventKind; isPossible: boolean; day: string | null; timed: Timed[] };

/**
 * What claims say in few words, in their order: figures of one kind together, each with its hours where it is not of all of
 * its day ("9 (night) · 10 (12:00–16:00) UAVs shot down"); then what has no figure, each once. What only may belong to the
 * chosen time stands apart, its figures in brackets, and says so. Figures of several days stand apart, and say which.
 */
export function saidTogether(
  claims: readonly Claim[],
  span?: TimeSpan,
  { dayOf, hoursOf, zoneOf }: FigureTimes = untold,
): readonly Said[] {
  const groups = new Map<string, Group>();
  const others = new Map<string, Said>();
  for (const claim of claims) {
    const { figure, event } = claim;
    const isPossible = mayLieOutside(claim, span ?? everyTime);
    const day = dayOf?.(claim) ?? null;
    if (!figure) {
      const text = dated(doubted(eventBrief(claim), isPossible), day);
      others.set(text, { event, text });
      continue;
    }
    const key = `${event} ${figure.unit} ${isPossible} ${day}`;
    const group = groups.get(key) ?? { unit: figure.unit, event, isPossible, day, timed: [] };
    groups.set(key, group);
    group.timed.push({ figure, hours: hoursOf(claim), bare: hoursOf(claim, "bare"), zone: zoneOf(claim) });
  }
  return [
    ...[...groups.values()].map((group) => ({ event: group.event, text: groupText(group) })),
    ...others.values(),
  ];
}

const untold: FigureTimes = { dayOf: null, hoursOf: () => null, zoneOf: () => null };

function groupText({ unit, event, isPossible, day, timed }: Group): string {
  const count = countOf(timed.map(({ figure }) => figure));
  const [first, ...others] = timed.map(({ hours }) => hours);
  // Hours that all of them share stand once, behind them.
  const shared = !isPossible && others.every((hours) => hours === first) ? (first ?? null) : null;
  // So do the clocks by which they are told, where all are told by the same.
  const zones = new Set(timed.flatMap(({ zone }) => zone ?? []));
  const [zone = null] = !isPossible && shared === null && timed.length > 1 && zones.size === 1 ? zones : [];
  const signs = timed.map(({ figure, hours, bare }) => {
    const sign = figureSigns(figure, number);
    if (isPossible) return `(${hours === null ? sign : `${sign}, ${hours}`})`;
    return hours === null || shared !== null
      ? sign
      : timedSign(sign, zone === null ? hours : (bare ?? hours));
  });
  const told = doubted(wordsFor(event, unit, figuresText(unit, signs, count), count), isPossible);
  return dated(told, [day, shared, zone].filter((time) => time !== null).join(", ") || null);
}

/** No line ends between a figure and its time. */
const timedSign = (figure: string, time: string): string =>
  m.timedFigure({ figure, time }).replace(" (", "\u00a0(");

/** The number of one exact figure, by which words are inflected. */
function countOf([only, ...others]: readonly Figure[]): number | null {
  return others.length === 0 && only?.kind === "exactly" ? only.value : null;
}

const doubted = (text: string, isPossible: boolean): string =>
  isPossible ? m.possibleFigure({ figure: text }) : text;

const dated = (text: string, day: string | null): string =>
  day === null ? text : m.timedFigure({ figure: text, time: day });
