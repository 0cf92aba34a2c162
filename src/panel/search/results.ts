import { printPeriod } from "../../domain/archive/shown-period";
import type { Claim } from "../../domain/claims/claim";
import type { Place, PlaceId } from "../../domain/places/place";
import { plainly } from "../../domain/search/plain";
import type { Found } from "../../domain/search/search";
import type { FoundInArchive, SilentDay } from "../../domain/search/search-archive";
import { dayAndHours, figureTimesIn } from "../../i18n/figure-times";
import { capitalized, dateText, eventName, figureText, m as words } from "../../i18n/messages";
import { periodText } from "../../i18n/period-text";
import { m } from "../../i18n/search-words";
import type { Reading } from "../reading";

/** Where a result leads. */
export type Target = {
  /** In what is shown; or in the archive, which is not. */
  kind:
    | "place"
    | "day"
    | "source"
    | "claim"
    | "archive-place"
    | "archive-day"
    | "archive-source"
    | "archive-claim"
    | "archive-period";
  /** Of a period its spelling in the address. */
  id: string;
  /** The place that is sought in a period. */
  placeId?: PlaceId;
  /** Of a claim of the archive the day on which it is read; `null`: nobody knows it. */
  day?: string | null;
};

/** One line of what was found: what it is, and what tells it from others. */
export type Result = Target & { name: string; note: string };

export type ResultGroup = { name: string; results: readonly Result[] };

/** What was found, in groups, each named; those without anything are left out. */
export function resultGroups(
  found: Found,
  archive: FoundInArchive | null,
  query: string,
  { index }: Reading,
): readonly ResultGroup[] {
  const noteOf = (place: Place) =>
    [otherName(place, query), place.regionName].filter((words) => words !== null).join(" · ");
  const times = figureTimesIn(index.dataset);
  const timeOf = (each: Claim) => dayAndHours(each, times, each.figure && times.hoursOf(each));
  const claim = (each: Claim): Result => ({
    kind: "claim",
    id: each.id,
    name: each.figure ? `${eventName(each.event)}: ${figureText(each.figure)}` : each.summary,
    note: [index.source(each.sourceId).name, placesOf(each, index), timeOf(each)].filter(Boolean).join(" · "),
  });
  const groups: ResultGroup[] = [
    {
      name: m.search.places,
      results: found.places.map((each) => ({
        kind: "place",
        id: each.id,
        name: each.name,
        note: noteOf(each),
      })),
    },
    {
      name: m.search.days,
      results: found.days.map((day) => ({ kind: "day", id: day, name: dateText(day), note: "" })),
    },
    {
      name: m.search.sources,
      results: found.sources.map(({ id, name, office }) => ({
        kind: "source",
        id,
        name,
        note: office === null || office === name ? m.search.showAlone : `${office} · ${m.search.showAlone}`,
      })),
    },
    {
      name: found.moreClaims > 0 ? m.search.claimsAndMore({ count: found.moreClaims }) : m.search.claims,
      results: found.claims.map(claim),
    },
  ];
  if (archive) groups.push({ name: m.search.archive, results: archiveResults(archive, query) });
  return groups.filter(({ results }) => results.length > 0);
}

const archiveResults = (
  { places, days, silent, sources, periods, nights, figures }: FoundInArchive,
  query: string,
): readonly Result[] => [
  ...nights.map(({ day, silent }): Result => {
    // The archive's own words may not be here yet.
    const name = capitalized(words.nightOf({ day: dateText(day) }));
    const id = printPeriod({ kind: "night", day });
    return { kind: "archive-period", id, name, note: silent ? silentText(silent) : "" };
  }),
  ...periods.map(({ period, place }): Result => {
    const time = periodText(period);
    const id = printPeriod(period);
    return place
      ? { kind: "archive-period", id, placeId: place.id, name: place.name, note: time }
      : { kind: "archive-period", id, name: time, note: "" };
  }),
  ...places.map(
    (place): Result => ({
      kind: "archive-place",
      id: place.id,
      name: place.name,
      note: otherName(place, query) ?? "",
    }),
  ),
  ...days.map((day): Result => ({ kind: "archive-day", id: day, name: dateText(day), note: "" })),
  ...silent.map(
    (each): Result => ({
      kind: "archive-day",
      id: each.day,
      name: dateText(each.day),
      note: silentText(each),
    }),
  ),
  ...sources.map(({ id, name }): Result => ({ kind: "archive-source", id, name, note: m.search.showAlone })),
  ...figures.map(
    ({ id, day, event, figure, source, places: at }): Result => ({
      ...{ kind: "archive-claim", id, day, name: `${eventName(event)}: ${figureText(figure)}` },
      note: [source, fewNames(at), day && dateText(day)].filter(Boolean).join(" · "),
    }),
  ),
];

/** Why a day is an answer of which nothing is told. */
const silentText = ({ isGap }: SilentDay): string => (isGap ? m.search.noReport : m.search.noClaim);

/** What else the place is called, where it was found by that. */
function otherName({ name, localNames, resolutions }: Place, query: string): string | null {
  const sought = plainly(query);
  if (plainly(name).includes(sought)) return null;
  const others = [...resolutions.map(({ mention }) => mention), ...Object.values(localNames)];
  return others.find((other) => plainly(other).includes(sought)) ?? null;
}

const placesOf = ({ where }: Claim, index: Reading["index"]): string =>
  fewNames(where.places.map(({ placeId }) => index.place(placeId).name));

const fewNames = (names: readonly string[]): string =>
  names.length > 2 ? `${names.slice(0, 2).join(", ")}\u00a0…` : names.join(", ");
