import { isDate } from "../../compile/reading/clock-time";
import { standsIn } from "../../compile/words";
import type { ReportHead } from "../../draft/write/print-report";
import type { WorkReport } from "../work/work";

const editor = {
  en: "as the editor entered it; the text does not say it",
  ru: "так указал редактор; в тексте этого нет",
  uk: "так зазначив редактор; у тексті цього немає",
};

/** What an editor says of a report is known from the editor, unless its text says it too: it never has to stand there. */
export function knownFromOf({ text, title, publisher }: WorkReport): NonNullable<ReportHead["knownFrom"]> {
  const isBeside = (words: string | null) => words !== null && !standsIn(text, words);
  return {
    ...(isBeside(title) && { title: editor }),
    ...(isBeside(publisher) && { publisher: editor }),
  };
}

/** What is no address keeps no claim from the map: it is left out, and asked about. */
export const isAddress = (url: string | null): boolean =>
  url === null || (/^https:\/\/\S+$/.test(url) && URL.canParse(url));

/** What is no day, or one after that on which the report was entered, is left out, too. */
export const publishedOf = ({
  published,
  entered,
}: Pick<WorkReport, "published" | "entered">): string | null =>
  published !== null && isDate(published) && published <= entered ? published : null;
