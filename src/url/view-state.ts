import type { ShownPeriod } from "../domain/archive/shown-period";
import type { ClaimId } from "../domain/claims/claim";
import type { TableBy, TableSort } from "../domain/comparison/table";
import type { Filter } from "../domain/filter";
import type { PlaceId } from "../domain/places/place";
import { everyTime, type TimeSpan } from "../domain/time/time-span";
import * as codecs from "./codecs";
import { plainValue, queryFrom } from "./query";

export { panelWidths } from "./codecs";

/** What a link to this page means. The camera is not here: it follows from what is shown. */
export type ViewState = {
  /** What of the archive is shown; `null`: the front reports, and nothing of the archive. */
  period: ShownPeriod | null;
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
  /** `null`: as suits the dataset. */
  tableBy: TableBy | null;
  /** `null`: as the dataset has them. */
  tableSort: TableSort | null;
  /** Of the data; `null`: the newest. */
  version: string | null;
  /** What is sought; `null`: nothing is. */
  query: string | null;
};

/** When the live map is fetched: with the page; once it is looked at, so that many frames cost little; or on request. */
export type MapStart = "at-once" | "when-seen" | "when-asked";

export const mapStart = ({ isEmbed, isStill }: Pick<ViewState, "isEmbed" | "isStill">): MapStart =>
  isStill ? "when-asked" : isEmbed ? "when-seen" : "at-once";

/** The view without a table, as it mostly is. */
export const noTable = { isTable: false, tableBy: null, tableSort: null } as const;

/** The keys that are ours. */
const keys = [
  "period",
  "place",
  "claim",
  "hide",
  "hide-events",
  "report",
  "from",
  "to",
  "untimed",
  "theme",
  "panel",
  "embed",
  "map",
  "view",
  "by",
  "sort",
  "data",
  "q",
] as const;
type Key = (typeof keys)[number];

/** What an address asks for in words that mean nothing here: the page says so, since it shows something else. */
export type Misread = {
  /** "twice": what is asked for otherwise before; its text has its key. */
  key: Exclude<Key, "q"> | "from-to" | "twice";
  text: string;
};

export type ReadAddress = { view: ViewState; misread: readonly Misread[] };

/** Never throws: a link mangled by an email client still opens the map, and what is not understood is told. */
export function readAddress(search: string): ReadAddress {
  const query = queryFrom(search, keys);
  const misread: Misread[] = [];
  const miss = (key: Misread["key"], text: string) => misread.push({ key, text: shortened(text) });

  function one<T>(key: Exclude<Key, "q">, { parse }: codecs.Codec<T>, otherwise: T): T {
    const [text = "", ...others] = new Set(query.getAll(key).map(plainValue).filter(Boolean));
    for (const other of others) miss("twice", `${key}=${other}`);
    const value = text === "" ? otherwise : parse(text);
    if (value !== undefined) return value;
    miss(key, text);
    return otherwise;
  }
  // Each key of a list may stand there more than once, with commas, semicolons or blanks between its entries.
  function list<T>(key: Exclude<Key, "q">, { parse }: codecs.Codec<T>): ReadonlySet<T> {
    const texts = plainValue(query.getAll(key).join(",")).split(/[,;| ]+/, codecs.mostInList + 1);
    const rest = texts.splice(codecs.mostInList);
    const values = texts.map(plainValue).flatMap((text) => {
      const value = text === "" ? undefined : parse(text);
      if (value === undefined && text !== "") miss(key, text);
      return value ?? [];
    });
    for (const text of rest) miss(key, `${text}, …`);
    return new Set(values as T[]);
  }
  /** A span that ends before it begins would hide what it cannot say: it is none. */
  function span(): TimeSpan {
    const { moment } = codecs;
    const read = { from: one("from", moment, null), to: one("to", moment, null) };
    if (read.from === null || read.to === null || read.from < read.to) return read;
    miss("from-to", `${moment.print(read.from)} – ${moment.print(read.to)}`);
    return everyTime;
  }

  const view: ViewState = {
    period: one("period", codecs.period, null),
    placeId: one("place", codecs.slug, null),
    claimId: one("claim", codecs.slug, null),
    filter: {
      hiddenSources: list("hide", codecs.sourceId),
      hiddenEvents: list("hide-events", codecs.eventKind),
      onlyReports: list("report", codecs.sourceId),
      span: span(),
      isUntimedHidden: one("untimed", codecs.untimed, false),
    },
    theme: one("theme", codecs.theme, null),
    panelWidth: one("panel", codecs.panelWidth, null),
    isEmbed: one("embed", codecs.embed, false),
    isStill: one("map", codecs.still, false),

    isTable: one("view", codecs.isTable, false),
    tableBy: one("by", codecs.tableBy, null),
    tableSort: one("sort", codecs.tableSort, null),
    version: one("data", codecs.version, null),
    // Anything can be sought: none of it is misread.
    query: codecs.query.parse(plainValue(query.get("q") ?? "")) ?? null,
  };
  return { view, misread };
}

/** A hostile link may be as long as it likes; what the page says of it is not. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

let lastRead: { search: string; view: ViewState } | null = null;

/** The same object for the same address: much of the page asks, and what goes by it is not made anew. */
export function parseViewState(search: string): ViewState {
  if (lastRead?.search !== search) lastRead = { search, view: readAddress(search).view };
  return lastRead.view;
}

/** A view with a part of it changed. Who goes to another time leaves the part of a day behind that was chosen of this one. */
export function changedView(view: ViewState, part: Partial<ViewState>): ViewState {
  const next = { ...view, ...part };
  const isAnotherTime = codecs.period.print(next.period) !== codecs.period.print(view.period);
  return isAnotherTime && part.filter === undefined
    ? { ...next, filter: { ...next.filter, span: everyTime } }
    : next;
}

/** Writes our keys and leaves everyone else's (`utm_…`) as they were. Without a leading question mark. */
export function printViewState(state: ViewState, search = ""): string {
  const { filter } = state;
  // Sorted, so that one view has one address, in whatever order it was come by.
  const listed = (ids: ReadonlySet<string>) => (ids.size > 0 ? [...ids].sort().join(",") : null);
  const printed: Record<Key, string | null> = {
    period: codecs.period.print(state.period),
    place: codecs.slug.print(state.placeId),
    claim: codecs.slug.print(state.claimId),
    hide: listed(filter.hiddenSources),
    "hide-events": listed(filter.hiddenEvents),
    report: listed(filter.onlyReports),
    from: codecs.moment.print(filter.span.from),
    to: codecs.moment.print(filter.span.to),
    untimed: codecs.untimed.print(filter.isUntimedHidden),
    theme: codecs.theme.print(state.theme),
    panel: codecs.panelWidth.print(state.panelWidth),
    embed: codecs.embed.print(state.isEmbed),
    map: codecs.still.print(state.isStill),

    view: codecs.isTable.print(state.isTable),
    by: codecs.tableBy.print(state.tableBy),
    sort: codecs.tableSort.print(state.tableSort),
    data: codecs.version.print(state.version),
    q: codecs.query.print(state.query),
  };
  const others = queryFrom(search, keys);
  for (const key of keys) others.delete(key);
  // Joined by hand: our values are slugs, commas and colons, and URLSearchParams would escape the latter.
  const ours = keys.flatMap((key) => (printed[key] === null ? [] : [`${key}=${printed[key]}`]));
  return [others.toString(), ...ours].filter((text) => text !== "").join("&");
}
