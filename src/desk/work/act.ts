import { actOnClaim } from "./act-on-claim";
import { actOnReport, reportOf } from "./act-on-report";
import type { Action, ClaimAction } from "./actions";
import { openQuestions, saysNowhere, withAnswered } from "./questions";
import { mapped, withClaims } from "./unchanged";
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
export function act(work: Work, action: Action): Work {
  const next = acted(work, action);
  // One that was kept before there were voices is not changed by what changes nothing else in it.
  return next === work ? work : withVoices(next);
}

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
