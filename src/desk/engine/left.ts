import { unreadIn } from "../work/unread";
import type { Work, WorkClaim, WorkReport } from "../work/work";
import type { Asked, Seen } from "./engine";

/** What is asked of a claim beside whether it is accepted. Of a rejected one nothing is. */
export const questionsOf = (seen: Pick<Seen, "asked"> | null, claim: WorkClaim): readonly Asked[] =>
  claim.state === "rejected"
    ? []
    : (seen?.asked.get(claim.id) ?? []).filter(({ kind }) => kind !== "undecided");

/** What is told where questions are, and asks nothing: that a claim stands beside the map, since its text does not say where. */
export const isTold = ({ kind }: Asked): boolean => kind === "placeless";

/** Whether a claim is accepted, and yet something is asked of it that keeps it from leaving. */
export const isInQuestion = (claim: WorkClaim, seen: Pick<Seen, "asked"> | null): boolean =>
  claim.state === "accepted" &&
  questionsOf(seen, claim).some(({ standsAgainst }) => standsAgainst === "publishing");

/** Whether a claim is still to be decided: nobody has, or it is accepted and in question. Wherever claims are counted, these are. */
export const isToDecide = (claim: WorkClaim, seen: Pick<Seen, "asked"> | null): boolean =>
  claim.state === "open" || isInQuestion(claim, seen);

/** What a report lacks without which nothing of it leaves. */
export const lackedBy = (
  { id }: Pick<WorkReport, "id">,
  seen: Pick<Seen, "ofReport"> | null,
): readonly Asked[] =>
  (seen?.ofReport.get(id) ?? []).filter(({ standsAgainst }) => standsAgainst === "publishing");

/** What is left of a work before it can leave, or could be looked at still. */
export type Left = {
  /** Claims to decide. */
  claims: number;
  /** Reports that lack something without which nothing of them leaves. */
  lacking: number;
  /** Unread sentences. They keep nothing from leaving. */
  unread: number;
  /** Questions over the texts that keep nothing from leaving: who published one, say. */
  overTexts: number;
};

export function leftIn(work: Work, seen: Pick<Seen, "asked" | "ofReport"> | null): Left {
  return {
    claims: work.reports.reduce((sum, report) => sum + claimsToDecide(report, seen), 0),
    lacking: work.reports.filter((report) => lackedBy(report, seen).length > 0).length,
    unread: unreadIn(work),
    overTexts: askedOverTexts(seen).length,
  };
}

/** The questions over the texts that keep nothing from leaving, each with its report. */
export function askedOverTexts(seen: Pick<Seen, "ofReport"> | null): readonly OverText[] {
  const all = [...(seen?.ofReport ?? [])].flatMap(([report, asked]) =>
    asked.map((one) => ({ report, asked: one })),
  );
  // Unread sentences are a list of their own.
  return all.filter(
    ({ asked: { kind, standsAgainst } }) => kind !== "unread-left" && standsAgainst === "nothing",
  );
}
export type OverText = { report: string; asked: Asked };

/** How many claims of a report are still to be decided. */
export const claimsToDecide = ({ claims }: WorkReport, seen: Pick<Seen, "asked"> | null): number =>
  claims.filter((claim) => isToDecide(claim, seen)).length;
