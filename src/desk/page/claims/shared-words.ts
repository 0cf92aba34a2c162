import { m } from "../../../i18n/desk-words";
import type { Asked } from "../../engine/engine";
import { isSaidAlike } from "../../work/who";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import { claimNumbers } from "../words/claim-numbers";

const standing = ({ claims }: WorkReport): readonly WorkClaim[] =>
  claims.filter(({ state }) => state !== "rejected");

/** How many claims of a report name a place by these words. */
export const claimsNaming = (words: string, report: WorkReport): number =>
  standing(report).filter(({ draft: { places, within } }) =>
    [...places, ...(within ? [within] : [])].some((place) => place.words === words),
  ).length;

const saying = (said: string, report: WorkReport): readonly string[] =>
  standing(report).flatMap(({ id, draft: { speaker } }) =>
    speaker !== null && !speaker.isNobody && isSaidAlike(speaker.name, said) ? id : [],
  );

/** That an answer about who speaks holds for every claim of the work with these words, and which they are; `null`: it is one alone. */
export function speakerShared(said: string, report: WorkReport, { reports }: Work): string | null {
  const ids = saying(said, report);
  const numbers = claimNumbers(ids, report);
  const count = reports.flatMap((other) => (other.id === report.id ? [] : saying(said, other))).length;
  if (ids.length + count < 2) return null;
  return count === 0
    ? m.desk.claims.sharedInWork({ here: ids.length, numbers })
    : m.desk.claims.sharedElsewhere({ here: ids.length, numbers, count });
}

/** The same of a question. How far an answer about a place reaches is said where it is given. */
export const questionShared = (
  { kind, words, isShared }: Asked,
  { draft: { speaker } }: WorkClaim,
  report: WorkReport,
  work: Work,
): string | null =>
  isShared && (kind === "speaker-unknown" || kind === "speaker-surname")
    ? speakerShared(speaker?.name ?? words, report, work)
    : null;
