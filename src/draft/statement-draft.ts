import { givenSpan, type Plain } from "../text/plain";
import { deniedOver } from "./assemble/denied-where";
import { isOfRegion, placeNear, regionMeant } from "./assemble/imply";
import type { Placed } from "./assemble/proto-claim";
import type { Speaker, Speakers } from "./assemble/speakers";
import type { Statement } from "./assemble/statement";
import { isUnderAttack } from "./assemble/strike";
import type { Draft, Question } from "./drafts";
import { placeOf, reservationOf, speakerOf } from "./form";
import { isInQuotes } from "./in-quotes";
import type { Mention } from "./read/mention";
import { levelOf, type PlaceGroup } from "./read/place-group";
import type { SentenceRead } from "./read/sentence";
import { withStretch } from "./stretch";
import { carriedTimeAsked, windowOf } from "./time-told";
import type { Deed } from "./words/deed-word";
import type { PlaceRole } from "./words/geography";

/** A statement without a figure as a draft: where it is, who says it, and when, as far as the text says so. */
export function statementDraft(
  { read, event, from, to, questions = [] }: Statement,
  plain: Plain,
  speakers: Speakers,
  reads: readonly SentenceRead[],
): Draft {
  const span = givenSpan(plain, read.tokens[from]?.start ?? 0, read.tokens[to - 1]?.end ?? 0);
  const token = from;
  const groupOf = (...roles: PlaceRole[]) =>
    roles.flatMap((one) => read.groups.find(({ role }) => role === one) ?? []).at(0);
  const group =
    event === "launch" || event === "hit"
      ? groupOf("target", "at")
      : event.startsWith("harm") || event === "fire"
        ? groupOf("at", "near", "between", "target")
        : event === "debris"
          ? finestOf(read)
          : groupOf("at", "between", "near");
  const around = event === "debris" && group ? coarserThan(group, read) : (group?.within ?? undefined);
  const own = (group?.mentions ?? []).map((mention) => ({ read, mention, isImplied: false }));
  const speaker = speakers.at(read, token);
  const district = districtBefore(event, read, reads);
  const denied = event === "harm-denied" ? deniedOver(read, { from, to }, reads[read.index - 1]) : null;
  const over = denied?.places ?? [];
  const meant =
    own.length === 0 || own[0]?.mention.isAgain
      ? (struckBefore(event, read, reads) ??
        (district ? null : spokenOfBefore(event, read, reads, speaker)) ??
        placeNear(read, reads) ??
        district ??
        regionNear(read, reads, speaker))
      : null;
  const isNobodys = event === "warning" && !isQuoted(read, token) && isOfOtherParagraph(read, speaker);
  const said = isNobodys ? null : speakerOf(read, token, plain, speakers);
  const window = windowOf(read, token, plain, speakers, reads);
  // What is meant otherwise, as the region that who speaks is of, holds all of them.
  const isOfAll =
    meant === null || denied?.isPointed || over.some(({ mention }) => mention === meant.mention);
  const told = over.length > 0 && isOfAll ? over : meant ? withOthers(meant) : own;
  const places = withStretch(
    told.map((placed) => placeOf(placed, plain)),
    plain.given,
  );
  return {
    ...span,
    quote: plain.given.slice(span.start, span.end),
    further: [],
    event,
    figure: null,
    unit: null,
    places,
    within: around && told === own ? placeOf({ read, mention: around, isImplied: false }, plain) : null,
    isJoint: places.length > 1,
    isDistributive: false,
    role: "single",
    total: null,
    speaker: said,
    window,
    speech: isQuoted(read, token) ? "direct" : "indirect",
    reservation: reservationOf(read, plain),
    questions: [
      ...questions,
      ...(said && (isOfOtherParagraph(read, speaker) || (event === "warning" && isOfBefore(read, speaker)))
        ? [{ kind: "speaker-carried" as const, words: speaker?.words ?? "" }]
        : []),
      ...carriedTimeAsked(window, read, token, said, speakers, reads),
      ...(event === "hit" && isUnderAttack(read.tokens, from)
        ? [{ kind: "event-unsure" as const, words: "" }]
        : []),
      ...(event === "flight" && places.length === 0 ? wayAsked(read, plain) : []),
    ],
  };
}

/** “Drones are flying towards A”: where they were, nobody says. */
function wayAsked(read: SentenceRead, plain: Plain): Question[] {
  const group = read.groups.find(({ role }) => role === "target" || role === "approach");
  const [mention] = group?.mentions ?? [];
  return mention
    ? [{ kind: "on-the-way", words: placeOf({ read, mention, isImplied: false }, plain).words }]
    : [];
}

const isQuoted = (read: SentenceRead, token: number): boolean =>
  isInQuotes(read, token) || read.sentence.startsQuoted;

/** Whether who speaks was named in a sentence before. */
const isOfBefore = (read: SentenceRead, speaker: Speaker | null): boolean =>
  speaker?.isCarried === true && speaker.read.index < read.index;

/** Whether who speaks was named before, and the text has begun anew since. An alert that is told then is the report's own words. */
const isOfOtherParagraph = (read: SentenceRead, speaker: Speaker | null): boolean =>
  isOfBefore(read, speaker) && speaker?.read.sentence.paragraph !== read.sentence.paragraph;

