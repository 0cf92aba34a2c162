import type { Draft, Span } from "../../draft/drafts";
import { slugOf } from "../../draft/write/known-sources";
import { actOnClaim } from "./act-on-claim";
import type { Action, ClaimAction, NewReport, ReportAction } from "./actions";
import { openQuestions, questionKey, saysNowhere, withAnswered } from "./questions";
import { withVoices } from "./voices";
import { isSaidAlike, speakerChoice } from "./who";
import {
  type ClaimState,
  type SpeakerChoice,
  type Work,
  type WorkClaim,
  type WorkReport,
  workForm,
} from "./work";

export const emptyWork = (id: string, writes: Work["writes"]): Work => ({
  form: workForm,
  id,
  name: "",
  writes,
  reports: [],
  places: [],
  speakers: [],
  sources: [],
});

/**
 * A work after an action. Pure, and total: an action on what is not there changes nothing, and gives the same work back.
 */
export const act = (work: Work, action: Action): Work => withVoices(acted(work, action));

function acted(work: Work, action: Action): Work {
  switch (action.do) {
    case "accept":
    case "reject":
    case "reopen":
      return stated(work, action.claims, states[action.do]);
    case "addReport": {
      const { instead = "", report } = action;
      const left = withoutReport(work, instead);
      const id = left === work ? report.id : instead;
      return { ...left, reports: [...left.reports, reportOf(left, { ...report, id })] };
    }
    case "removeReport":
      return withoutReport(work, action.report);
    case "setHead":
    case "addClaim":
    case "nothingIn":
    case "unreadAgain":
    case "takeProposals":
      return onReport(work, action.report, (report) => actOnReport(report, action));
    case "choosePlace": {
      const { words, report, claim } = action.choice;
      return { ...work, places: [...withoutPlace(work, words, report, claim), action.choice] };
    }
    case "forgetPlace": {
      const places = withoutPlace(work, action.words, action.report);
      return places.length === work.places.length ? work : { ...work, places };
    }
    case "chooseSpeaker":
      return withSpeaker(work, action.choice);
    case "forgetSpeaker": {
      const speakers = withoutSpeaker(work, action.said);
      return speakers.length === work.speakers.length ? work : { ...work, speakers };
    }
    case "setSource": {
      const { said, source } = action;
      const isEntered = work.sources.some((one) => JSON.stringify(one) === JSON.stringify(source));
      const entered = isEntered ? work : { ...work, sources: placedIn(work.sources, source) };
      return said === null ? entered : withSpeaker(entered, { said, source: source.id });
    }
    case "nameWork":
      return action.name === work.name ? work : { ...work, name: action.name };
    case "standAt": {
      const { what, address } = action;
      if (address === (work.standsAt?.[what] ?? "")) return work;
      return { ...work, standsAt: { ...work.standsAt, [what]: address } };
    }
    case "writeIn":
      return action.language === work.writes ? work : { ...work, writes: action.language };
    default:
      return onReport(work, reportOfClaim(work, action.claim), (report) =>
        withClaims(report, claimsMeant(action), (claim) => actOnClaim(claim, action, report)),
      );
  }
}

const claimsMeant = (action: Exclude<ClaimAction, { claims: readonly string[] }>): readonly string[] =>
  "also" in action ? [action.claim, ...(action.also ?? [])] : [action.claim];

const states = { accept: "accepted", reject: "rejected", reopen: "open" } as const;

function stated(work: Work, ids: readonly string[], state: ClaimState): Work {
  const change = (claim: WorkClaim): WorkClaim => {
    if (claim.state === state) return claim;
    // Whoever accepts what a proposal alone has read has said that it is a claim.
    if (state === "accepted") return { ...withAnswered(claim, ["proposal-only"]), state };
    // What is decided anew is asked anew where it was.
    return { ...claim, state, answered: claim.answered.filter((one) => one !== saysNowhere) };
  };
  const reports = mapped(work.reports, (report) => withClaims(report, ids, change));
  return reports === work.reports ? work : { ...work, reports };
}

function reportOf(work: Work, { drafted, id: wanted, ...report }: NewReport): WorkReport {
  const id = freeId(wanted === "" ? "report" : slugOf(wanted), (one) =>
    work.reports.some((other) => other.id === one),
  );
  const { language, drafts, unread } = drafted;
  return {
    ...report,
    id,
    language,
    claims: claimsOf(drafts, id, 0, "engine"),
    unread,
    nothingIn: [],
  };
}

/** The id, or the first of id-2, id-3 … that is free. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}

/** Drafts as claims, numbered from the one behind `last`; each names its total by id. */
function claimsOf(
  drafts: readonly Draft[],
  report: string,
  last: number,
  by: WorkClaim["by"],
): readonly WorkClaim[] {
  const idAt = (index: number | null) =>
    index !== null && drafts[index] ? `${report}-${last + index + 1}` : null;
  return drafts.map((draft, index) => ({
    id: `${report}-${last + index + 1}`,
    by,
    state: "open",
    draft,
    partOf: draft.role === "part" ? idAt(draft.total) : null,
    subsetOf: draft.role === "subset" ? idAt(draft.total) : null,
    answered: [],
  }));
}

