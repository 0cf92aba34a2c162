import { type EvidenceIndex, grouped } from "../evidence-index";
import type { PlaceYaml } from "../full-form";
import { endOf } from "../output/corrections";
import { markText, type Problem, problem } from "../problem";
import type { ClaimEntry, Entry } from "../reading/entries";
import { mentionText } from "../reading/mention";

/** Nothing is said twice: no claim, no place, no naming. */
export function checkRepeats({ entries: { claims, repeats, places }, findClaim }: EvidenceIndex): Problem[] {
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
          `${claim.value.id} says what ${first.value.id} says, ${markText(first.at("id"))}${asRepeat(claim, first)}`,
        ),
    ),
    ...told(claims),
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

/** What to write instead, where another report made the claim before. */
const asRepeat = (claim: ClaimEntry, first: ClaimEntry): string =>
  claim.reportId === first.reportId
    ? ""
    : `; in ${claim.reportId}:\nrepeats: [{ claim: ${first.value.id}, quote: … }]`;

/**
 * Claims of two reports that say the same, told at times that may be one: the second is a repeat of the first, or the page
 * would count one statement twice. Those whose clocks are the same are told of already.
 */
function told(claims: readonly ClaimEntry[]): Problem[] {
  const standing = claims.filter(
    (claim) => !endOf(claim) && claim.value.figure && claim.value.source !== null,
  );
  const alike = grouped(standing, ({ value: { source, event, figure, where } }) =>
    JSON.stringify([source, event, sortedFigure(figure), where.places.map(({ id }) => id).sort()]),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.flatMap((other) => {
      if (!first || other.reportId === first.reportId || !mayBeOne(first, other)) return [];
      const found = `${other.value.id} may be what ${first.value.id} says, ${markText(first.at("id"))}${asRepeat(other, first)}`;
      return [problem("told-twice", other.at("id"), found)];
    }),
  );
}

/** Whether their times may be the same: read off one and the same night, or told by words alone in reports of near days. */
function mayBeOne(one: ClaimEntry, other: ClaimEntry): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  const isRead = one.value.derived?.window !== undefined || other.value.derived?.window !== undefined;
  return (
    a !== null && b !== null && isRead && a[0] <= b[1] && b[0] <= a[1] && claimKey(one) !== claimKey(other)
  );
}

function daysOf({ value: { window } }: ClaimEntry): readonly [string, string] | null {
  const clock = typeof window === "object" ? window?.clock : undefined;
  const [start, end] = [clock?.start ?? clock?.end, clock?.end ?? clock?.start];
  return start && end ? [start.slice(0, 10), end.slice(0, 10)] : null;
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
