import type { Work, WorkReport } from "./work";

/** In letters: about a line of the list of works. */
const most = 70;

/** What a report is called: by its title, or its first words, by which it is told from others that came in without one. */
export const reportCalled = ({ title, text }: Pick<WorkReport, "title" | "text">): string =>
  title || firstWords(text);

/** What a work is called: as the editor calls it, or as its first report is; empty while it has none. */
export const calledOf = ({ name, reports: [first] }: Work): string =>
  name || (first ? reportCalled(first) : "");

function firstWords(text: string): string {
  const line = text.trim().split(/\s*\n/, 1)[0]?.replace(/\s+/g, " ") ?? "";
  if (line.length <= most) return line;
  const [words] = /^.*\S(?=\s)/.exec(line.slice(0, most)) ?? [line.slice(0, most - 1)];
  return `${words.replace(/[\s,;:.–—-]+$/, "")}…`;
}
