import type { Draft, Drafted } from "../../src/draft/drafts";
import { questionsOf } from "../../src/draft/write/questions";

/** What was read in a text, what is asked, and what was left unread, for the terminal. */
export function draftedText({ language, drafts, unread }: Drafted): string {
  const asked = drafts.flatMap((draft) => questionsOf(draft).map((question) => `  ? ${question}`));
  return [
    `Read, in “${language}”: ${counted(drafts.length, "claim")}.`,
    ...drafts.map((draft) => `  ${claimLine(draft)}`),
    asked.length > 0 ? `Asked: ${counted(asked.length, "question")}.` : "Nothing is asked.",
    ...new Set(asked),
    unread.length > 0 ? `Left unread: ${counted(unread.length, "sentence")}.` : "Nothing is left unread.",
    ...unread.map(
      ({ words, reason }) => `  ${reason === "cut-off" ? "(breaks off) " : ""}${words.replace(/\s+/g, " ")}`,
    ),
  ].join("\n");
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function claimLine({ event, figure, unit, places, speaker, role, window }: Draft): string {
  const number = figure ? `${figure.words}${unit ? ` (${unit})` : ""}` : "no figure";
  const where = places.length > 0 ? places.map(({ words }) => words).join(" + ") : "nowhere in particular";
  const tie = role === "part" ? " · part" : role === "subset" ? " · included in another" : "";
  return `${event} · ${number} · ${where} · ${speaker?.words ?? "nobody named"}${window ? ` · ${window.words}` : ""}${tie}`.replace(
    /\s+/g,
    " ",
  );
}
