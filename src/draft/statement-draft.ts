import { isOfRegion, placeNear, regionMeant } from "./assemble/imply";
import type { Placed } from "./assemble/proto-claim";
import type { Speaker, Speakers } from "./assemble/speakers";
import type { Statement } from "./assemble/statements";
import type { Draft } from "./drafts";
import { isInQuotes, placeOf, reservationOf, speakerOf } from "./form";
import type { SentenceRead } from "./read/sentence";
import { givenSpan, type Plain } from "./text/plain";
import { carriedTimeAsked, windowOf } from "./time-told";
import type { PlaceRole } from "./words/geography";

/** A statement without a figure as a draft: where it is, who says it, and when, as far as the text says so. */
export function statementDraft(
  { read, event, from, to }: Statement,
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
        ? groupOf("at", "near", "target")
        : groupOf("at");
  const own = (group?.mentions ?? []).map((mention) => ({ read, mention, isImplied: false }));
  const speaker = speakers.at(read, token);
  const meant =
    own.length === 0 || own[0]?.mention.isAgain
      ? (struckBefore(event, read, reads) ??
        placeNear(read, reads) ??
        districtBefore(event, read, reads) ??
        regionNear(read, reads, speaker))
      : null;
  const said = speakerOf(read, token, plain, speakers);
  const window = windowOf(read, token, plain, reads);
  const places = (meant ? withOthers(meant) : own).map((placed) => placeOf(placed, plain));
  return {
    ...span,
    quote: plain.given.slice(span.start, span.end),
    further: [],
    event,
    figure: null,
    unit: null,
    places,
    within: null,
    isJoint: places.length > 1,
    isDistributive: false,
    role: "single",
    total: null,
    speaker: said,
    window,
    speech: isInQuotes(read, token) || read.sentence.startsQuoted ? "direct" : "indirect",
    reservation: reservationOf(read, plain),
    questions: [
      ...(isOfOtherParagraph(read, speaker)
        ? [{ kind: "speaker-carried" as const, words: speaker?.words ?? "" }]
        : []),
      ...carriedTimeAsked(window, read, said, speakers, reads),
    ],
  };
}

/** Whether who speaks was named before, and the text has begun anew since. */
const isOfOtherParagraph = (read: SentenceRead, speaker: Speaker | null): boolean =>
  speaker?.isCarried === true &&
  speaker.read.index < read.index &&
  speaker.read.sentence.paragraph !== read.sentence.paragraph;

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
