import type { Draft, Span } from "../../draft/drafts";
import { slugOf } from "../../draft/write/known-sources";
import type { NewReport, ReportAction } from "./actions";
import { questionKey } from "./questions";
import { withClaims } from "./unchanged";
import type { Work, WorkClaim, WorkReport } from "./work";

/** A report as it is entered: what was read in it are claims to be decided. */
export function reportOf(work: Work, { drafted, id: wanted, ...report }: NewReport): WorkReport {
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

/** A report after an action on it: on its head, its unread lines, or the claims that it has. */
export function actOnReport(report: WorkReport, action: OnReport): WorkReport {
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
