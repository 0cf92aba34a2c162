import { useMemo } from "react";
import type { Index } from "../../domain/dataset";
import { eventIds } from "../../domain/vocabulary";
import { pageLanguage } from "../../url/pages";
import { plainValue, queryFrom } from "../../url/query";
import { type Misread, readAddress, shortened, type ViewState } from "../../url/view-state";

/** How things look and how they are laid out: whoever sees that otherwise than the address asks sees no less and nothing else. */
const looks = ["panel", "embed", "map", "by", "sort"] as const satisfies readonly Misread["key"][];

/** What a reader sees more, less or other for, where the address is not understood. */
export type Told = { key: Exclude<Misread["key"], (typeof looks)[number]> | "lang"; text: string };

const isTold = (misread: Misread): misread is Misread & Told => {
  const key = misread.key === "twice" ? misread.text.split("=")[0] : misread.key;
  return !looks.some((look) => look === key);
};

/**
 * What the address asks for and nobody can give: spelled as nothing here is, or the name of nothing in this data.
 * @param index `null` while the data that is asked for is not here: then it cannot be told what is in it
 */
export function useMisread(search: string, index: Index | null): readonly Told[] {
  return useMemo(() => {
    const { view, misread } = readAddress(search);
    return [...misread.filter(isTold), ...unknownLanguage(search), ...(index ? unknownIn(view, index) : [])];
  }, [search, index]);
}

/** Which page is read is decided before this one answers: what decided it is told, where it could not be what was asked. */
function unknownLanguage(search: string): readonly Told[] {
  const text = plainValue(queryFrom(search, ["lang"]).get("lang") ?? "");
  return text === "" || pageLanguage(text) ? [] : [{ key: "lang", text: shortened(text) }];
}

function unknownIn({ placeId, claimId, filter }: ViewState, index: Index): readonly Told[] {
  const sources = new Set(index.dataset.sources.map(({ id }) => id));
  const events = new Set(eventIds(index.dataset.vocabulary));
  const none = (key: Told["key"], id: string | null, isHere: (id: string) => boolean): Told[] =>
    id === null || isHere(id) ? [] : [{ key, text: id }];
  return [
    ...none("place", placeId, (id) => index.findPlace(id) !== undefined),
    ...none("claim", claimId, (id) => index.findClaim(id) !== undefined),
    ...[...filter.hiddenSources].flatMap((id) => none("hide", id, (source) => sources.has(source))),
    ...[...filter.hiddenEvents].flatMap((id) => none("hide-events", id, (event) => events.has(event))),
  ];
}

/** The view without the names of what is not here. What could not be read at all is in no view. */
export function withoutMisread(view: ViewState, misread: readonly Told[]): Partial<ViewState> {
  const names = (key: Told["key"]) => misread.filter((each) => each.key === key).map(({ text }) => text);
  const { placeId, claimId, filter } = view;
  const [hidden, hiddenEvents] = [names("hide"), names("hide-events")];
  return {
    placeId: names("place").includes(placeId ?? "") ? null : placeId,
    claimId: names("claim").includes(claimId ?? "") ? null : claimId,
    filter: {
      ...filter,
      hiddenSources: new Set([...filter.hiddenSources].filter((id) => !hidden.includes(id))),
      hiddenEvents: new Set([...filter.hiddenEvents].filter((id) => !hiddenEvents.includes(id))),
    },
  };
}
