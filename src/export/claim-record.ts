import type { Claim, Naming } from "../domain/claims/claim";
import { quotesOf, reportsOf, tellersOf } from "../domain/claims/claim";
import type { Index } from "../domain/dataset";
import { anchorRecords } from "./anchors";

/** Whether a report is only cited: then the words by which its claims name a place are ours. */
const isCited = (claim: Claim, index: Index): boolean => index.report(claim.reportId).text === null;

/**
 * The words by which a claim names a place. `mention`: the report's; `restatedMention`: ours, of a report that is only
 * cited. One of them is `null`, so that ours never pass for a report's.
 */
export const mentionRecord = (naming: Naming, claim: Claim, index: Index) =>
  isCited(claim, index)
    ? { mention: null, restatedMention: naming.mention }
    : { mention: naming.mention, restatedMention: null };

/** How a claim names a place, and how sure it is that its words mean it. */
export const namingRecord = (naming: Naming, claim: Claim, index: Index) => ({
  id: naming.placeId,
  name: index.place(naming.placeId).name,
  ...mentionRecord(naming, claim, index),
  certainty: index.resolution(naming, claim.reportId).certainty,
});

/** A claim as plain values, with everything that is needed to cite it. Figures stand as they were said. */
export function claimRecord(claim: Claim, index: Index) {
  const source = index.source(claim.sourceId);
  return {
    id: claim.id,
    event: claim.event,
    ...(claim.denied && { denied: claim.denied }),
    ...(claim.launchedFrom && { launchedFrom: claim.launchedFrom }),
    ...(claim.acceptedAs !== undefined && { acceptedAs: claim.acceptedAs }),
    summary: claim.summary,
    summaryLanguage: claim.otherLanguage?.summary ?? index.dataset.language,
    source: { id: source.id, name: source.name, office: source.office },
    ...(claim.saidBy !== undefined && { saidBy: claim.saidBy }),
    channel: claim.channel,
    figure: claim.figure,
    places: claim.where.places.map((naming) => namingRecord(naming, claim, index)),
    within: claim.where.within && namingRecord(claim.where.within, claim, index),
    window: claim.window && { words: claim.window.words, clock: claim.window.clock },
    reservation: claim.reservation,
    ...(claim.remark !== undefined && { remark: claim.remark }),
    partOf: claim.partOf,
    subsetOf: claim.subsetOf ?? null,
    toldBy: tellersOf(claim).map((id) => ({ id, name: index.source(id).name })),
    reports: reportsOf(claim),
    quotes: quotesOf(claim).map(({ reportId, exact, speech, viaIds }) => ({
      report: reportId,
      exact,
      speech,
      ...(viaIds && { toldBy: viaIds }),
    })),
    anchors: anchorRecords(claim, index),
  };
}
