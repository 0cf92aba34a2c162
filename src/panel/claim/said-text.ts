import type { Claim, EventKind } from "../../domain/claims/claim";
import { type Figure, figureSigns, type Unit } from "../../domain/claims/figure";
import { spanDoubt, type TimeSpan } from "../../domain/time/time-span";
import { figureText, m, number } from "../../i18n/messages";

/** "11 UAVs shot down"; of a claim without a figure, what it says. */
export const saidText = ({ figure, event }: Claim): string =>
  figure ? m.saidOf[event]({ what: figureText(figure) }) : m.event[event];

/** What is said of one kind of event, in words. */
export type Said = { event: EventKind; text: string };

type Group = { unit: Unit; event: EventKind; figures: Figure[]; signs: string[] };

/**
 * What claims say in few words, in their order: figures of one kind together ("9 · 1 · 10 UAVs shot down"), each in
 * brackets where it only may belong to the chosen time; then what has no figure, each once.
 */
export function saidTogether(claims: readonly Claim[], span?: TimeSpan): readonly Said[] {
  const groups = new Map<string, Group>();
  const others = new Set<EventKind>();
  for (const claim of claims) {
    const { figure, event } = claim;
    if (!figure) {
      others.add(event);
      continue;
    }
    const key = `${event} ${figure.unit}`;
    const group = groups.get(key) ?? { unit: figure.unit, event, figures: [], signs: [] };
    groups.set(key, group);
    const signs = figureSigns(figure, number);
    const isPossible = span !== undefined && spanDoubt(claim, span) === "may-lie-outside";
    group.figures.push(figure);
    group.signs.push(isPossible ? `(${signs})` : signs);
  }
  return [
    ...[...groups.values()].map((group) => ({ event: group.event, text: groupText(group) })),
    ...[...others].map((event) => ({ event, text: m.brief[event] })),
  ];
}

function groupText({ unit, event, figures, signs }: Group): string {
  const [only, ...others] = figures;
  const count = others.length === 0 && only?.kind === "exactly" ? only.value : 2;
  return m.saidOf[event]({ what: m.unitOf[unit]({ figures: signs.join(" · "), count }) });
}
