import type { Draft, DraftPlace, Question, QuestionKind, Span } from "../../draft/drafts";
import type { ClaimAction } from "./actions";
import { openQuestions, questionKey, saidByNobody, saysNowhere, withAnswered } from "./questions";
import { repeating } from "./repeats";
import type { WorkClaim, WorkReport } from "./work";

type Single = Exclude<ClaimAction, { claims: readonly string[] }>;
type Mending = Exclude<Single, { do: "answer" | "leaveOut" | "repeat" | "setTotal" }>;

/** What an editor who mends a part of a claim has answered by it. What a proposal read otherwise is settled by any of them. */
const answers: Readonly<Partial<Record<ClaimAction["do"], readonly QuestionKind[]>>> = {
  setFigure: ["one-or-many", "ordinal", "parts-differ", "place-taken-out"],
  setUnit: ["unit-unsure", "killed-or-injured"],
  setEvent: ["event-unsure", "killed-or-injured"],
  setSpeaker: ["speaker-carried"],
  setWindow: ["time-late", "time-carried"],
  setPlaces: ["on-the-way", "place-of-other"],
  addPlace: ["on-the-way", "place-of-other"],
  removePlace: ["on-the-way", "place-of-other"],
  setReservation: ["unconfirmed"],
  setTotal: ["parts-differ"],
};

/** A claim after an action on it. What the action does not change stays the same object. */
export function actOnClaim(claim: WorkClaim, action: Single, report: WorkReport): WorkClaim {
  if (action.do === "answer") {
    const { question } = action;
    return claim.answered.includes(question) ? claim : { ...claim, answered: [...claim.answered, question] };
  }
  if (action.do === "repeat") return repeating(claim, action.of);
  if (action.do === "leaveOut") return leftOut(claim);
  const mended =
    action.do === "setTotal" ? withTotal(claim, action, report) : withDraft(claim, action, report);
  if (mended === claim) return claim;
  const back = action.do === "addPlace" ? withPlaceBack(mended, action.place) : mended;
  const told = action.do === "setSpeaker" && action.speaker === null ? withNobody(back) : back;
  return askedOfOut(claim, withAnswered(told, [...(answers[action.do] ?? []), "proposal-differs"]));
}

/**
 * Beside the map for want of a place; whether it is accepted is another question. It keeps no place that it was only on its way
 * to, say: with one, it would be on the map.
 */
function leftOut(claim: WorkClaim): WorkClaim {
  const { answered } = withAnswered(claim, answers.setPlaces ?? []);
  const { places, within } = claim.draft;
  const isBare = places.length === 0 && within === null;
  return {
    ...claim,
    answered: [...answered.filter((one) => one !== saysNowhere), saysNowhere],
    draft: isBare ? claim.draft : { ...claim.draft, ...placed([], null) },
  };
}

/** Who says that it is nobody by name is not asked who says it. */
const withNobody = (claim: WorkClaim): WorkClaim =>
  claim.answered.includes(saidByNobody) ? claim : { ...claim, answered: [...claim.answered, saidByNobody] };

/** Of a place that is put back nothing is asked any more; another that is added answers nothing about it. */
function withPlaceBack(claim: WorkClaim, { words }: DraftPlace): WorkClaim {
  const key = questionKey({ kind: "place-taken-out", words });
  const isAsked = openQuestions(claim).some((question) => questionKey(question) === key);
  return isAsked ? { ...claim, answered: [...claim.answered, key] } : claim;
}

/**
 * Asks of a figure that is told of several places together, and has lost some of them, whether it is of the others alone: of
 * fewer places than the text says, it would be another statement.
 */
function askedOfOut({ draft: before }: WorkClaim, claim: WorkClaim): WorkClaim {
  const { draft } = claim;
  const isIn = (all: readonly DraftPlace[], place: DraftPlace) => all.some((one) => isSame(one, place));
  const isFewer = draft.places.length > 0 && draft.places.every((place) => isIn(before.places, place));
  const out = before.places.filter((place) => !isIn(draft.places, place));
  if (draft.figure === null || !before.isJoint || !isFewer || out.length === 0) return claim;
  const asked = out.map(({ words }): Question => ({ kind: "place-taken-out", words }));
  const keys = asked.map(questionKey);
  return {
    ...claim,
    answered: claim.answered.filter((key) => !keys.includes(key)),
    draft: {
      ...draft,
      questions: [...draft.questions.filter((one) => !keys.includes(questionKey(one))), ...asked],
    },
  };
}

function withDraft(claim: WorkClaim, action: Mending, report: WorkReport): WorkClaim {
  if (action.do === "setDenied") {
    const { denied: _, ...draft } = claim.draft;
    return { ...claim, draft: action.denied.length === 0 ? draft : { ...draft, denied: action.denied } };
  }
  const change = changeOf(claim.draft, action, report.text);
  return change === null ? claim : { ...claim, draft: { ...claim.draft, ...change } };
}

/** What changes in a draft; `null` where nothing can. */
function changeOf(
  draft: Draft,
  action: Exclude<Mending, { do: "setDenied" }>,
  text: string,
): Partial<Draft> | null {
  switch (action.do) {
    case "setFigure":
      return { figure: action.figure, ...(action.unit !== undefined && { unit: action.unit }) };
    case "setUnit":
      return { unit: action.unit };
    case "setEvent":
      return { event: action.event };
    case "setPlaces":
      return placed(action.places, action.within);
    case "addPlace":
      return draft.places.some((place) => isSame(place, action.place))
        ? null
        : placed([...draft.places, action.place], draft.within);
    case "removePlace": {
      const within = draft.within && isSame(draft.within, action.place) ? null : draft.within;
      return placed(
        draft.places.filter((place) => !isSame(place, action.place)),
        within,
      );
    }
    case "setSpeaker":
      return { speaker: action.speaker };
    case "setWindow":
      return { window: action.window };
    case "setQuote": {
      const { start, end } = action.quote;
      const quote = text.slice(start, end);
      const isThere = start >= 0 && end <= text.length && quote.trim() !== "";
      return isThere ? { start, end, quote, further: [] } : null;
    }
    case "setReservation":
      return { reservation: action.reservation };
  }
}

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

const placed = (places: readonly DraftPlace[], within: DraftPlace | null): Partial<Draft> => ({
  places,
  within,
  isJoint: places.length > 1,
  isDistributive: false,
});

function withTotal(
  claim: WorkClaim,
  { partOf, subsetOf }: { partOf: string | null; subsetOf: string | null },
  { claims }: WorkReport,
): WorkClaim {
  const byId = new Map(claims.map((each) => [each.id, each]));
  const leadsBack = (id: string | null, seen: readonly string[] = []): boolean => {
    if (id === null) return false;
    if (id === claim.id || seen.includes(id) || !byId.has(id)) return true;
    const above = byId.get(id);
    return leadsBack(above?.partOf ?? above?.subsetOf ?? null, [...seen, id]);
  };
  // A claim that were its own total, by way of others, could never be told.
  if (leadsBack(partOf) || leadsBack(subsetOf)) return claim;
  return { ...claim, partOf, subsetOf: partOf === null ? subsetOf : null };
}
