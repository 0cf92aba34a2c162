import type { DraftSpeaker } from "../../draft/drafts";
import type { KnownSource } from "../../draft/write/known-sources";
import { namesNobody } from "../../draft/write/names-nobody";
import type { Action } from "./actions";
import type { SpeakerChoice, Work, WorkReport } from "./work";

/** Whether two are the same words for a speaker: an article, a capital or a possessive makes them no others. */
export const isSaidAlike = (one: string, other: string): boolean =>
  one === other || plain(one) === plain(other);

const plain = (said: string): string =>
  said
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:the|an?)\s/u, "")
    .replace(/['’]s$/u, "");

/** Whom an editor said that words for a speaker mean, wherever in the work they stand. */
export const speakerChoice = (
  { speakers }: Pick<Work, "speakers">,
  said: string,
): SpeakerChoice | undefined => speakers.find((choice) => isSaidAlike(choice.said, said));

/** Whether words for a speaker name nobody: so the editor has said, or they do, and nobody has said whom they mean. */
export function isNobody(speaker: DraftSpeaker, work: Pick<Work, "speakers">): boolean {
  if (speaker.isNobody) return true;
  const { name, words } = speaker;
  const choice = speakerChoice(work, name);
  return choice ? choice.source === null : namesNobody(words);
}

/**
 * That nobody is named who says a claim: its own words for them mean nobody, wherever they stand, and are kept; words of another
 * sentence, by which somebody was carried over, are not its own, and go.
 */
export const nobodyByName = (
  claim: string,
  { name, isCarried }: DraftSpeaker,
  also: readonly string[] = [],
): Action =>
  isCarried
    ? { do: "setSpeaker", claim, speaker: null, ...(also.length > 0 && { also }) }
    : { do: "chooseSpeaker", choice: { said: name, source: null } };

/** That nobody is named who says this claim, whatever the same words mean elsewhere; its words are kept. */
export const nobodyHere = (claim: string, speaker: DraftSpeaker): Action => ({
  do: "setSpeaker",
  claim,
  speaker: { ...speaker, isNobody: true },
});

/** That a claim's words for who speaks mean what they mean elsewhere. */
export function asElsewhere(claim: string, { isNobody: _, ...speaker }: DraftSpeaker): Action {
  return { do: "setSpeaker", claim, speaker };
}

/**
 * The fullest words for a speaker in a work: «Ловел» is asked about, and “Governor Ada Lovel” elsewhere says who that is.
 * @param said the speaker's name as a draft has it
 * @param words those that are asked about
 */
export const fullestWords = (said: string, words: string, { reports }: Pick<Work, "reports">): string =>
  reports
    .flatMap(({ claims }) => claims)
    .flatMap(({ draft: { speaker } }) => (speaker && isSaidAlike(speaker.name, said) ? speaker.words : []))
    .reduce((fullest, one) => (one.length > fullest.length ? one : fullest), words);

/** The words for the one region that all claims of a speaker are of, where they name it alike; `null`: there is none, or several. */
export function regionSpokenOf(said: string, { reports }: Pick<Work, "reports">): string | null {
  const [region, ...others] = new Set(
    reports
      .flatMap(({ claims }) => claims)
      .filter(({ draft: { speaker } }) => speaker !== null && isSaidAlike(speaker.name, said))
      .flatMap(({ draft: { places, within } }) => (within ? [...places, within] : places))
      .flatMap(({ kind, words }) => (kind === "region" ? words : [])),
  );
  return others.length === 0 ? (region ?? null) : null;
}

/** In letters: so far away, words for a speaker are of another sentence, and a claim's quote is not drawn out to them. */
export const nearBy = 500;

/** Whom a report names as speaking, each in the fullest of their words, in the order of the text; nobody who is nobody by name. */
export function speakersNamed(
  { claims }: Pick<WorkReport, "claims">,
  work: Pick<Work, "speakers">,
): readonly DraftSpeaker[] {
  const named: DraftSpeaker[] = [];
  const all = claims
    .flatMap(({ draft: { speaker } }) => speaker ?? [])
    .toSorted((a, b) => b.words.length - a.words.length);
  for (const speaker of all) {
    const isKnown = named.some(({ name }) => isSaidAlike(name, speaker.name));
    if (!isKnown && !isNobody(speaker, work)) named.push(speaker);
  }
  return named.toSorted((a, b) => a.start - b.start);
}

/** Whom the work itself has entered, to be known again by name or office. */
export const knownOfWork = ({ sources }: Pick<Work, "sources">): readonly KnownSource[] =>
  sources.map(({ id, name, office, kind, here }) => ({
    id,
    names: said(name ?? office, name === null ? here?.office : here?.name),
    offices: said(office, here?.office),
    isPerson: kind === "official" && name !== null,
  }));

const said = (...words: readonly (string | undefined)[]): string[] => words.flatMap((one) => one || []);
