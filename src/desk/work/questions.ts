import type { Question, QuestionKind } from "../../draft/drafts";
import type { WorkClaim } from "./work";

/** A question of a draft as one text, by which its answer is kept: “town-namesakes:Alpha”. */
export const questionKey = ({ kind, words }: Question): string => `${kind}:${words}`;

/** What is still asked about a claim by its own draft. */
export const openQuestions = ({ draft, answered }: WorkClaim): readonly Question[] =>
  draft.questions.filter((question) => !answered.includes(questionKey(question)));

/** Answers those of a claim's questions that are of these kinds. */
export function withAnswered(claim: WorkClaim, kinds: readonly QuestionKind[]): WorkClaim {
  const settled = openQuestions(claim).filter(({ kind }) => kinds.includes(kind));
  return settled.length === 0
    ? claim
    : { ...claim, answered: [...claim.answered, ...settled.map(questionKey)] };
}