/** Far back, a region is meant only where somebody speaks for it. */
function regionNear(
  read: SentenceRead,
  reads: readonly SentenceRead[],
  speaker: Speaker | null,
): Placed | null {
  const meant = regionMeant(read, reads, speaker);
  const nearer = regionTold(read, reads);
  if (meant && nearer && nearer.read.index > meant.read.index && meant.read !== speaker?.read) {
    if (!nearer.mention.regions.some((iso) => meant.mention.regions.includes(iso))) return nearer;
  }
  return meant && (isOfRegion(speaker) || read.index - meant.read.index <= 2) ? meant : null;
}

/** The last place before, not far back, that is known to be in a region, or to be one. */
function regionTold({ index }: SentenceRead, reads: readonly SentenceRead[]): Placed | null {
  for (const read of reads.slice(Math.max(0, index - 2), index).toReversed()) {
    const group = read.groups.find(({ role }) => role === "at");
    const mention = group?.mentions.find(({ regions, isAgain }) => !isAgain && regions.length > 0);
    if (mention) return { read, mention, isImplied: true };
  }
  return null;
}

/** “In the A district three villages were shelled. There were no casualties”: said of the district, and not of its region. */
function districtBefore(event: string, read: SentenceRead, reads: readonly SentenceRead[]): Placed | null {
  const before = reads[read.index - 1];
  if (event !== "harm-denied" || before?.sentence.paragraph !== read.sentence.paragraph) return null;
  const told = before.groups.flatMap(({ mentions, within }) => [...(within ? [within] : []), ...mentions]);
  const districts = told.filter(({ kind, isAgain }) => kind === "district" && !isAgain);
  const [mention] = districts;
  return mention && districts.length === 1 ? { read: before, mention, isImplied: true } : null;
}

const hasPlace = ({ role }: PlaceGroup): boolean => role === "at" || role === "near" || role === "between";
const levelOfGroup = ({ mentions }: PlaceGroup): number =>
  Math.max(...mentions.map(({ kind }) => levelOf[kind]));

/** “In the A region fragments were found between B and C”: the finest of the places. */
const finestOf = ({ groups }: SentenceRead): PlaceGroup | undefined =>
  groups.filter(hasPlace).sort((a, b) => levelOfGroup(b) - levelOfGroup(a))[0];

/** The one region or district of the sentence that a finer place is told beside. */
const coarserThan = (group: PlaceGroup, { groups }: SentenceRead): Mention | undefined =>
  group.within ??
  groups
    .filter((one) => hasPlace(one) && one.mentions.length === 1 && levelOfGroup(one) < levelOfGroup(group))
    .map(({ mentions: [mention] }) => mention)
    // Of a country nothing has to be said.
    .find((mention) => mention?.kind === "region" || mention?.kind === "district");

/**
 * “… were found between A and B, the warden said. The area has been cordoned off”: what is done there, and what there was
 * none of, is where the sentence before, of the same speaker, says that something fell or struck. What was shot down over
 * several districts tells of no place of harm.
 */
function spokenOfBefore(
  event: string,
  read: SentenceRead,
  reads: readonly SentenceRead[],
  speaker: Speaker | null,
): Placed | null {
  const before = reads[read.index - 1];
  if (!before || (event !== "response" && event !== "harm-denied")) return null;
  const isTogether =
    before.sentence.paragraph === read.sentence.paragraph ||
    (speaker?.read === before && !tellsOfOther(read));
  const hasFallen = before.deeds.some(({ deed }) => onGround.has(deed));
  const group = isTogether && hasFallen ? finestOf(before) : undefined;
  const [mention] = group?.mentions ?? [];
  return group && mention && !mention.isAgain && levelOfGroup(group) >= levelOf.settlement
    ? { read: before, mention, isImplied: true }
    : null;
}

const onGround: ReadonlySet<Deed> = new Set<Deed>(["debris", "land", "hit", "launch", "harm", "fire"]);

/** “Meanwhile”, “in the neighbouring district”: of something else than the sentence before. */
const tellsOfOther = ({ tokens: [first] }: SentenceRead): boolean =>
  /^(?:meanwhile|elsewhere|earlier|later|тем|ранее|также|позже|раніше|згодом|тим)$/u.test(first?.word ?? "");

/** “… a strike on A. Many windows are broken”: harm is where the sentence before says that something struck. */
function struckBefore(event: string, read: SentenceRead, reads: readonly SentenceRead[]): Placed | null {
  const before = reads[read.index - 1];
  if (event !== "harm" && event !== "fire") return null;
  if (!before || before.sentence.paragraph !== read.sentence.paragraph) return null;
  const mention = before.groups.find(({ role }) => role === "target")?.mentions[0];
  return mention && !mention.isAgain ? { read: before, mention, isImplied: true } : null;
}

/** Of places that a sentence names together, none is meant alone. */
function withOthers(meant: Placed): Placed[] {
  const { read, mention } = meant;
  const together = read.groups.find(({ mentions }) => mentions.includes(mention))?.mentions ?? [mention];
  return together.map((each) => ({ ...meant, mention: each }));
}
