import { type Claim, isStanding, namings } from "../../src/domain/claims/claim";
import { totalOf } from "../../src/domain/claims/total";
import { comparisonsAt } from "../../src/domain/comparison/comparison";
import { inferencesAmong, sumOf } from "../../src/domain/comparison/inference";
import { relationsAmong } from "../../src/domain/comparison/relations";
import { type Dataset, Index } from "../../src/domain/dataset";
import { noFilter, visibleClaims } from "../../src/domain/filter";
import type { Place, Resolution } from "../../src/domain/places/place";
import { type Bearing, claimsAtPlace } from "../../src/domain/places/place-claims";
import { placeNaming } from "../../src/domain/places/place-mark";
import { claimWords, figureWords, whatWords, whenWords } from "../../src/drafted/claim-words";

const bearings: Record<Bearing, string> = {
  own: "about this place alone",
  around: "about places that its report says lie in this region; the figure stands at the region",
  joint: "about this place together with others; its figure is none’s alone",
  end: "about the stretch of which this place is one end; nothing is said of the place itself",
};

/** Every figure that a place's page shows, and how it came about; what is not shown there, and why. */
export function explanationText(dataset: Dataset, place: Place): string {
  const index = new Index(dataset);
  const standing = visibleClaims(dataset, noFilter);
  const here = claimsAtPlace(standing, place.id, index);
  const told = here.map(({ claim }) => claim);
  return [
    headText(place, standing, index),
    ...(here.length === 0 ? ["Nothing that stands is said of this place."] : []),
    ...here.map(({ claim, bearing }) => claimText(claim, bearing, index)),
    section("Side by side, and neither added nor averaged", comparisonLines(here, index)),
    section("How these claims bear on each other", relationLines(told, index)),
    section("Our inference, nobody’s figure", inferenceLines(told, index)),
    section("Not shown here, or not as standing", absentLines(place, standing, index)),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : [title, ...lines.map((line) => `  ${line}`)].join("\n");

function headText(place: Place, standing: readonly Claim[], index: Index): string {
  const { certainty, resolutions } = placeNaming(standing, place.id, index);
  const kind = [place.kind, place.iso, place.geonames && `GeoNames ${place.geonames}`, place.regionName];
  return [
    `${place.name} (${place.id}): ${kind.filter(Boolean).join(", ")}. Data version ${index.dataset.version}.`,
    `The place is ${certainty === "unresolved" ? "not resolved: it stands beside the map" : certainty}.`,
    ...resolutions.flatMap(resolutionLines),
  ].join("\n");
}

const resolutionLines = (one: Resolution): readonly string[] => [
  `  ${one.isRestated ? one.mention : `“${one.mention}”`} ${one.reportId ? `in ${one.reportId}` : "in every report"}: ${one.certainty}${
    one.clearedUpBy ? `, cleared up by ${one.clearedUpBy}` : ""
  }. ${one.reason}`,
  ...one.candidates.map(({ name, verdict }) => `    weighed: ${name}: ${verdict}`),
];

function claimText(claim: Claim, bearing: Bearing | null, index: Index): string {
  const { office } = index.source(claim.sourceId);
  const lines = [
    `claim: ${claim.id}; ${claim.summary}`,
    `said by: ${index.source(claim.sourceId).name}${office ? `, ${office}` : ""}${claim.channel ? `, on ${claim.channel}` : ""} (${claim.sourceId})`,
    ...(claim.saidBy === undefined ? [] : [`in the report’s words: “${claim.saidBy}”`]),
    `told in: ${claim.reportId}`,
    ...(bearing ? [`bears on this place: ${bearings[bearing]}`] : []),
    `where, by its words: ${whereWords(claim, index)}`,
    `when: ${whenWords(claim.window)}`,
    ...(claim.reservation ? [`${claim.reservation.kind}: “${claim.reservation.words}”`] : []),
    ...claim.evidence.map((piece) =>
      piece.kind === "quote"
        ? `evidence: “${piece.exact}” (${piece.speech} speech, ${piece.reportId}, letters ${piece.span.start} to ${piece.span.end})`
        : `evidence, restated by us: ${piece.restated} (${piece.reportId})`,
    ),
    ...totalLines(claim, index),
    ...claim.corrections.map(
      ({ date, kind, reason, before }) =>
        `${kind} on ${date}: ${reason}${before === null ? "" : ` Before, it said: ${before}`}`,
    ),
  ];
  const what = bearing === "joint" && claim.figure ? `a share in ${whatWords(claim)}` : whatWords(claim);
  return [capitalized(what), ...lines.map((line) => `  ${line}`)].join("\n");
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const whereWords = (claim: Claim, index: Index): string =>
  namings(claim)
    .map((naming) => {
      const { certainty, clearedUpBy } = index.resolution(naming, claim.reportId);
      const how = clearedUpBy ? `${certainty}, cleared up by ${clearedUpBy}` : certainty;
      return `“${naming.mention}” is ${naming.placeId} (${how}${naming.isImplied ? ", implied" : ""})`;
    })
    .join("; ");

function totalLines(claim: Claim, index: Index): readonly string[] {
  const sum = totalOf(claim, index);
  if (!sum?.total.figure) return [];
  const terms = sum.parts.map(
    (part) => `${part.figure ? figureWords(part.figure) : "no figure"} (${part.id})`,
  );
  const rest = sum.total.remainder ? ` + ${sum.remainder} left over: ${sum.total.remainder.reason}` : "";
  return [`total: ${figureWords(sum.total.figure)} (${sum.total.id}) = ${terms.join(" + ")}${rest}`];
}

const comparisonLines = (here: ReturnType<typeof claimsAtPlace>, index: Index): readonly string[] =>
  comparisonsAt(here).map(
    ({ claims, reasons }) =>
      `${claims.map((claim) => claimWords(claim, index)).join(" | ")}: ${reasons.join(", ")}`,
  );

const relationLines = (told: readonly Claim[], index: Index): readonly string[] =>
  relationsAmong(told, index).map(
    ({ kind, from, to, obstacles }) =>
      `${from} ${kind} ${to}${obstacles.length > 0 ? ` (${obstacles.join(", ")})` : ""}`,
  );

const inferenceLines = (told: readonly Claim[], index: Index): readonly string[] =>
  inferencesAmong(told, index).flatMap(({ of, terms, leftOut }) => [
    `${terms.map((term) => claimWords(term, index)).join(" + ")} = ${sumOf(terms)}, as ${claimWords(of, index)}`,
    ...leftOut.map(({ claim, reason }) => `  left out: ${claimWords(claim, index)}: ${reason}`),
  ]);

function absentLines(place: Place, standing: readonly Claim[], index: Index): readonly string[] {
  const { claims } = index.dataset;
  const atPlace = (some: readonly Claim[]) => claimsAtPlace(some, place.id, index).map(({ claim }) => claim);
  const here = new Set(atPlace(standing));
  const fallen = atPlace(claims.filter((claim) => !isStanding(claim)));
  const elsewhere = standing.filter((claim) => !here.has(claim));
  const isIn = (id: string) => index.place(id).regionId === place.id;
  return [
    ...fallen.map((claim) => {
      const last = claim.corrections.at(-1);
      return `${claimWords(claim, index)}: ${last?.kind} on ${last?.date}. ${last?.reason ?? ""}${last?.by ? ` In its place stands ${last.by}.` : ""}`;
    }),
    ...elsewhere
      .filter((claim) => namings(claim).some(({ placeId }) => placeId === place.id))
      .map((claim) => `${claimWords(claim, index)}: a total; it leaves this place to its part here`),
    ...elsewhere
      .filter((claim) => namings(claim).every(({ placeId }) => isIn(placeId)))
      .map(
        (claim) =>
          `${claimWords(claim, index)}: at ${claim.where.places.map(({ placeId }) => placeId).join(", ")}, which lies in this region`,
      ),
  ];
}
