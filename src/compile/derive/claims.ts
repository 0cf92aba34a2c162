import type { Derived } from "../../domain/derived";
import type { ClaimYaml, EvidenceYaml, NamingYaml } from "../full-form";
import { isQuote } from "../full-form";
import { oursOf } from "../ours";
import { problem } from "../problem";
import type { ClaimEntry } from "../reading/entries";
import type { Entry } from "../reading/entry";
import type { WrittenClaim } from "../schema/claim-schema";
import { deniedOf, figureOf, summaryIn } from "./claim-fields";
import { freeId, idOf } from "./claim-ids";
import type { ReportContext } from "./context";
import { placesIn } from "./list";
import { marksOf } from "./marks";
import { type PartClaim, partClaim, partEntry } from "./part-claims";
import { listEvidence, partsOf } from "./parts";
import { evidenceOf, toldVia } from "./testimony";
import { whereOf } from "./where";
import { windowOf } from "./window";

/** The claims of a report in full, each total before its parts. */
export function claimsOf(
  written: readonly Entry<WrittenClaim>[],
  taken: Set<string>,
  context: ReportContext,
): ClaimEntry[] {
  return written.flatMap((entry) => claimWithParts(entry, taken, context));
}

function claimWithParts(
  { value: written, at: written_at }: Entry<WrittenClaim>,
  taken: Set<string>,
  context: ReportContext,
): ClaimEntry[] {
  const at = marksOf(written, written_at);
  const { site, ground, id: reportId } = context;
  const parts = partsOf(written.parts, written, context, at);
  // An id that is written decides which quotes the lock knows; one that is made waits for the places.
  const draftId = written.id ?? "";
  const own = [
    ...evidenceOf(written, reportId, draftId, site.writes, ground),
    ...listEvidence(written.parts, [], draftId, context).map((piece) => toldVia(piece, written.via)),
  ];
  if (own.length === 0) context.problems.push(problem("missing-key", at(), "no “evidence”"));
  const partClaims = parts.map((part) => partClaim(part, context));
  const derived: Record<string, Derived> = {};

  const where = placesOf(written, own, partClaims, derived, context, at);
  const id = written.id ?? freeId(idOf(written, where.places, reportId), taken);
  taken.add(id);
  if (written.id === undefined) derived.id = { rule: "structure", from: "report, source, event, where" };
  const evidence =
    written.id !== undefined
      ? withoutDoubles(own)
      : withoutDoubles([
          ...evidenceOf(written, reportId, id, site.writes, ground),
          ...listEvidence(written.parts, [], id, context).map((piece) => toldVia(piece, written.via)),
        ]);
  const full = claimOf(written, { id, where, evidence, derived }, context, at);
  const total: ClaimEntry = { value: full, at, reportId };
  // What is said to be included is included in the part before it; in the total where there is none.
  let includes = full;
  const entries = partClaims.map((part) => {
    const entry = partEntry(part, full, includes, taken, context, written.via, at);
    if (!part.part.isSubset) includes = entry.value;
    return entry;
  });
  return [total, ...entries];
}

/** A list that stands in a quote of its total is no second quote of it. */
function withoutDoubles(evidence: readonly EvidenceYaml[]): EvidenceYaml[] {
  return evidence.filter(
    (piece, index) =>
      !isQuote(piece) ||
      !evidence.some(
        (other, at) => at !== index && isQuote(other) && other.quote.includes(piece.quote) && at < index,
      ),
  );
}

/** The places that are written; or those of the parts; or those that the words name. */
function placesOf(
  written: WrittenClaim,
  evidence: readonly EvidenceYaml[],
  parts: readonly PartClaim[],
  derived: Record<string, Derived>,
  context: ReportContext,
  at: Entry<unknown>["at"],
): { places: NamingYaml[]; within: NamingYaml | null | undefined } {
  const ofParts = parts.filter(({ part }) => !part.isSubset).flatMap(({ where }) => where?.places ?? []);
  if (written.where === undefined && ofParts.length > 0) {
    derived.where = { rule: "list", from: "parts" };
    const places = ofParts.filter(({ id }, index) => ofParts.findIndex((other) => other.id === id) === index);
    return { places, within: undefined };
  }
  const said = evidence.flatMap((piece) => (isQuote(piece) ? [piece.quote] : []));
  // Of parts that name no place that is told already, and is why the total has none.
  const isTold = written.where === undefined && parts.some(({ part }) => !part.isSubset);
  if (isTold && said.every((text) => placesIn(text, context.ground).length === 0)) {
    context.refused.add("?where");
    return { places: [{ id: "?where" }], within: null };
  }
  const where = whereOf(written.where, said, context, at);
  const from = said.join(" … ");
  for (const field of where.derived) derived[field] = { rule: "text", from };
  return where;
}

type Read = {
  id: string;
  where: { places: NamingYaml[]; within: NamingYaml | null | undefined };
  evidence: EvidenceYaml[];
  derived: Record<string, Derived>;
};

function claimOf(
  written: WrittenClaim,
  { id, where, evidence, derived }: Read,
  context: ReportContext,
  at: Entry<unknown>["at"],
): ClaimYaml {
  const { site, report, findSource } = context;
  const { said_by, channel, event, part_of, subset_of, remainder, reservation, corrections } = written;
  const published = report?.value.published?.value ?? null;
  const zone = (written.source ? findSource(written.source)?.zone : undefined) ?? site.zone;
  const { window, isDerived } = windowOf(written.window, { published, zone });
  if (isDerived) derived.window = { rule: "publication", from: published ?? "" };
  const figure = figureOf(written.figure, written.event, derived, context, at);
  const denied = deniedOf(written, evidence, derived, context);
  const summary = summaryIn(written.summary, { event, denied }, figure, where, derived, context);
  return {
    id,
    source: written.source,
    ...(said_by !== undefined && { said_by }),
    ...(channel !== undefined && { channel }),
    event,
    summary,
    ...(denied && { denied }),
    ...(figure !== undefined && { figure }),
    ...(part_of !== undefined && { part_of }),
    ...(subset_of !== undefined && { subset_of }),
    ...(remainder !== undefined && {
      remainder: remainder && { value: remainder.value, reason: oursOf(remainder.reason, site.writes) },
    }),
    where: { places: where.places, ...(where.within !== undefined && { within: where.within }) },
    ...(window !== undefined && { window }),
    ...(reservation !== undefined && { reservation }),
    evidence,
    ...(corrections && {
      corrections: corrections.map((one) => ({
        ...one,
        reason: oursOf(one.reason, site.writes),
        ...(one.kind === "changed" && { before: oursOf(one.before, site.writes) }),
      })) as NonNullable<ClaimYaml["corrections"]>,
    }),
    ...(Object.keys(derived).length > 0 && { derived }),
  };
}
