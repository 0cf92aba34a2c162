import type { Case } from "../case";
import type { PlaceYaml } from "../full-form";
import { endOf } from "../output/corrections";
import { markText, type Problem, problem } from "../problem";
import type { ClaimEntry, Entry } from "../reading/entries";
import { mentionText } from "../reading/mention";

/** Nothing is said twice: no claim, no place, no naming. */
export function checkRepeats({ entries: { claims, repeats, places }, findClaim }: Case): Problem[] {
  return [
    ...repeats.flatMap(({ value, at, reportId }) =>
      findClaim(value.claim)?.reportId === reportId
        ? [problem("repeat-own", at("claim"), `${value.claim} is a claim of ${reportId} itself`)]
        : [],
    ),
    ...doubles(
      repeats,
      ({ value, reportId }) => `${reportId} ${value.claim}`,
      ({ value, at }) => problem("repeat-twice", at("claim"), `“${value.claim}”`),
    ),
    // One that no longer stands may say what another says in its place.
    ...doubles(
      claims.filter((claim) => !endOf(claim)),
      claimKey,
      (claim, first) =>
        problem(
          "duplicate-claim",
          claim.at("id"),
          `${claim.value.id} says what ${first.value.id} says, ${markText(first.at("id"))}`,
        ),
    ),
    ...doubles(places, placeKey, (place, first) =>
      problem(
        "duplicate-place",
        place.at("id"),
        `${place.value.id} is ${placeKey(place)}, as is ${first.value.id}, ${markText(first.at("id"))}`,
      ),
    ),
    ...places.flatMap(({ value, at }) =>
      doubles(
        value.named.map((named, index) => ({ named, index })),
        ({ named }) => `${named.in ?? ""} ${mentionText(named.as)}`,
        ({ named, index }) => problem("duplicate-naming", at("named", index, "as"), mentionText(named.as)),
      ),
    ),
  ];
}

function doubles<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string | null,
  raise: (entry: T, first: T) => Problem,
): Problem[] {
  const firsts = new Map<string, T>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === null) return [];
    const first = firsts.get(key);
    if (first) return [raise(entry, first)];
    firsts.set(key, entry);
    return [];
  });
}

/** What two claims of one report, or of one stretch of time by the clock, must not have in common. */
const claimKey = ({ reportId, value: { source, event, figure, where, window } }: ClaimEntry): string =>
  JSON.stringify([
    typeof window === "object" && window?.clock ? "" : reportId,
    source,
    event,
    sortedFigure(figure),
    where.places.map(({ id }) => id).sort(),
    typeof window === "object" && window?.clock ? [window.clock.start, window.clock.end] : (window ?? null),
  ]);

const sortedFigure = (figure: ClaimEntry["value"]["figure"]) => Object.entries(figure ?? {}).sort();

/** What makes a place the one it is, whatever it is called. */
function placeKey({ value: place }: Entry<PlaceYaml>): string | null {
  switch (place.kind) {
    case "region":
      return place.iso;
    case "settlement":
      return place.geonames === null ? null : String(place.geonames);
    case "stretch":
      return [...place.between].sort().join("–");
  }
}
