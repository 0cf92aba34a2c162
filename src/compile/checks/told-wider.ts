import { type EvidenceIndex, grouped } from "../evidence-index";
import { endOf } from "../output/corrections";
import { precisionOf } from "../reading/clock-time";
import type { ClaimEntry } from "../reading/entries";
import { daysOf } from "./check-told-twice";
import { clockOf } from "./check-windows";
import { sortedFigure } from "./claim-key";

/** A claim of a whole region, and one of another report that may say the same of places in it. */
export type ToldWider = { claim: string; other: string };

/**
 * Figures that one report gives for a region and another, of the same source for times that may be one, for places in that
 * region: “11 over Alpha Oblast”, “11 over Beta and Gamma”. They may be one statement, and nothing but a person can say so.
 * Not of totals and their parts, which are told as lists.
 */
export function toldWider(one: EvidenceIndex): ToldWider[] {
  const standing = one.entries.claims.filter(
    (claim) => claim.value.source !== null && claim.value.figure && !endOf(claim),
  );
  const byRegion = grouped(standing, (claim) => {
    const region = regionOf(claim, one);
    const { source, event, figure } = claim.value;
    return region && JSON.stringify([source, event, sortedFigure(figure), region.iso]);
  });
  return [...byRegion.values()].flatMap((group) => {
    const narrow = group.filter((claim) => !regionOf(claim, one)?.isWhole);
    if (narrow.length === 0 || narrow.length === group.length) return [];
    return group.flatMap((claim): ToldWider[] => {
      if (!regionOf(claim, one)?.isWhole || isOfList(claim, one)) return [];
      const other = narrow.find(
        (each) => each.reportId !== claim.reportId && mayBeOfOneTime(claim, each, one),
      );
      return other ? [{ claim: claim.value.id, other: other.value.id }] : [];
    });
  });
}

const isOfList = ({ value }: ClaimEntry, one: EvidenceIndex): boolean =>
  value.part_of !== undefined || value.subset_of !== undefined || one.partsOf(value.id).length > 0;

/** The one region that a claim is of as a whole, or that all its places lie in. */
function regionOf(
  { value: { where } }: ClaimEntry,
  one: EvidenceIndex,
): { iso: string; isWhole: boolean } | null {
  const places = where.places.map(({ id }) => one.findPlace(id)?.value);
  const [first] = places;
  if (first?.kind === "region") return places.length === 1 ? { iso: first.iso, isWhole: true } : null;
  if (!first || !("region" in first)) return null;
  const { region } = first;
  const isIn = places.every((place) => place && "region" in place && place.region === region);
  return region && isIn ? { iso: region, isWhole: false } : null;
}

function mayBeOfOneTime(first: ClaimEntry, claim: ClaimEntry, one: EvidenceIndex): boolean {
  const [a, b] = [stretchOf(first), stretchOf(claim)];
  // Both in hours: those that meet. In two zones that differ nothing is compared.
  if (a && b && a.zone === b.zone) return a.start < b.end && b.start < a.end;
  const days = new Set(daysOf(first, one));
  return daysOf(claim, one).some((day) => days.has(day));
}

function stretchOf(claim: ClaimEntry): { start: string; end: string; zone: string } | null {
  const clock = clockOf(claim);
  if (!clock?.start || !clock.end || precisionOf(clock.start) !== "minute") return null;
  return { start: clock.start, end: clock.end, zone: clock.zone };
}
