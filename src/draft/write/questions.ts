import type { Draft, Question } from "../drafts";

/** What a person is asked, in the language of the command line. */
function questionText({ kind, words }: Question): string {
  switch (kind) {
    case "parts-differ": {
      const [sum, total] = words.split(":");
      return `the parts come to ${sum}, the total is ${total}: what is missing?`;
    }
    case "place-unknown":
      return `which place is “${words}”?`;
    case "place-namesakes":
      return `“${words}” is the name of several regions: which is meant?`;
    case "town-namesakes":
      return `several places are called “${words}”: which is meant?`;
    case "one-or-many":
      return "is it one, or several that are not counted?";
    case "ordinal":
      return `“${words}” stands for one at its place in a row: is it one?`;
    case "unit-unsure":
      return "what does the number count?";
    case "killed-or-injured":
      return `“${words}”: killed, or injured? The words leave it open.`;
    case "speaker-carried":
      return `is it still “${words}” who says this?`;
    case "unconfirmed":
      return `“${words}”: does anybody vouch for it?`;
    case "time-late":
      return `“${words}” would end after it was published: which day is meant?`;
    case "time-carried":
      return `“${words}” was said of something else: is it the time of this, too? If not, take the window out.`;
    case "on-the-way":
      return `it was on its way to “${words}”: was it there? If not, write where: [{ as: towards ${words} }], or take the claim out.`;
    case "place-of-other":
      return `“${words}” is where something else of the sentence was: was this there, too? If not, take the place out.`;
    case "place-taken-out":
      return `the figure was told of “${words}”, too: is it of the other places alone?`;
    case "event-unsure":
      return "what happened to them?";
    case "proposal-differs":
      return `the proposal reads it otherwise, ${words}: which holds?`;
    case "proposal-only":
      return "only the proposal reads this; the engine finds its words, and no claim in them: is it one?";
  }
}

/** What is asked of a claim. `isShared`: whoever answers it has answered it for each claim of the report that asks the same. */
export type EntryQuestion = { text: string; isShared: boolean };

const shared: ReadonlySet<Question["kind"]> = new Set(["place-unknown", "place-namesakes", "town-namesakes"]);

/** All that is asked about a draft: by the engine, and by what it leaves open. */
export const questionsOf = ({ questions }: Draft): readonly EntryQuestion[] =>
  questions.map((question) => ({ text: questionText(question), isShared: shared.has(question.kind) }));

/** What is asked by key, with what one answer settles asked once, of the first claim, which says for how many more it holds. */
export function askedOnce(
  asked: readonly (readonly [key: string, questions: readonly EntryQuestion[]])[],
): Map<string, string[]> {
  const holders = new Map<string, number>();
  for (const [, questions] of asked)
    for (const text of new Set(questions.flatMap((one) => (one.isShared ? one.text : []))))
      holders.set(text, (holders.get(text) ?? 0) + 1);
  const told = new Set<string>();
  return new Map(
    asked.map(([key, questions]) => {
      const own = questions.flatMap(({ text, isShared }) => {
        if (isShared && told.has(text)) return [];
        told.add(text);
        const others = isShared ? (holders.get(text) ?? 1) - 1 : 0;
        if (others === 0) return text;
        const [question, ...toCopy] = text.split("\n");
        const held = `${question} (One answer, for ${others} more ${others === 1 ? "claim" : "claims"} below.)`;
        return [held, ...toCopy].join("\n");
      });
      return [key, [...new Set(own)]];
    }),
  );
}
