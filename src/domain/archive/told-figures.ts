import type { Figure } from "../claims/figure";
import { type Facts, hedges, marked, none } from "./facts";
import type { Manifest } from "./manifest";
import { claimsOfRows } from "./row-claims";
import { dayOfNumber } from "./shown-period";

/** A claim of the archive as a search for its number finds it. */
export type ToldFigure = {
  id: string;
  /** ISO 8601; `null`: nobody knows the day. */
  day: string | null;
  event: string;
  figure: Figure;
  summary: string;
  source: string;
  places: readonly string[];
};

/** Of a number that stands in very many claims so many are looked at, the newest. */
const mostLooked = 400;

/** The claims whose figure has this number, the newest first: among those facts that are here. */
export function toldFigures(
  value: number,
  parts: readonly Facts[],
  manifest: Manifest,
): readonly ToldFigure[] {
  const found = parts.flatMap((facts) => rowsWith(value, facts).map((row) => ({ facts, row })));
  return found
    .toSorted((a, b) => (b.facts.day[b.row] ?? 0) - (a.facts.day[a.row] ?? 0))
    .slice(0, mostLooked)
    .flatMap(({ facts, row }) => toldAt(row, facts, manifest));
}

function rowsWith(value: number, { length, unit, hedge, low, high, marks }: Facts): number[] {
  const rows: number[] = [];
  for (let row = 0; row < length; row++) {
    const isIt = low[row] === value || (hedges[hedge[row] ?? none] === "between" && high[row] === value);
    if (isIt && unit[row] !== none && ((marks[row] ?? 0) & marked.fallen) === 0) rows.push(row);
  }
  return rows;
}

function toldAt(row: number, facts: Facts, manifest: Manifest): ToldFigure[] {
  const { claims } = claimsOfRows({ facts, rows: [row], wordsOf: () => null }, manifest);
  const nameOf = (id: string) => manifest.places.find((place) => place.id === id)?.name ?? "";
  const day = facts.day[row] ?? -1;
  return claims.flatMap(({ id, event, figure, summary, sourceId, where }) =>
    figure
      ? {
          id,
          day: day < 0 ? null : dayOfNumber(day),
          event,
          figure,
          summary,
          source: manifest.sources.find((source) => source.id === sourceId)?.name ?? "",
          places: where.places.map(({ placeId }) => nameOf(placeId)),
        }
      : [],
  );
}
