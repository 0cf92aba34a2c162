import { asRead } from "../../domain/claims/as-read";
import type { Span } from "../../domain/claims/claim";
import type { Draft, DraftPlace } from "../drafts";
import type { ReadClaim } from "./read-again";
import { isTouching } from "./readings";

/** Whether a draft says what was proposed: the same figure at the same words; without a figure, the same event. */
export function isOf(draft: Draft, { span, figure, event }: ReadClaim): boolean {
  if (!isTouching(draft, span)) return false;
  if (!figure || !draft.figure) return !figure && !draft.figure && draft.event === event;
  return isTouching(draft.figure, figure);
}

/** What engine and proposal read differently, in words. */
export function differences(draft: Draft, read: ReadClaim): string[] {
  const differing: string[] = [];
  const differs = (what: string, proposed: string, own: string) =>
    differing.push(`${what} “${proposed}” and not “${own}”`);
  if (draft.event !== read.event) differs("the event", read.event, draft.event);
  const isSame = (one: Span, other: Span) => isTouching(one, other);
  const isAlike = (one: DraftPlace, other: DraftPlace) =>
    isSame(one, other) || asRead(one.words).toLowerCase() === asRead(other.words).toLowerCase();
  const all = [...draft.places, ...(draft.within ? [draft.within] : [])];
  const isPlaced =
    draft.places.every((place) => read.places.some((other) => isAlike(place, other))) &&
    read.places.every((place) => all.some((other) => isAlike(place, other)));
  if (!isPlaced) differs("the place", namesOf(read.places), namesOf(draft.places));
  if (read.speaker && !isSpeaker(draft.speaker, read.speaker))
    differs("the speaker", read.speaker.words, draft.speaker?.words ?? "nobody");
  if (read.window && read.window.words !== draft.window?.words)
    differs("the time", read.window.words, draft.window?.words ?? "none");
  return differing;
}

const namesOf = (places: readonly DraftPlace[]): string =>
  places.map(({ words }) => words).join(", ") || "none";

function isSpeaker(own: Draft["speaker"], proposed: NonNullable<Draft["speaker"]>): boolean {
  if (!own) return false;
  const [one, other] = [own, proposed].map(({ words }) => asRead(words).toLowerCase());
  return isTouching(own, proposed) || one === other || asRead(own.name).toLowerCase() === other;
}
