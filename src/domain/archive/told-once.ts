import { type Claim, type ClaimId, isStanding } from "../claims/claim";
import { type Bounds, boundsOf, boundsOfClaim, isToldByHour } from "../time/window";

/**
 * Claims of reports with those of the archive that are not among them already. One of the archive that says the same by the same
 * source, of the same places, at a time that may be the same, is further evidence of the other. Where several may be, none is
 * taken for it: to show one twice is less than to lose one.
 */
export function toldOnce(told: readonly Claim[], archive: readonly Claim[]): readonly Claim[] {
  const first = new Map<ClaimId, ClaimId>();
  const byKey = new Map<string, Claim[]>();
  for (const claim of archive) {
    const group = byKey.get(keyOf(claim));
    if (group) group.push(claim);
    else byKey.set(keyOf(claim), [claim]);
  }
  const taken = new Map<ClaimId, Claim>();
  for (const claim of told) {
    if (!isStanding(claim)) continue;
    const same = (byKey.get(keyOf(claim)) ?? []).filter(
      (one) =>
        !first.has(one.id) &&
        denyAlike(claim, one) &&
        arePlacesOne(claim, one, archive) &&
        mayBeOne(claim, one),
    );
    const exact = same.filter((one) => isSameTime(claim, one));
    const [only, ...others] = exact.length > 0 ? exact : same;
    if (!only || others.length > 0) continue;
    first.set(only.id, claim.id);
    taken.set(claim.id, only);
  }
  const idOf = (id: ClaimId) => first.get(id) ?? id;
  return [
    ...told.map((claim) => {
      const further = taken.get(claim.id);
      if (!further) return claim;
      const remark = claim.remark ?? further.remark;
      const published = further.window?.published;
      return {
        ...claim,
        // What the other report told was over when it was published.
        ...(claim.window && published !== undefined && { window: { published, ...claim.window } }),
        evidence: [...claim.evidence, ...further.evidence],
        ...(remark !== undefined && { remark }),
      };
    }),
    ...archive
      .filter(({ id }) => !first.has(id))
      .map((claim) => ({
        ...claim,
        partOf: claim.partOf === null ? null : idOf(claim.partOf),
        ...(claim.subsetOf !== undefined && { subsetOf: idOf(claim.subsetOf) }),
      })),
  ];
}

const keyOf = ({ sourceId, event, figure, subsetOf }: Claim): string =>
  JSON.stringify([sourceId, event, Object.entries(figure ?? {}).sort(), subsetOf !== undefined]);

/** Who denies that anybody was hurt has not denied damage. One that does not say of what may be the other. */
const denyAlike = ({ denied: one }: Claim, { denied: other }: Claim): boolean =>
  !one || !other || one.join() === other.join();

/** The same places; or, of a total whose list of places breaks off, some of the same. */
function arePlacesOne(told: Claim, one: Claim, archive: readonly Claim[]): boolean {
  const ids = new Set(told.where.places.map(({ placeId }) => placeId));
  const isWithin = one.where.places.every(({ placeId }) => ids.has(placeId));
  if (!isWithin) return false;
  const isTotal = archive.some(({ partOf }) => partOf === one.id);
  return one.where.places.length === ids.size || (isTotal && one.remainder !== null);
}

/** Not what two clocks tell apart. */
function mayBeOne(one: Claim, other: Claim): boolean {
  const [a, b] = [boundsOfClaim(one), boundsOfClaim(other)];
  if (!a || !b) return true;
  if (isToldByHour(a) && isToldByHour(b)) return isSame(a, b);
  return before(a) > (b.from ?? Number.NEGATIVE_INFINITY) && before(b) > (a.from ?? Number.NEGATIVE_INFINITY);
}

const before = ({ to }: Bounds): number => to ?? Number.POSITIVE_INFINITY;

const isSame = (a: Bounds, b: Bounds): boolean => a.from === b.from && a.to === b.to;

/** By the words of both: when they were published makes no other time of them. */
function isSameTime({ window: one }: Claim, { window: other }: Claim): boolean {
  return !!one?.clock && !!other?.clock && isSame(boundsOf(one.clock), boundsOf(other.clock));
}
