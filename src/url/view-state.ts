import { type ClaimId, type EventKind, events } from "../domain/claims/claim";
import type { TableBy, TableSort } from "../domain/comparison/table";
import type { Filter } from "../domain/filter";
import type { PlaceId } from "../domain/places/place";
import { everyTime, type TimeSpan } from "../domain/time/time-span";
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
  /** In a frame of someone's article: a compact page, which harms nothing around it. */
  isEmbed: boolean;
  /** The map is a picture until the reader asks for the live one. */
  isStill: boolean;
  /** Whether the table of who says what stands in the map's place, by what its columns are, and its rows' order. */
  isTable: boolean;
  tableBy: TableBy;
  /** `null`: as the dataset has them. */
  tableSort: TableSort | null;
  /** Of the data; `null`: the newest. */
  version: string | null;
};

/** When the live map is fetched: with the page; once it is looked at, so that many frames cost little; or on request. */
export type MapStart = "at-once" | "when-seen" | "when-asked";

export const mapStart = ({ isEmbed, isStill }: Pick<ViewState, "isEmbed" | "isStill">): MapStart =>
  isStill ? "when-asked" : isEmbed ? "when-seen" : "at-once";

/** The view without a table, as it mostly is. */
export const noTable = { isTable: false, tableBy: "sources", tableSort: null } as const;

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

const flag = (word: string): Codec<boolean> => ({
  parse: (text) => text === word,
  print: (is) => (is ? word : null),
});

const embed = flag("1");
const still = flag("still");

/** `2025-12-16T08:00Z`: to the minute, always in UTC, so that one moment has one spelling. */
const moment: Codec<number | null> = {
  parse: (text) => {
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text) ? Date.parse(text) : Number.NaN;
    // Spelled back, because some browsers take 30 February for 2 March.
    return !Number.isNaN(time) && moment.print(time) === text ? time : null;
  },
  print: (time) => (time === null ? null : `${new Date(time).toISOString().slice(0, 16)}Z`),
};

/** A span that ends before it begins would hide what it cannot say: it is none. */
function parseSpan(from: string, to: string): TimeSpan {
  const span = { from: moment.parse(from), to: moment.parse(to) };
  return span.from !== null && span.to !== null && span.from >= span.to ? everyTime : span;
}

const isTable: Codec<boolean> = {
  parse: (text) => text === "table",
  print: (is) => (is ? "table" : null),
};

const tableBy: Codec<TableBy> = {
  parse: (text) => (text === "windows" ? "windows" : "sources"),
  print: (by) => (by === "sources" ? null : by),
};

/** A column's slug; behind a minus where it sorts downwards. */
const tableSort: Codec<TableSort | null> = {
  parse: (text) => {
    const isDescending = text.startsWith("-");
    const column = isDescending ? text.slice(1) : text;
    return isSlug(column) ? { column, isDescending } : null;
  },
  print: (sort) => sort && `${sort.isDescending ? "-" : ""}${sort.column}`,
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
      span: parseSpan(read("from"), read("to")),
      isUntimedHidden: read("untimed") === "hide",
    },
    theme: theme.parse(read("theme")),
    panelWidth: panelWidth.parse(read("panel")),
    isEmbed: embed.parse(read("embed")),
    isStill: still.parse(read("map")),

    isTable: isTable.parse(read("view")),
    tableBy: tableBy.parse(read("by")),
    tableSort: tableSort.parse(read("sort")),
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
    from: moment.print(state.filter.span.from),
    to: moment.print(state.filter.span.to),
    untimed: state.filter.isUntimedHidden ? "hide" : null,
    theme: theme.print(state.theme),
    panel: panelWidth.print(state.panelWidth),
    embed: embed.print(state.isEmbed),
    map: still.print(state.isStill),

    view: isTable.print(state.isTable),
    by: tableBy.print(state.tableBy),
    sort: tableSort.print(state.tableSort),
    data: version.print(state.version),
  };
  const others = new URLSearchParams(search);
  for (const key of Object.keys(printed)) others.delete(key);
  // Joined by hand: our values are slugs, commas and colons, and URLSearchParams would escape the latter.
  const ours = Object.entries(printed).flatMap(([key, text]) => (text === null ? [] : [`${key}=${text}`]));
  return [others.toString(), ...ours].filter((text) => text !== "").join("&");
}
