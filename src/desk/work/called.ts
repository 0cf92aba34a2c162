import type { Work } from "./work";

/** In letters: about a line of the list of works. */
const most = 70;

/**
 * What a work is called: as the editor calls it, or by its first report's title, or its first words, by which it is told from
 * others that came in without a title; empty while it has no report.
 */
export const calledOf = ({ name, reports: [first] }: Work): string =>
  name || first?.title || firstWords(first?.text ?? "");

function firstWords(text: string): string {
  const line = text.trim().split(/\s*\n/, 1)[0]?.replace(/\s+/g, " ") ?? "";
  if (line.length <= most) return line;
  const [words] = /^.*\S(?=\s)/.exec(line.slice(0, most)) ?? [line.slice(0, most - 1)];
  return `${words.replace(/[\s,;:.–—-]+$/, "")}…`;
}
