import type { Claim, EventKind } from "../../domain/claims/claim";
import { type Figure, figureSigns, type Unit } from "../../domain/claims/figure";
import { figureText, m, number } from "../../i18n/messages";

/** "9 · 1 · 10 UAVs shot down": what each figure counts, and what is said of it, in words. */
export function figuresText(figures: readonly Figure[], unit: Unit, event: EventKind): string {
  const signs = figures.map((figure) => figureSigns(figure, number)).join(" · ");
  const [only, ...others] = figures;
  const count = others.length === 0 && only?.kind === "exactly" ? only.value : 2;
  return m.saidOf[event]({ what: m.unitOf[unit]({ figures: signs, count }) });
}

/** "11 UAVs shot down"; of a claim without a figure, what it says. */
export const saidText = ({ figure, event }: Claim): string =>
  figure ? m.saidOf[event]({ what: figureText(figure) }) : m.event[event];

/** What claims say in few words, in time's order: figures of one kind together, then what has none, each once. */
export function saidTogether(claims: readonly Claim[]): readonly string[] {
  const groups = new Map<string, { unit: Unit; event: EventKind; figures: Figure[] }>();
  const others = new Set<EventKind>();
  for (const { figure, event } of claims) {
    if (!figure) {
      others.add(event);
      continue;
    }
    const key = `${event} ${figure.unit}`;
    const group = groups.get(key) ?? { unit: figure.unit, event, figures: [] };
    groups.set(key, group);
    group.figures.push(figure);
  }
  return [
    ...[...groups.values()].map(({ figures, unit, event }) => figuresText(figures, unit, event)),
    ...[...others].map((event) => m.brief[event]),
  ];
}
