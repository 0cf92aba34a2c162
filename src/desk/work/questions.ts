import type { Question, QuestionKind } from "../../draft/drafts";
import type { WorkClaim, WorkReport } from "./work";

/** A question of a draft as one text, by which its answer is kept: “town-namesakes:Alpha”. */
export const questionKey = ({ kind, words }: Question): string => `${kind}:${words}`;

/** What is still asked about a claim by its own draft. */
export const openQuestions = ({
  draft,
  answered,
}: Pick<WorkClaim, "draft" | "answered">): readonly Question[] =>
  draft.questions.filter((question) => !answered.includes(questionKey(question)));

/** Answers those of a claim's questions that are of these kinds. */
export function withAnswered(claim: WorkClaim, kinds: readonly QuestionKind[]): WorkClaim {
  const settled = openQuestions(claim).filter(({ kind }) => kinds.includes(kind));
  return settled.length === 0
    ? claim
    : { ...claim, answered: [...claim.answered, ...settled.map(questionKey)] };
}

/** Whether nobody has said yet what happened: no word does in a claim that an editor made. It is on no map before. */
export const isEventUnsaid = (claim: Pick<WorkClaim, "by" | "draft" | "answered">): boolean =>
  claim.by === "editor" && openQuestions(claim).some(({ kind }) => kind === "event-unsure");

/** “The report names nobody”, among the answers of a claim. */
export const saidByNobody = "speaker-missing:";

/** “The text does not say where”, among the answers of a claim. */
export const saysNowhere = "where-missing:";

/**
 * Whether a claim bears no mark on the map because the text does not say where it was: it stands beside it. It is on it as soon
 * as it has a place; a total is where its parts are.
 */
export const isPlaceless = (
  { id, answered, draft }: WorkClaim,
  { claims }: Pick<WorkReport, "claims">,
): boolean =>
  answered.includes(saysNowhere) &&
  draft.places.length === 0 &&
  draft.within === null &&
  !claims.some(({ partOf, state }) => partOf === id && state !== "rejected");
