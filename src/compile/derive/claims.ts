import type { EventKind } from "../../domain/claims/claim";
import { unattributed } from "../../domain/claims/source";
import type { Derived } from "../../domain/derived";
import type { ClaimYaml, EvidenceYaml, FigureYaml, NamingYaml, Ours, ViaYaml } from "../full-form";
import { isQuote } from "../full-form";
import { oursOf } from "../ours";
import { listed, problem } from "../problem";
import type { ClaimEntry } from "../reading/entries";
import type { Entry } from "../reading/entry";
import type { WrittenClaim } from "../schema/claim-schema";
import type { WrittenFigure } from "../schema/figure-schema";
import { isCited, type ReportContext } from "./context";
import { placesIn } from "./list";
import { marksOf } from "./marks";
import { listEvidence, type Part, partsOf } from "./parts";
import { bareRegionId } from "./slug";
import { summaryOf, type Told, toldOf } from "./summary";
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
    const entry = partEntry(part, full, includes, taken, context, written.via);
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

type PartClaim = { part: Part; where: ReturnType<typeof whereOf> | undefined };

function partClaim(part: Part, context: ReportContext): PartClaim {
  // It is a part of the figure before it, and so where that is: "including two on their way to B" is not over B.
  if (part.isSubset) return { part, where: undefined };
  const said = isCited(context) ? [] : part.said;
  return { part, where: whereOf(part.where, said, context, part.at) };
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
  const { channel, event, part_of, subset_of, remainder, reservation, corrections } = written;
  const published = report?.value.published?.value ?? null;
  const zone = (written.source ? findSource(written.source)?.zone : undefined) ?? site.zone;
  const { window, isDerived } = windowOf(written.window, { published, zone });
  if (isDerived) derived.window = { rule: "publication", from: published ?? "" };
  const figure = figureOf(written.figure, written.event, derived, context, at);
  const summary = summaryIn(written.summary, written, figure, where, derived, context);
  return {
    id,
    source: written.source,
    ...(channel !== undefined && { channel }),
    event,
    summary,
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

function partEntry(
  { part, where }: PartClaim,
  total: ClaimYaml,
  includes: ClaimYaml,
  taken: Set<string>,
  context: ReportContext,
  via: ViaYaml | undefined,
): ClaimEntry {
  const derived: Record<string, Derived> = {};
  const implied = (naming: NamingYaml): NamingYaml => ({ ...naming, implied: true });
  const own = where ?? { places: includes.where.places.map(implied), within: undefined, derived: [] };
  const [first] = own.places;
  const end = part.isSubset ? "included" : bareRegionId(first?.id ?? "part");
  const id = part.id ?? freeId(`${part.isSubset ? includes.id : total.id}-${end}`, taken);
  taken.add(id);
  if (part.id === undefined) derived.id = { rule: "structure", from: "total, where" };
  if (part.derived) derived.figure = part.derived;
  if (total.derived?.window) derived.window = total.derived.window;
  if (part.where === undefined) derived.where = { rule: "list", from: part.said[0] ?? "" };
  const figure = figureOf(part.figure, total.event, derived, context, part.at);
  const { channel, source, event, window } = total;
  const summary = summaryIn(part.summary, { event }, figure, own, derived, context);
  const value: ClaimYaml = {
    id,
    source,
    ...(channel !== undefined && { channel }),
    event,
    summary,
    ...(figure !== undefined && { figure }),
    ...(part.isSubset ? { subset_of: includes.id } : { part_of: total.id }),
    where: { places: own.places, ...(own.within !== undefined && { within: own.within }) },
    ...(window !== undefined && { window }),
    evidence: part.evidence(id).map((piece) => toldVia(piece, via)),
    ...(Object.keys(derived).length > 0 && { derived }),
  };
  return { value, at: part.at, reportId: context.id };
}

/** The summary in each language: as an editor wrote it where they did, and made of event and places where not. */
function summaryIn(
  written: WrittenClaim["summary"],
  { event }: Pick<WrittenClaim, "event">,
  figure: FigureYaml | null | undefined,
  where: { places: readonly NamingYaml[]; within?: NamingYaml | null | undefined },
  derived: Record<string, Derived>,
  { places, site, terms }: ReportContext,
): Ours {
  const own = written === undefined ? {} : oursOf(written, site.writes);
  const isWhole = site.languages.every((language) => own[language] !== undefined);
  if (isWhole) return own;
  const found = (naming: NamingYaml): Told[] => {
    const place = places.find(naming.id);
    return place ? [toldOf(place, naming.as)] : [];
  };
  derived.summary = { rule: "structure", from: "event, where" };
  const [within] = where.within ? found(where.within) : [];
  return { ...summaryOf(terms, event, figure, where.places.flatMap(found), within), ...own };
}

function figureOf(
  written: WrittenFigure | null | undefined,
  event: EventKind,
  derived: Record<string, Derived>,
  { terms, problems }: ReportContext,
  at: Entry<unknown>["at"],
): FigureYaml | null | undefined {
  if (written === null || written === undefined) return written;
  const figure = typeof written === "number" ? { exactly: written } : written;
  if ("unit" in figure && figure.unit !== undefined) return { ...figure, unit: figure.unit };
  const term = terms.findEvent(event);
  const counted = term ? terms.countedIn(term).map(({ id }) => id) : [];
  // Of what is not counted at all, the check of figures tells.
  if (term && term.unit === undefined && counted.length > 0)
    problems.push(problem("unit-missing", at("figure"), `${event} is counted in ${listed(counted)}`));
  derived.unit = { rule: "event", from: event };
  return { ...figure, unit: term?.unit ?? "" };
}

/** Of report, source, event and place: it stays the same as long as they do, whatever is entered beside it. */
function idOf(written: WrittenClaim, places: readonly NamingYaml[], reportId: string): string {
  const place = places.length === 1 ? [bareRegionId(places[0]?.id ?? "")] : [];
  return [reportId, written.source ?? unattributed, written.event, ...place].join("-").replace(/\?.*/, "x");
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
