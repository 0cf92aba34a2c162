import { readText } from "../../domain/claims/find-as-read";
import type { Known } from "../draft";
import type { Draft, Drafted } from "../drafts";
import { differences, isOf } from "./differences";
import type { ProposedClaim } from "./proposal-schema";
import { type ReadClaim, type Reason, readAgain } from "./read-again";
import { isInside, isTouching, readingsOf } from "./readings";

/** A claim of an answer that is not taken, by its place in it, and every reason. */
export type Refused = { at: number; quote: string; reasons: readonly Reason[] };

export type CheckedProposal = {
  /** The engine's drafts, with a question where the proposal differs; then what only the proposal reads. */
  drafted: Drafted;
  refused: readonly Refused[];
  /** How many of the proposed claims the engine reads the same. */
  same: number;
};

/**
 * Holds a model's answer against the text. A quote has to stand in it, word for word as it is read (docs/embed-contract.md
 * tells how), and figure, unit, places, time and speaker are read again from it by the engine: what does not agree with
 * the words is refused; where the engine's own draft differs, both stand as a question. Nothing is taken on trust.
 */
export function checkProposal(
  given: string,
  known: Known,
  drafted: Drafted,
  claims: readonly (ProposedClaim | string)[],
): CheckedProposal {
  const text = readText(given);
  const readings = readingsOf(given, { ...known, language: drafted.language });
  const drafts = [...drafted.drafts];
  const refused: Refused[] = [];
  let same = 0;
  for (const [at, claim] of claims.entries()) {
    if (typeof claim === "string") {
      refused.push({ at, quote: "", reasons: [{ kind: "form", words: "", text: claim }] });
      continue;
    }
    const read = readAgain(claim, text, readings, drafts);
    if ("reasons" in read) {
      refused.push({ at, quote: claim.quote, reasons: read.reasons });
      continue;
    }
    const index = drafts.findIndex((draft) => isOf(draft, read));
    const draft = drafts[index];
    if (!draft) {
      drafts.push(newDraft(read));
      continue;
    }
    const differing = differences(draft, read);
    if (differing.length === 0) same++;
    else drafts[index] = asked(draft, differing);
  }
  // What the proposal found a claim in is unread no longer.
  const unread = drafted.unread.filter(
    (one) => !drafts.slice(drafted.drafts.length).some((draft) => isTouching(draft, one)),
  );
  return { drafted: { ...drafted, drafts, unread }, refused, same };
}

const asked = (draft: Draft, differing: readonly string[]): Draft => ({
  ...draft,
  questions: [...draft.questions, { kind: "proposal-differs", words: differing.join("; ") }],
});

const newDraft = ({ span, quote, places, ...read }: ReadClaim): Draft => ({
  ...span,
  ...read,
  quote,
  further: [],
  places: places.map((place) => (isInside(place, span) ? place : { ...place, isImplied: true })),
  within: null,
  isJoint: places.length > 1,
  isDistributive: false,
  role: "single",
  total: null,
  speech: "indirect",
  reservation: null,
  questions: [{ kind: "proposal-only", words: "" }],
});
