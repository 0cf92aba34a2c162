import type { Claim, ClaimId, Clock } from "../domain/claims/claim";
import { isJoint, reportsOf } from "../domain/claims/claim";
import type { Figure } from "../domain/claims/figure";
import type { Report } from "../domain/claims/report";
import { type Source, unattributed } from "../domain/claims/source";
import { type Relation, type RelationKind, relationsAmong, symmetric } from "../domain/comparison/relations";
import type { Index } from "../domain/dataset";
import type { Place, PlaceKind } from "../domain/places/place";
import { annotationsOf } from "./annotations";
import { mentionRecord } from "./claim-record";
import { type FilterRecord, filterRecord } from "./filter-record";
import { type Taken, takenClaims, termsOf } from "./provenance";
import { type Node, reportAddress } from "./report-address";
import { type Term, termsFile } from "./terms";

const xsd = "http://www.w3.org/2001/XMLSchema#";

/** A term of ours, as the context makes an address of it. */
const our = (term: Term): `sky:${Term}` => `sky:${term}`;

/**
 * schema.org for what it has words for (claims, who makes them, where they appear, places, reports), Web Annotation
 * for the quotes, and documented terms of our own for the rest.
 */
export function claimsJsonLd(taken: Taken): Node {
  const { index, site } = taken;
  const claims = takenClaims(taken);
  const relations = relationsByClaim(relationsAmong(claims, index));
  const reportIds = new Set(claims.flatMap(reportsOf));
  const reports = index.dataset.reports.filter(({ id }) => reportIds.has(id));
  return {
    "@context": ["https://schema.org", { sky: `${site}${termsFile}#`, xsd }],
    "@graph": [
      datasetNode(taken),
      ...reports.map((report) => reportNode(report, site)),
      ...claims.map((claim) => claimNode(claim, taken, relations.get(claim.id) ?? [])),
      ...claims.flatMap((claim) => annotationsOf(claim, taken)),
    ],
  };
}

function datasetNode(taken: Taken): Node {
  const { dataset } = taken.index;
  const filter = filterRecord(taken);
  const { licences, attribution } = termsOf(takenClaims(taken), taken.index);
  return {
    "@type": "Dataset",
    "@id": taken.address,
    name: "Skyclaims",
    url: taken.address,
    version: dataset.version,
    inLanguage: dataset.language,
    license: licences.length > 1 ? licences : licences[0],
    creditText: attribution.join(" "),
    ...(filter && { [our("filter")]: filterNode(filter) }),
  };
}

/** In terms of ours, each of which is documented: a key of its own would be taken for one of schema.org's. */
function filterNode(record: FilterRecord): Node {
  const { hiddenSources, hiddenEvents, onlyReports, span, isUntimedHidden, shown, all } = record;
  const moment = (text: string) => ({ "@type": "xsd:dateTime", "@value": text });
  return {
    [our("hiddenSource")]: hiddenSources,
    [our("hiddenEvent")]: hiddenEvents,
    [our("onlyReport")]: onlyReports,
    ...(span.from !== null && { [our("from")]: moment(span.from) }),
    ...(span.to !== null && { [our("to")]: moment(span.to) }),
    [our("isUntimedHidden")]: isUntimedHidden,
    [our("shownClaims")]: shown,
    [our("allClaims")]: all,
  };
}

function reportNode(report: Report, site: string): Node {
  const { name, language, title, publisher, url, published, text } = report;
  return {
    "@type": "CreativeWork",
    "@id": reportAddress(report, site),
    name: title?.value ?? name,
    inLanguage: language,
    ...(url && { url: url.value }),
    ...(publisher && { publisher: { "@type": "Organization", name: publisher.value } }),
    ...(published && { datePublished: published.value }),
    ...(text && { [our("textDigest")]: text.sha256 }),
  };
}

function claimNode(claim: Claim, taken: Taken, relations: readonly Relation[]): Node {
  const { index, site, claimAddress } = taken;
  const appearances = reportsOf(claim).map((id) => index.report(id));
  const first = firstOf(appearances);
  const reference = (report: Report) => ({ "@id": reportAddress(report, site) });
  const author = authorOf(index.source(claim.sourceId));
  return {
    "@type": "Claim",
    "@id": claimAddress(claim),
    identifier: claim.id,
    text: claim.summary,
    inLanguage: claim.otherLanguage?.summary ?? index.dataset.language,
    // The sentence is ours; who makes the claim is its author.
    claimInterpreter: { "@type": "Project", name: "Skyclaims" },
    ...(author && { author }),
    appearance: appearances.map(reference),
    ...(first && { firstAppearance: reference(first) }),
    spatialCoverage: placeNodes(claim, index),
    ...timeOf(claim),
    [our("event")]: claim.event,
    ...(claim.denied && { [our("denied")]: claim.denied }),
    ...(claim.figure && { [our("figure")]: figureNode(claim.figure) }),
    [our("isJoint")]: isJoint(claim),
    ...(claim.subsetOf !== undefined && {
      [our("subsetOf")]: { "@id": claimAddress(index.claim(claim.subsetOf)) },
    }),
    ...(claim.saidBy !== undefined && { [our("saidBy")]: claim.saidBy }),
    ...(claim.channel && { [our("channel")]: claim.channel }),
    ...(claim.reservation && { [our("reservation")]: claim.reservation.kind }),
    ...relationsOf(claim, relations, index, claimAddress),
  };
}

