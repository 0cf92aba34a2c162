import { type ClaimId, type EventKind, events } from "../domain/claim";
import type { Filter } from "../domain/filter";
import type { PlaceId } from "../domain/place";
import { isVersion } from "../domain/versions";

/** What a link to this page means. The camera is not here: it follows from what is shown. */
export type ViewState = {
  placeId: PlaceId | null;
  claimId: ClaimId | null;
  filter: Filter;
  /** `null`: as the reader's system has it. */
  theme: "light" | "dark" | null;
  /** In CSS pixels, where the panel stands beside the map; `null`: as the style sheet has it. */
  panelWidth: number | null;
  /** Of the data; `null`: the newest. */
  version: string | null;
};

/** Narrower, and its figures break; wider, and its lines are too long to read. In CSS pixels. */
export const panelWidths = { least: 280, most: 640 } as const;

/** How one value is spelled in the query. What is default, or no value of ours, prints as null and leaves no trace. */
type Codec<T> = { parse: (text: string) => T; print: (value: T) => string | null };

/** Longer texts are no address that this page has written. Both keep a hostile link from costing anything. */
const longestSlug = 80;
const mostInList = 100;

const isSlug = (text: string) => text.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

const slug: Codec<string | null> = {
  parse: (text) => (isSlug(text) ? text : null),
  print: (id) => id,
};

const listOf = <T extends string>(isOne: (text: string) => text is T): Codec<ReadonlySet<T>> => ({
  parse: (text) => new Set(text.split(",", mostInList).filter(isOne)),
  // Sorted, so that one view has one address, in whatever order it was come by.
  print: (ids) => (ids.size > 0 ? [...ids].sort().join(",") : null),
});

const sourceList = listOf((text): text is string => isSlug(text));
const eventList = listOf((text): text is EventKind => (events as readonly string[]).includes(text));

const theme: Codec<ViewState["theme"]> = {
  parse: (text) => (text === "light" || text === "dark" ? text : null),
  print: (name) => name,
};

const panelWidth: Codec<number | null> = {
  parse: (text) => {
    const width = /^\d{3}$/.test(text) ? Number(text) : 0;
    return width >= panelWidths.least && width <= panelWidths.most ? width : null;
  },
  print: (width) => (width === null ? null : String(width)),
};

const version: Codec<string | null> = {
  parse: (text) => (isVersion(text) ? text : null),
  print: (name) => name,
};

/** Never throws: a link mangled by an email client still opens the map. */
export function parseViewState(search: string): ViewState {
  const query = new URLSearchParams(search);
  const read = (key: string) => query.get(key) ?? "";
  return {
    placeId: slug.parse(read("place")),
    claimId: slug.parse(read("claim")),
    filter: {
      hiddenSources: sourceList.parse(read("hide")),
      hiddenEvents: eventList.parse(read("hide-events")),
    },
    theme: theme.parse(read("theme")),
    panelWidth: panelWidth.parse(read("panel")),
    version: version.parse(read("data")),
  };
}

/** Writes our keys and leaves everyone else's (`utm_…`) as they were. Without a leading question mark. */
export function printViewState(state: ViewState, search = ""): string {
  const printed: Record<string, string | null> = {
    place: slug.print(state.placeId),
    claim: slug.print(state.claimId),
    hide: sourceList.print(state.filter.hiddenSources),
    "hide-events": eventList.print(state.filter.hiddenEvents),
    theme: theme.print(state.theme),
    panel: panelWidth.print(state.panelWidth),
    data: version.print(state.version),
  };
  const others = new URLSearchParams(search);
  for (const key of Object.keys(printed)) others.delete(key);
  // Joined by hand: our values are slugs and commas, and URLSearchParams would escape the commas.
  const ours = Object.entries(printed).flatMap(([key, text]) => (text === null ? [] : [`${key}=${text}`]));
  return [others.toString(), ...ours].filter((text) => text !== "").join("&");
}
