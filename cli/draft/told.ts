import type { Drafted } from "../../src/draft/drafts";
import type { ReportEntry } from "../../src/draft/write/entries";
import { figureWords } from "../../src/draft/write/figure-words";
import { lineAt, type ReportFile } from "../../src/drafted/report-file";
import { counted } from "../tell/counted";

/** What was read, asked and left unread, for an editor at a terminal. */
export function toldDraft(file: ReportFile, { unread, language }: Drafted, text: string): string {
  const { entries, questions, onPublished, isUncompared } = file;
  const asked = [...questions.values()].reduce((sum, each) => sum + each.length, 0);
  const claims = [...questions].length;
  return [
    `Read in “${language}”: ${counted(claims, "claim")}, ${counted(asked, "question")}, ${counted(unread.length, "sentence")} unread, ${entries.leftOut.length} left out.`,
    ...entries.entries.flatMap((entry) => [
      entryText(entry, file, ""),
      ...entry.parts.map((part) => entryText(part, file, "  ")),
    ]),
    ...entries.leftOut.map(
      ({ draft, reason }) =>
        `- left out: ${draft.event}, ${figureWords(draft.figure, draft.unit)}, “${draft.quote}” (line ${lineAt(text, draft.start)}): ${reason}`,
    ),
    ...unread.map(({ words, start }) => `- unread, line ${lineAt(text, start)}: “${words.trim()}”`),
    ...entries.newSources.map(
      ({ id, words }) =>
        `- for sources.yaml: { id: ${id}, name: …, office: …, kind: … }, who is called “${words}”`,
    ),
    ...(isUncompared
      ? ["Nothing is said of how it bears on what is published: not all of it passes the check yet."]
      : []),
    ...(onPublished.size > 0 && [...onPublished.values()].every((each) => each.length === 0)
      ? ["Nothing that is published bears on it."]
      : []),
  ].join("\n");
}

function entryText(entry: ReportEntry, { questions, onPublished }: ReportFile, indent: string): string {
  const { draft, key, places, source } = entry;
  const where = places.map(({ words }) => words).join(", ");
  const role = draft.role === "single" ? "" : ` (${draft.role})`;
  const head = `${indent}- ${draft.event}, ${figureWords(draft.figure, draft.unit)}${role}${where ? `, ${where}` : ""}; ${source ?? "nobody named"}; ${draft.window?.words ?? "no time"}`;
  return [
    head,
    ...(onPublished.get(key) ?? []).map(({ words }) => `${indent}    ${words}`),
    ...(questions.get(key) ?? []).map(
      (question) => `${indent}    ? ${question.split("\n").join(`\n${indent}      `)}`,
    ),
  ].join("\n");
}