/** The earliest of them, where their dates tell which that is: no date is guessed. */
function firstOf(reports: readonly Report[]): Report | null {
  const [only, ...others] = reports;
  if (only && others.length === 0) return only;
  const dates = reports.map(({ published }) => published?.value ?? null);
  if (dates.includes(null)) return null;
  const earliest = [...dates].sort()[0];
  const first = reports.filter(({ published }) => published?.value === earliest);
  return first.length === 1 ? (first[0] ?? null) : null;
}

function authorOf({ id, name, office, kind }: Source): Node | null {
  if (id === unattributed) return null;
  // An office of which nobody says who holds it is no person.
  if (kind === "media" || (name === office && kind === "official")) return { "@type": "Organization", name };
  return kind === "ministry" || kind === "military"
    ? { "@type": "GovernmentOrganization", name }
    : { "@type": "Person", name, ...(office && { jobTitle: office }) };
}

function placeNodes(claim: Claim, index: Index): readonly Node[] {
  const { places, within } = claim.where;
  return [...places, ...(within ? [within] : [])].map((naming) => {
    const { mention, restatedMention } = mentionRecord(naming, claim, index);
    return {
      ...placeNode(index.place(naming.placeId)),
      ...(mention !== null && { [our("mention")]: mention }),
      ...(restatedMention !== null && { [our("restatedMention")]: restatedMention }),
      [our("certainty")]: index.resolution(naming, claim.reportId).certainty,
    };
  });
}

const types: Partial<Record<PlaceKind, string>> = {
  country: "Country",
  region: "AdministrativeArea",
  district: "AdministrativeArea",
  water: "SeaBodyOfWater",
};

const placeNode = ({ id, kind, name, geonames, iso }: Place): Node => ({
  "@type": types[kind] ?? "Place",
  identifier: iso ?? id,
  name,
  ...(geonames !== null && { sameAs: `https://sws.geonames.org/${geonames}/` }),
});

/** ISO 8601, with two points for an end that nobody knows. */
function timeOf({ window }: Claim): Node {
  if (!window) return {};
  const { words, clock } = window;
  return {
    ...(clock && isTold(clock) && { temporalCoverage: intervalOf(clock) }),
    [our("window")]: {
      ...(words !== null && { name: words }),
      ...(clock && { [our("precision")]: clock.part ?? clock.precision, [our("zone")]: clock.zone }),
    },
  };
}

const isTold = ({ start, end }: Clock): boolean => start !== null || end !== null;

const intervalOf = ({ start, end }: Clock): string =>
  start !== null && start === end ? start : `${start ?? ".."}/${end ?? ".."}`;

function figureNode(figure: Figure): Node {
  const bounds = {
    exactly: (value: number) => ({ value }),
    about: (value: number) => ({ value }),
    "at-least": (value: number) => ({ minValue: value }),
    "at-most": (value: number) => ({ maxValue: value }),
  };
  return {
    "@type": "QuantitativeValue",
    ...(figure.kind === "between"
      ? { minValue: figure.low, maxValue: figure.high }
      : bounds[figure.kind](figure.value)),
    unitText: figure.unit,
    [our("hedge")]: figure.kind,
  };
}

const relationTerms: Readonly<Record<RelationKind, Term>> = {
  "part-of": "partOf",
  updates: "updates",
  "clears-up": "clearsUp",
  repeats: "repeats",
  compatible: "compatibleWith",
  "not-comparable": "notComparableWith",
  contradicts: "contradicts",
};

/** The relations that each claim has an end of. */
function relationsByClaim(relations: readonly Relation[]): ReadonlyMap<ClaimId, readonly Relation[]> {
  const byClaim = new Map<ClaimId, Relation[]>();
  for (const relation of relations) {
    for (const end of [relation.from, relation.to]) {
      const own = byClaim.get(end);
      if (own) own.push(relation);
      else byClaim.set(end, [relation]);
    }
  }
  return byClaim;
}

/** What a claim bears on; a relation that holds both ways stands at both. */
function relationsOf(
  { id, partOf }: Claim,
  relations: readonly Relation[],
  index: Index,
  claimAddress: Taken["claimAddress"],
): Node {
  const found = new Map<Term, Set<string>>();
  const put = (kind: RelationKind, other: string) => {
    const term = relationTerms[kind];
    found.set(term, (found.get(term) ?? new Set()).add(other));
  };
  for (const { kind, from, to } of relations) {
    if (from === id) put(kind, to);
    else if (to === id && symmetric.has(kind)) put(kind, from);
  }
  // A part is its total's, whether that is among what is shown or not.
  if (partOf !== null) put("part-of", partOf);
  return Object.fromEntries(
    [...found].map(([term, ids]) => [
      our(term),
      [...ids].map((other) => ({ "@id": claimAddress(index.claim(other)) })),
    ]),
  );
}
