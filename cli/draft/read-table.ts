import { sha256 } from "../../src/compile/output/hash";
import { type Csv, type CsvRow, printCsv } from "../../src/csv/csv";
import { toldIn } from "../../src/domain/time/told-in";
import { draft as draftText, type Known } from "../../src/draft/draft";
import type { PlaceReader } from "../../src/draft/drafts";
import {
  claimColumns,
  type PostRows,
  postColumns,
  postRows,
  reviewColumns,
} from "../../src/draft/table/post-rows";
import { columnOptions } from "./draft-options";
import { isKnown, type Language } from "./known-article";

/** In which zone a text's days are reckoned. */
const zones: Readonly<Record<Language, string>> = { en: "Etc/UTC", ru: "Europe/Moscow", uk: "Europe/Kyiv" };

/** What was written after `draft --table`: which column is what, and the language. */
type Values = ReadonlyMap<string, string>;

export const columnOf = (option: keyof typeof columnOptions, values: Values): string =>
  values.get(option) ?? columnOptions[option];

/** The language that was said, if it is one that is read. */
export function saidLanguage(values: Values): Language | null {
  const said = values.get("--language") ?? "";
  return isKnown(said) ? said : null;
}

/** Reads each row of a table as a report of its own. */
export function readTable({ rows }: Csv, values: Values, readPlace: PlaceReader): readonly PostRows[] {
  const language = saidLanguage(values);
  return rows.map((row) => {
    const cell = (option: keyof typeof columnOptions) => row.cells.get(columnOf(option, values)) ?? "";
    const [text, posted] = [cell("--text"), cell("--posted")];
    const drafted = draftText(text, { language, ...publishedOf(posted, language), readPlace });
    const post = { id: cell("--post") || idOf(row), posted, address: cell("--address"), text };
    return postRows({ ...post, isCut: /^(?:yes|true|1)$/i.test(cell("--cut").trim()), drafted }, sha256);
  });
}

/** The tables that are written of what was read, by what follows their name. */
export const printedTables = (read: readonly PostRows[]): ReadonlyMap<string, string> =>
  new Map([
    [
      "posts",
      printCsv(
        postColumns,
        read.map(({ post }) => post),
      ),
    ],
    [
      "claims",
      printCsv(
        claimColumns,
        read.flatMap(({ claims }) => claims),
      ),
    ],
    [
      "review",
      printCsv(
        reviewColumns,
        read.flatMap(({ review }) => review),
      ),
    ],
  ]);

/** The line of the table in which it begins. */
const idOf = ({ line }: CsvRow): string => `line-${line}`;

/** The day and minute of a moment where its readers are; a day without a time is itself. */
function publishedOf(posted: string, language: Language | null): Pick<Known, "published" | "publishedAt"> {
  const day = /^\d{4}-\d\d-\d\d/.exec(posted)?.[0] ?? null;
  const time = Date.parse(posted);
  if (day === null || Number.isNaN(time) || !/[T ]\d/.test(posted)) return { published: day };
  const publishedAt = toldIn(time, zones[language ?? "en"]).slice(0, 16);
  return { published: publishedAt.slice(0, 10), publishedAt };
}
