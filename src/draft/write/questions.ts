import type { Draft, Question } from "../drafts";

/** What a person is asked, in the language of the command line. */
export function questionText({ kind, words }: Question): string {
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
    case "speaker-carried":
      return `is it still “${words}” who says this?`;
    case "unconfirmed":
      return `“${words}”: does anybody vouch for it?`;
    case "event-unsure":
      return "what happened to them?";
    case "proposal-differs":
      return `the proposal reads it otherwise, ${words}: which holds?`;
    case "proposal-only":
      return "only the proposal reads this; the engine finds its words, and no claim in them: is it one?";
  }
}

/** All that is asked about a draft: by the engine, and by what it leaves open. */
export const questionsOf = ({ questions }: Draft): readonly string[] => questions.map(questionText);
