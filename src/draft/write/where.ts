import type { Draft, DraftPlace, Span } from "../drafts";

/** Words that name a place, with where they stand. */
export type Named = Span & { words: string; isImplied: boolean };

/**
 * The places that a claim is to name: each once; of a site, the town that its words name, since only that is in a gazetteer.
 * None for a total that names no more than a country, where its parts make it up: it is where they are.
 */
export function placesNamed(draft: Draft, parts: readonly Draft[], text: string): readonly Named[] {
  if (isWhereItsPartsAre(draft, parts)) return [];
  // Of villages that are said to be in a district the gazetteer knows few, and others of their names elsewhere.
  if (draft.within?.kind === "district" && draft.places.length > 0) return [draft.within];
  const named = draft.places.map((place) => (place.kind === "site" ? ofSite(place) : asRegion(place, text)));
  return named.filter(({ words }, index) => named.findIndex((other) => other.words === words) === index);
}

/** The region or country that is said to hold them; what is smaller, or has no border, holds nothing for the check. */
export function withinNamed({ within }: Draft, places: readonly Named[]): Named | null {
  if (!within || places.length === 0 || places.some(({ words }) => words === within.words)) return null;
  const isWhole = within.kind === "country" && !/^(?:north|south|east|west|central)/i.test(within.words);
  return within.regions.length > 0 || isWhole ? within : null;
}

function isWhereItsPartsAre({ figure, places }: Draft, parts: readonly Draft[]): boolean {
  // What is no region of its own, and has its parts in regions, is wider than one: “the Northern Federal District”.
  const isWide = ({ kind, regions }: DraftPlace) =>
    kind === "country" || (kind !== "water" && kind !== "site" && regions.length === 0);
  const isInRegion = (part: Draft) => part.places.some(({ regions }) => regions.length > 0);
  const sum = parts.reduce((all, part) => all + (exactly(part) ?? Number.NaN), 0);
  return (
    parts.length > 1 &&
    parts.every(isInRegion) &&
    places.length > 0 &&
    places.every(isWide) &&
    figure?.kind === "exactly" &&
    sum === figure.value
  );
}

const exactly = ({ figure }: Draft): number | undefined =>
  figure?.kind === "exactly" ? figure.value : undefined;

const townOfSite =
  /(?:^|\s)(?:in|of|at)\s+(?:the\s+)?(?:(?:city|town|village|settlement)\s+of\s+)?(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*$)/u;

/** “the oil depot in the city of Alpha”: Alpha. */
function ofSite(place: DraftPlace): Named {
  const found = townOfSite.exec(place.words);
  if (!found) return place;
  const start = found.index + found[0].length;
  return { ...place, words: place.words.slice(start), start: place.start + start };
}

const officeOf = /^\s+(?:regional\s+)?governor/iu;
const regionOf = /(?:region|oblast|province)\s+of\s+$/iu;

/** “the Alpha governor”, “the governor of the region of Alpha”: the words that tell the region from the town of its name. */
function asRegion(place: DraftPlace, text: string): Named {
  if (!place.isImplied || place.kind !== "region" || place.regions.length !== 1) return place;
  const after = officeOf.exec(text.slice(place.end, place.end + 40))?.[0].length ?? 0;
  const before = regionOf.exec(text.slice(Math.max(0, place.start - 20), place.start))?.[0].length ?? 0;
  const [start, end] = [place.start - before, place.end + after];
  return { ...place, start, end, words: text.slice(start, end) };
}