/** The number of the claim that was entered last: none is given twice, as claims are rejected and never taken out. */
const lastNumber = ({ id, claims }: WorkReport): number =>
  Math.max(0, ...claims.map((claim) => Number(claim.id.slice(id.length + 1))));

type OnReport = Exclude<ReportAction, { do: "addReport" | "removeReport" }>;

function actOnReport(report: WorkReport, action: OnReport): WorkReport {
  switch (action.do) {
    case "setHead":
      return withHead(report, action.head);
    case "addClaim": {
      const draft = { ...action.draft, role: "single", total: null } as const;
      return added(report, [draft], "editor");
    }
    case "nothingIn":
      return report.nothingIn.some((span) => isSame(span, action.sentence))
        ? report
        : { ...report, nothingIn: [...report.nothingIn, action.sentence] };
    case "unreadAgain": {
      const nothingIn = report.nothingIn.filter((span) => !isSame(span, action.sentence));
      return nothingIn.length === report.nothingIn.length ? report : { ...report, nothingIn };
    }
    case "takeProposals": {
      const differing = new Map(action.differing.map(({ claim, words }) => [claim, words]));
      const asked = withClaims(report, [...differing.keys()], (claim) =>
        withQuestion(claim, differing.get(claim.id) ?? ""),
      );
      return added(asked, action.added, "proposal");
    }
  }
}

/** A day that is entered is known. */
function withHead(report: WorkReport, head: Extract<ReportAction, { do: "setHead" }>["head"]): WorkReport {
  const { undated: _, ...dated } = report;
  return { ...(head.published ? dated : report), ...head };
}

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

function withQuestion(claim: WorkClaim, words: string): WorkClaim {
  const question = { kind: "proposal-differs", words } as const;
  const isAsked = claim.draft.questions.some((one) => questionKey(one) === questionKey(question));
  return isAsked
    ? claim
    : { ...claim, draft: { ...claim.draft, questions: [...claim.draft.questions, question] } };
}

function added(report: WorkReport, drafts: readonly Draft[], by: WorkClaim["by"]): WorkReport {
  if (drafts.length === 0) return report;
  const claims = [...report.claims, ...claimsOf(drafts, report.id, lastNumber(report), by)];
  return { ...report, claims };
}

function withoutReport(work: Work, id: string): Work {
  const reports = work.reports.filter((report) => report.id !== id);
  if (reports.length === work.reports.length) return work;
  return { ...work, reports, places: work.places.filter(({ report }) => report !== id) };
}

/** What is said of all of a report takes the place of what was said of its claims. */
const withoutPlace = ({ places }: Work, words: string, report: string, claim?: string) =>
  places.filter(
    (choice) =>
      choice.words !== words || choice.report !== report || (claim !== undefined && choice.claim !== claim),
  );

/** The same work where nothing is said anew: an answer that is pressed twice is given once. */
function withSpeaker(work: Work, choice: SpeakerChoice): Work {
  const reports = answeredSpeaker(work, choice.said);
  const before = speakerChoice(work, choice.said);
  if (reports === work.reports && before?.source === choice.source && before.said === choice.said)
    return work;
  return { ...work, reports, speakers: [...withoutSpeaker(work, choice.said), choice] };
}

const withoutSpeaker = ({ speakers }: Work, said: string) =>
  speakers.filter((choice) => !isSaidAlike(choice.said, said));

/** Whoever says who speaks has said that it is still they. */
const answeredSpeaker = (work: Work, said: string): readonly WorkReport[] =>
  mapped(work.reports, (report) => {
    const own = report.claims.filter(
      (claim) => isSaidAlike(claim.draft.speaker?.name ?? "", said) && openQuestions(claim).length > 0,
    );
    return withClaims(
      report,
      own.map(({ id }) => id),
      (claim) => withAnswered(claim, ["speaker-carried"]),
    );
  });

function placedIn<T extends { id: string }>(list: readonly T[], one: T): readonly T[] {
  const isThere = list.some(({ id }) => id === one.id);
  return isThere ? list.map((each) => (each.id === one.id ? one : each)) : [...list, one];
}

/** The report that a claim is of. */
export const reportOfClaim = ({ reports }: Work, claim: string): string | null =>
  reports.find(({ claims }) => claims.some(({ id }) => id === claim))?.id ?? null;

function onReport(work: Work, id: string | null, change: (report: WorkReport) => WorkReport): Work {
  const reports = mapped(work.reports, (report) => (report.id === id ? change(report) : report));
  return reports === work.reports ? work : { ...work, reports };
}

function withClaims(
  report: WorkReport,
  ids: readonly string[],
  change: (claim: WorkClaim) => WorkClaim,
): WorkReport {
  const claims = mapped(report.claims, (claim) => (ids.includes(claim.id) ? change(claim) : claim));
  return claims === report.claims ? report : { ...report, claims };
}

/** The same list where nothing in it changes: what is unchanged is known by being the same object. */
function mapped<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((one, index) => one === list[index]) ? list : changed;
}
