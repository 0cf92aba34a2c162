import type { EvidenceYaml } from "../full-form";
import { problem } from "../problem";
import type { ClaimEntry, RepeatEntry } from "../reading/entries";
import type { Entry } from "../reading/entry";
import type { WrittenRepeat } from "../schema/claim-schema";
import type { ReportContext } from "./context";
import { marksOf } from "./marks";
import { listEvidence, type Part, partsOf } from "./parts";
import { evidenceOf, toldVia } from "./testimony";
import { whereOf } from "./where";

/** What a report says of claims of others, in full: of a total first, then of each of its parts. */
export function repeatsOf(
  written: readonly Entry<WrittenRepeat>[],
  claims: readonly ClaimEntry[],
  context: ReportContext,
): RepeatEntry[] {
  return written.flatMap((entry) => repeatWithParts(entry, claims, context));
}

function repeatWithParts(
  { value: written, at: written_at }: Entry<WrittenRepeat>,
  claims: readonly ClaimEntry[],
  context: ReportContext,
): RepeatEntry[] {
  const at = marksOf(written, written_at);
  const { site, ground, id: reportId } = context;
  const own = evidenceOf(written, reportId, written.claim, site.writes, ground);
  const told = (piece: EvidenceYaml) => toldVia(piece, written.via);
  const evidence = [...own, ...listEvidence(written.parts, own, written.claim, context).map(told)];
  if (evidence.length === 0) context.problems.push(problem("missing-key", at(), "no “evidence”"));
  const parts = partsOf(written.parts, written, context, at);
  const ofTotal = parts.length > 0 ? claims.filter(({ value }) => value.part_of === written.claim) : [];
  return [
    { value: { claim: written.claim, evidence }, at, reportId },
    ...parts.flatMap((part): RepeatEntry[] => {
      const known = ofTotal.find((claim) => isToldBy(part, claim, context));
      if (!known) {
        const found = `${written.claim} has no part of ${JSON.stringify(part.figure)} there: “${part.said.join(" … ")}”`;
        context.problems.push(problem("repeated-part", at("parts"), found));
        return [];
      }
      const id = known.value.id;
      return [{ value: { claim: id, evidence: part.evidence(id).map(told) }, at: part.at, reportId }];
    }),
  ];
}

/** The same number for the same places. */
function isToldBy(part: Part, { value: claim }: ClaimEntry, context: ReportContext): boolean {
  const number = typeof part.figure === "number" ? part.figure : part.figure?.exactly;
  if (number !== claim.figure?.exactly) return false;
  const { places } = whereOf(part.where, part.said, context, part.at);
  const ids = places.map(({ id }) => id);
  return ids.length === claim.where.places.length && claim.where.places.every(({ id }) => ids.includes(id));
}
