import { month, monthNumber } from "../../../draft/words/calendar";
import { isDayAlone } from "../../work/day-offered";
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

/**
 * What a plain text says of itself at its beginning and its end; all of it can be mended. Lines there that are an address or a day
 * and nothing else were put beside the report's words, and are no words of it: they are left out of `text`.
 */
export function readHead(given: string): { head: ReportHead; text: string } {
  const lines = given.split("\n");
  const full = lines.flatMap((line, at) => (line.trim() === "" ? [] : at));
  const atEdge = [...full.slice(0, edge), ...full.slice(-edge)];
  const edges = atEdge.map((at) => (lines[at] ?? "").trim());
  // A sentence may tell a day, too; a line of its own that holds little else tells that of the text.
  const short = edges.filter((line) => line.length <= 80 && !/[.!?]$/.test(line));
  const url = edges.flatMap((line) => /https:\/\/[^\s<>"«»]+/.exec(line)?.[0] ?? [])[0] ?? null;
  const bare = new Set(atEdge.filter((at) => isBare((lines[at] ?? "").trim())));
  const words = lines.filter((_, at) => !bare.has(at));
  const [first = "", second] = words
    .map((line) => line.trim())
    .filter((line) => line !== "" && !isDayAlone(line));
  const isTitle = second !== undefined && first.length <= 160 && !/[.!;]$/.test(first);
  return {
    head: {
      title: isTitle ? first : null,
      url: url?.replace(/[.,;)]+$/, "") ?? null,
      publisher: null,
      published: short.map(dayIn).find((day) => day !== null) ?? null,
    },
    text: words.every((line) => line.trim() === "") ? given : words.join("\n").replace(/^\s*\n/, ""),
  };
}

/** Whether a line is an address, or a day with or without its hour, and nothing else. */
function isBare(line: string): boolean {
  if (/^https?:\/\/\S+$/.test(line)) return true;
  const rest = [iso, dotted, written].reduce((left, day) => left.replace(day, ""), line);
  return rest !== line && /^[\s,|·–-]*(?:(?:T|at )?\d{1,2}:\d\d(?::\d\d)?)?[\s,|·–-]*$/iu.test(rest);
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
