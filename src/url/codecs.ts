import { parsePeriod, printPeriod, type ShownPeriod } from "../domain/archive/shown-period";
import type { EventKind } from "../domain/claims/claim";
import type { TableBy, TableSort } from "../domain/comparison/table";
import { isVersion } from "../domain/versions";
import { parseMoment, printMoment } from "./moment";

/**
 * How one value is spelled in the query. `parse`: `undefined` where the text can be none. What is default prints as null
 * and leaves no trace.
 */
export type Codec<T> = { parse: (text: string) => T | undefined; print: (value: T) => string | null };

/** Longer texts are no address that this page has written. Both keep a hostile link from costing anything. */
const longestSlug = 80;
export const mostInList = 100;

const isSlug = (text: string) => text.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** An id as a person may write it. */
const slugIn = (text: string): string | undefined => {
  const small = text.toLowerCase();
  return isSlug(small) ? small : undefined;
};

/** One of these words, the first of which is the default. */
const oneOf = <T extends string>(...words: readonly [T, ...T[]]): Codec<T> => ({
  parse: (text) => words.find((word) => word === text.toLowerCase()),
  print: (word) => (word === words[0] ? null : word),
});

const orNull = <T>({ parse, print }: Codec<T>): Codec<T | null> => ({
  parse,
  print: (value) => (value === null ? null : print(value)),
});

export const slug = orNull<string>({ parse: slugIn, print: (id) => id });

/** One entry of a list; the list itself is split and joined by whoever has the query. */
export const sourceId: Codec<string> = { parse: slugIn, print: (id) => id };
export const eventKind: Codec<EventKind> = { parse: slugIn, print: (event) => event };

export const theme: Codec<"light" | "dark" | null> = {
  parse: (text) => (["light", "dark"] as const).find((name) => name === text.toLowerCase()),
  print: (name) => name,
};

/** A day, night, week, month or year, or `all`: see `parsePeriod`. */
export const period = orNull<ShownPeriod>({ parse: parsePeriod, print: printPeriod });

export const moment = orNull<number>({ parse: parseMoment, print: printMoment });

/** In CSS pixels: narrower, and its figures break; wider, and its lines are too long to read. */
export const panelWidths = { least: 280, most: 640 } as const;

export const panelWidth = orNull<number>({
  parse: (text) => {
    const width = /^\d{3}$/.test(text) ? Number(text) : 0;
    return width >= panelWidths.least && width <= panelWidths.most ? width : undefined;
  },
  print: String,
});

const flag = (on: string, off: string): Codec<boolean> => {
  const { parse } = oneOf(off, on);
  return {
    parse: (text) => {
      const word = parse(text);
      return word === undefined ? undefined : word === on;
    },
    print: (is) => (is ? on : null),
  };
};

export const embed = flag("1", "0");
export const still = flag("still", "live");
export const isTable = flag("table", "map");
export const untimed = flag("hide", "show");
export const tableBy = orNull<TableBy>({
  parse: (text) => (["sources", "windows"] as const).find((name) => name === text.toLowerCase()),
  print: (by) => by,
});

/** A column's slug; behind a minus where it sorts downwards. */
export const tableSort = orNull<TableSort>({
  parse: (text) => {
    const isDescending = text.startsWith("-");
    const column = slugIn(isDescending ? text.slice(1) : text);
    return column === undefined ? undefined : { column, isDescending };
  },
  print: ({ column, isDescending }) => `${isDescending ? "-" : ""}${column}`,
});

export const version = orNull<string>({
  parse: (text) => (isVersion(text.toLowerCase()) ? text.toLowerCase() : undefined),
  print: (name) => name,
});

/** Longer than anybody types; of a pasted article the beginning is sought. */
const longestQuery = 100;

/** What is sought, in anybody's words. Half a sign, as where a long text was cut, cannot be written in an address. */
export const query = orNull<string>({
  parse: (text) => soughtText(text) || undefined,
  print: (text) => encodeURIComponent(soughtText(text)) || null,
});

const soughtText = (text: string): string =>
  text
    .slice(0, longestQuery)
    .replace(/\p{Cs}/gu, "")
    .trim();
