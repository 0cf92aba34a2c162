import type { EvidenceIndex } from "../evidence-index";
import type { PlaceYaml } from "../full-form";
import { endOf } from "../output/corrections";
import { markText, type Problem, problem } from "../problem";
import type { Entry } from "../reading/entry";
import { mentionText } from "../reading/mention";
import { asRepeat } from "./check-told-twice";
import { claimKey, denyAlike } from "./claim-key";

/** Nothing is said twice: no claim, no place, no naming. */
export function checkRepeats(one: EvidenceIndex): Problem[] {
  const {
    entries: { claims, repeats, places },
    findClaim,
  } = one;
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
        asRepeat(
          problem(
            "duplicate-claim",
            claim.at("id"),
            `${claim.value.id} says what ${first.value.id} says, ${markText(first.at("id"))}`,
          ),
          claim,
          first,
          one,
        ),
      denyAlike,
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
  isAlike: (first: T, entry: T) => boolean = () => true,
): Problem[] {
  const firsts = new Map<string, T[]>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === null) return [];
    const known = firsts.get(key) ?? [];
    const first = known.find((other) => isAlike(other, entry));
    if (first) return [raise(entry, first)];
    firsts.set(key, [...known, entry]);
    return [];
  });
}

/** What makes a place the one it is, whatever it is called. */
function placeKey({ value: place }: Entry<PlaceYaml>): string | null {
  switch (place.kind) {
    case "region":
    case "country":
      return place.iso;
    case "water":
      return place.water;
    // A raion and a hromada may have one seat, and a report's unnamed regions be any.
    case "district":
    case "unnamed":
      return null;
    case "direction":
      return `towards ${place.towards}`;
    case "settlement":
      return place.geonames === null ? null : String(place.geonames);
    case "stretch":
      return [...place.between].sort().join("–");
  }
}
