import type { Claim } from "../domain/claims/claim";
import { type Figure, figureNumbers, figureSigns } from "../domain/claims/figure";
import type { Vocabulary } from "../domain/vocabulary";
import { between, highOf, lowOf } from "./csv";

/**
 * A source's figures for an event as plain fields, which QGIS and spreadsheets can style and sort:
 * `mod_ru__interception__figures` ("≥ 5 | 11"), of missiles `mod_ru__interception_missile__figures`, `…__low` and `…__high` (of the one figure; empty where it is open, or
 * where there are several) and `…__most` (the largest number that any one of them says). Nothing is summed.
 */
export type FlatFigures = Record<`${string}__${string}__${"figures" | "low" | "high" | "most"}`, FlatValue>;
type FlatValue = string | number | null;

const plainNumber = new Intl.NumberFormat("en", { useGrouping: false });

/** @param claims those whose figure is the place's own, in the order in which they are to be told */
export function flatFigures(claims: readonly Claim[], { units }: Vocabulary): FlatFigures {
  const plain = new Set(units.filter(({ isBare }) => isBare).map(({ id }) => id));
  const flat: FlatFigures = {};
  const groups = new Map<`${string}__${string}`, Figure[]>();
  for (const { sourceId, event, figure } of claims) {
    if (!figure) continue;
    const kind = plain.has(figure.unit) ? event : `${event}-${figure.unit}`;
    const field = `${fieldName(sourceId)}__${fieldName(kind)}` as const;
    groups.set(field, [...(groups.get(field) ?? []), figure]);
  }
  for (const [field, figures] of groups) {
    const [only, ...others] = figures;
    const isOne = only !== undefined && others.length === 0;
    flat[`${field}__figures`] = figures.map((figure) => figureSigns(figure, plainNumber)).join(between);
    flat[`${field}__low`] = isOne ? lowOf(only) : null;
    flat[`${field}__high`] = isOne ? highOf(only) : null;
    flat[`${field}__most`] = Math.max(...figures.flatMap(figureNumbers));
  }
  return flat;
}

/** A slug as a field name that needs no quotation marks in an expression. */
const fieldName = (slug: string): string => slug.replaceAll("-", "_");
