import type { Asked } from "./engine";

/** Whether it is asked whom words for a speaker mean. */
export const isWho = ({ kind }: Pick<Asked, "kind">): boolean =>
  kind === "speaker-unknown" || kind === "speaker-surname";

/**
 * Questions without the one whether it is still the same who speaks, where it is asked as well who that is: two buttons would say
 * nearly the same, and who says whom the words mean has said that it is they. That it is nobody, or another, answers it, too.
 */
export function askedOnce(asked: readonly Asked[]): readonly Asked[] {
  if (!asked.some(isWho)) return asked;
  const carried = asked.find(({ kind }) => kind === "speaker-carried");
  if (!carried) return asked;
  return asked
    .filter((one) => one !== carried)
    .map((one) => (isWho(one) ? { ...one, answeredBy: [...one.answeredBy, "setSpeaker"] } : one));
}
