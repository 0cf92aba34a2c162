import { m } from "../../../i18n/desk-words";
import type { Asked } from "../../engine/engine";
import { isSaidAlike } from "../../work/who";
import type { Work, WorkClaim, WorkReport } from "../../work/work";

const standing = ({ claims }: WorkReport): readonly WorkClaim[] =>
  claims.filter(({ state }) => state !== "rejected");

/** How many claims of a report name a place by these words. */
export const claimsNaming = (words: string, report: WorkReport): number =>
  standing(report).filter(({ draft: { places, within } }) =>
    [...places, ...(within ? [within] : [])].some((place) => place.words === words),
  ).length;

/** That an answer about who speaks holds for every claim of the work with these words, and how many they are. */
export function speakerShared(said: string, { reports }: Work): string | null {
  const count = reports
    .flatMap(standing)
    .filter(({ draft: { speaker } }) => speaker !== null && isSaidAlike(speaker.name, said)).length;
  return count > 1 ? m.desk.claims.sharedInWork({ count }) : null;
}

/** The same of a question. How far an answer about a place reaches is said where it is given. */
export const questionShared = (
  { kind, words, isShared }: Asked,
  { draft: { speaker } }: WorkClaim,
  work: Work,
): string | null =>
  isShared && (kind === "speaker-unknown" || kind === "speaker-surname")
    ? speakerShared(speaker?.name ?? words, work)
    : null;
