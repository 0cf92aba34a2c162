import { month, monthNumber } from "../../../draft/words/calendar";
import type { ReportHead } from "../../work/work";

const year = "(20\\d\\d)";
const written = new RegExp(
  `(?<![\\d])(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month}),? ${year}|(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`,
  "iu",
);
const dotted = new RegExp(`(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.${year}(?!\\d)`);
const iso = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/;

/** How many lines at a text's beginning and end may say when and where it was published. */
const edge = 4;

/** What a plain text says of itself at its beginning and its end. All of it can be mended. */
export function headOf(text: string): ReportHead {
  const lines = text.split("\n").map((line) => line.trim());
  const full = lines.filter((line) => line !== "");
  const [first = "", second] = full;
  const edges = [...full.slice(0, edge), ...full.slice(-edge)];
  // A sentence may tell a day, too; a line of its own that holds little else tells that of the text.
  const short = edges.filter((line) => line.length <= 80 && !/[.!?]$/.test(line));
  const url = edges.flatMap((line) => /https:\/\/[^\s<>"«»]+/.exec(line)?.[0] ?? [])[0] ?? null;
  const isTitle =
    second !== undefined && first.length <= 160 && !/[.!;]$/.test(first) && !/^https?:/.test(first);
  return {
    title: isTitle ? first : null,
    url: url?.replace(/[.,;)]+$/, "") ?? null,
    publisher: null,
    published: short.map(dayIn).find((day) => day !== null) ?? null,
  };
}

/** The day that a line names with its year, as ISO 8601. */
export function dayIn(line: string): string | null {
  const said = iso.exec(line);
  if (said) return dayOf(Number(said[1]), Number(said[2]), Number(said[3]));
  const points = dotted.exec(line);
  if (points) return dayOf(Number(points[3]), Number(points[2]), Number(points[1]));
  const words = written.exec(line);
  if (!words) return null;
  const [, dayBefore, monthAfter, yearAfter, monthBefore, dayAfter, yearBefore] = words;
  const name = (monthAfter ?? monthBefore ?? "").toLowerCase();
  return dayOf(Number(yearAfter ?? yearBefore), monthNumber(name), Number(dayBefore ?? dayAfter));
}

function dayOf(yearOf: number, monthOf: number, day: number): string | null {
  const date = new Date(Date.UTC(yearOf, monthOf - 1, day));
  if (date.getUTCMonth() !== monthOf - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
