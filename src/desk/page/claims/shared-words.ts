import { m } from "../../../i18n/desk-words";
import type { Asked } from "../../engine/engine";
import { isSaidAlike } from "../../work/who";
import type { Work, WorkClaim, WorkReport } from "../../work/work";

const standing = ({ claims }: WorkReport): readonly WorkClaim[] =>
  claims.filter(({ state }) => state !== "rejected");

/** That an answer about a place holds for every claim of the report with these words, and how many they are. */
export function placeShared(words: string, report: WorkReport): string | null {
  const count = standing(report).filter(({ draft: { places, within } }) =>
    [...places, ...(within ? [within] : [])].some((place) => place.words === words),
  ).length;
  return count > 1 ? m.desk.claims.sharedInReport({ count }) : null;
}

/** That an answer about who speaks holds for every claim of the work with these words, and how many they are. */
export function speakerShared(said: string, { reports }: Work): string | null {
  const count = reports
    .flatMap(standing)
    .filter(({ draft: { speaker } }) => speaker !== null && isSaidAlike(speaker.name, said)).length;
  return count > 1 ? m.desk.claims.sharedInWork({ count }) : null;
}

/** The same of a question. */
export function questionShared(
  { kind, words, isShared }: Asked,
  claim: WorkClaim,
  report: WorkReport,
  work: Work,
): string | null {
  if (!isShared) return null;
  const isOfSpeaker = kind === "speaker-unknown" || kind === "speaker-surname";
  return isOfSpeaker ? speakerShared(claim.draft.speaker?.name ?? words, work) : placeShared(words, report);
}
