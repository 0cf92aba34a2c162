import { isPlaceless } from "../work/questions";
import { repeatOf } from "../work/repeats";
import { togetherWith } from "../work/together";
import type { Work, WorkClaim, WorkReport } from "../work/work";
import type { Asked, Leaving, Seen, StaysOut } from "./engine";
import { standingClaims } from "./work-entries";

type Checked = Pick<Seen, "asked" | "ofReport" | "derived">;

/**
 * What leaves of a work: the claims that are accepted, in which nothing is in question, and which the check lets pass. Of a
 * total and its parts all leave or none does: whatever leaves was checked in just that form.
 */
export function leavingOf(work: Work, checked: Checked): Leaving {
  const all = work.reports.flatMap((report) =>
    standingClaims(report).map((claim) => ({
      claim,
      report: report.id,
      own: ownReason(claim, report, work, checked),
    })),
  );
  const claims = all.map(({ claim }) => claim);
  const again = new Set(claims.filter((claim) => isAgain(claim, work)).map(({ id }) => id));
  const parts = new Map<string | null, string[]>();
  for (const { id, partOf } of claims) parts.set(partOf, [...(parts.get(partOf) ?? []), id]);
  /** What is held back, each with the claim that holds it. */
  const held = new Map(all.flatMap(({ claim, own }) => (own ? [[claim.id, claim.id] as const] : [])));
  for (let before = -1; before !== held.size; ) {
    before = held.size;
    for (const claim of claims) {
      const { id, partOf, subsetOf } = claim;
      const needed = [partOf, subsetOf, repeatOf(claim, work), ...(parts.get(id) ?? [])];
      const by = needed.map((one) => held.get(one ?? "")).find((one) => one !== undefined);
      if (by !== undefined && !held.has(id)) held.set(id, by);
    }
  }
  const leaves = ({ id }: WorkClaim) => !held.has(id) && !again.has(id);
  return {
    claims: claims.filter(leaves).map(({ id }) => id),
    beside: work.reports.flatMap((report) =>
      standingClaims(report)
        .filter((claim) => leaves(claim) && isPlaceless(claim, report))
        .map(({ id }) => id),
    ),
    again: [...again].filter((id) => !held.has(id)),
    out: all.flatMap(({ claim, report, own }): StaysOut[] => {
      const by = held.get(claim.id);
      // The check took it apart with what hangs together with it: what it waits for is what is in question there.
      if (own && own.why !== "undecided" && own.asked.length === 0) {
        const other = heldBeside(claim, all) ?? own.with;
        if (other !== null) return [{ claim: claim.id, report, why: "together", asked: [], with: other }];
      }
      if (own) return [{ claim: claim.id, report, ...own }];
      if (by === undefined) return [];
      const isRoot = all.some(
        (one) => one.claim.id === by && (one.own?.asked.length || one.own?.why === "undecided"),
      );
      const other = isRoot ? by : (heldBeside(claim, all) ?? by);
      return [{ claim: claim.id, report, why: "together", asked: [], with: other }];
    }),
  };
}

type Held = { claim: WorkClaim; own: Omit<StaysOut, "claim" | "report"> | null };

/** Of the claims that hang together with one, by whatever ways, one that is held back for a reason of its own. */
function heldBeside({ id }: WorkClaim, all: readonly Held[]): string | null {
  const near = togetherWith(
    id,
    all.map(({ claim }) => claim),
  );
  const holding = all.filter(({ claim, own }) => claim.id !== id && near.has(claim.id) && own !== null);
  return (
    (holding.find(({ own }) => own?.asked.length) ?? holding.find(({ own }) => own?.why === "undecided"))
      ?.claim.id ?? null
  );
}

/** Whether a claim is told again, by itself or with its total. */
const isAgain = (claim: WorkClaim, work: Work): boolean => {
  const total = work.reports.flatMap(({ claims }) => claims).find(({ id }) => id === claim.partOf);
  return repeatOf(claim, work) !== null || (total !== undefined && isAgain(total, work));
};

const against = (asked: readonly Asked[] = []): readonly Asked[] =>
  asked.filter(({ standsAgainst, kind }) => standsAgainst === "publishing" && kind !== "nothing-claimed");

/** Why a claim does not leave, as far as it lies in itself or in its report. */
function ownReason(
  claim: WorkClaim,
  report: WorkReport,
  work: Work,
  { asked, ofReport, derived }: Checked,
): Omit<StaysOut, "claim" | "report"> | null {
  const { id, state, partOf } = claim;
  const ofHead = against(ofReport.get(report.id));
  if (ofHead.length > 0) return { why: "head", asked: ofHead, with: null };
  const own = against(asked.get(id)).filter(({ kind }) => kind !== "undecided");
  if (own.length > 0) return { why: "asked", asked: own, with: null };
  if (state === "open") return { why: "undecided", asked: [], with: null };
  if (derived.has(id) || isAgain(claim, work)) return null;
  // What is asked of a list is asked at its total.
  return partOf === null
    ? { why: "asked", asked: [], with: null }
    : { why: "together", asked: [], with: partOf };
}

/** A work of which nothing stands but these claims. */
export function onlyClaims(work: Work, ids: readonly string[]): Work {
  const kept = new Set(ids);
  const reports = work.reports
    .map((report) => ({
      ...report,
      claims: report.claims.map(
        (claim): WorkClaim => (kept.has(claim.id) ? claim : { ...claim, state: "rejected" }),
      ),
    }))
    .filter((report) => standingClaims(report).length > 0);
  return { ...work, reports };
}
