import { withoutCutOff } from "./assemble/cut-off";
import { implyPlaces, placeNear, regionMeant } from "./assemble/imply";
import { type Placed, type Proto, protosOf } from "./assemble/proto";
import { withoutRepeats } from "./assemble/repeats";
import { type Speakers, speakersOf } from "./assemble/speakers";
import { specifyPlaces } from "./assemble/specify";
import { type Statement, statementsIn } from "./assemble/statements";
import { askOfSums, tieTotals } from "./assemble/totals";
import type {
  Draft,
  Drafted,
  DraftPlace,
  DraftSpeaker,
  DraftUnit,
  DraftWindow,
  Question,
  QuestionKind,
  Unread,
  Words,
} from "./drafts";
import type { Language } from "./read/place-element";
import { readSentence, type SentenceRead } from "./read/sentence";
import type { TimeFrame } from "./read/windows";
import { languageOf } from "./text/language";
import { givenSpan, type Plain, plainText } from "./text/plain";
import { sentencesOf } from "./text/sentences";
import { tokensOf } from "./text/tokens";
import { doubts } from "./words/events";
import { preliminary } from "./words/statements";

/** What is known of a text beside its words. */
export type Known = { language?: Language | null; published?: string | null };

/**
 * Reads a text of news or a bulletin into drafts of claims, with what was left unread. Pure; never throws; takes time in
 * proportion to the text.
 */
export function draft(given: string, known: Known = {}): Drafted {
  const plain = plainText(given);
  const language = known.language ?? languageOf(plain.folded);
  const frame: TimeFrame = {
    published: known.published && /^\d{4}-\d\d-\d\d$/.test(known.published) ? known.published : null,
    zone: language === "ru" ? "Europe/Moscow" : language === "uk" ? "Europe/Kyiv" : null,
  };
  const reads = sentencesOf(plain, tokensOf(plain)).map((sentence, index) =>
    readSentence(plain, sentence, index, language, frame),
  );
  const speakers = speakersOf(reads, plain.text);
  const speakerOf = (proto: Proto) => {
    const speaker = speakers.at(proto.read, proto.from);
    return speaker && !speaker.isCarried ? speaker.name : null;
  };
  const { whole, cut } = withoutCutOff(protosOfAll(reads, language), reads);
  const voiceOf = (proto: Proto) => speakers.at(proto.read, proto.from)?.name ?? null;
  // Before and after repeats are put together: a list stands by one telling of its total, and holds for all.
  tieTotals(whole, reads, speakerOf, voiceOf);
  const protos = withoutRepeats(whole, speakerOf);
  tieTotals(protos, reads, speakerOf, voiceOf);
  specifyPlaces(protos, reads);
  implyPlaces(protos, reads, speakers);
  const merged = withoutRepeats(protos, speakerOf);
  askOfSums(merged);
  const drafts = merged.map((proto) => draftOf(proto, merged, plain, speakers, reads));
  const statements = reads.flatMap((read) =>
    statementsIn(
      read,
      language,
      whole.filter((proto) => proto.read === read),
    ),
  );
  const all = [
    ...drafts,
    ...statements.map((statement) => statementDraft(statement, plain, speakers, reads)),
  ];
  return {
    language,
    drafts: all,
    unread: [...unreadOf(reads, plain, all, whole), ...cut.map((proto) => unreadCut(proto, plain))],
  };
}

function protosOfAll(reads: readonly SentenceRead[], language: Language): Proto[] {
  const protos: Proto[] = [];
  for (const read of reads) protos.push(...protosOf(read, language, protos.at(-1) ?? null));
  return protos;
}

function words(plain: Plain, start: number, end: number): Words {
  const span = givenSpan(plain, start, end);
  return { ...span, words: plain.text.slice(start, end) };
}

function draftOf(
  proto: Proto,
  protos: readonly Proto[],
  plain: Plain,
  speakers: Speakers,
  reads: readonly SentenceRead[],
): Draft {
  const { read, cell } = proto;
  const token = (index: number) => read.tokens[index];
  const start = token(proto.from)?.start ?? 0;
  const end = token(proto.to - 1)?.end ?? start;
  const span = givenSpan(plain, start, end);
  const number = cell?.count.number;
  const figure =
    proto.figure && number
      ? {
          ...words(
            plain,
            token(cell.count.isImplied ? cell.count.from : number.from)?.start ?? start,
            token((cell.count.isImplied ? cell.count.to : number.to) - 1)?.end ?? end,
          ),
          ...proto.figure,
        }
      : null;
  const places = proto.places.map((placed) => placeOf(placed, plain));
  return {
    ...span,
    quote: plain.given.slice(span.start, span.end),
    event: proto.event,
    figure,
    unit:
      proto.kind === null || proto.kind === "place" || proto.kind === "time" || proto.kind === "measure"
        ? null
        : (proto.kind as DraftUnit),
    places,
    within: proto.within ? placeOf(proto.within, plain) : null,
    isJoint: proto.isJoint,
    isDistributive: proto.isDistributive,
    role: proto.role,
    total: proto.total ? protos.indexOf(proto.total) : null,
    speaker: speakerOf(read, proto.from, plain, speakers),
    window: windowOf(proto.windowFrom, proto.from, plain, reads),
    speech: read.sentence.startsQuoted || isInQuotes(read, proto.from) ? "direct" : "indirect",
    reservation: reservationOf(read, plain),
    questions: questionsOf(proto, places),
  };
}

function placeOf({ read, mention, isImplied }: Placed, plain: Plain): DraftPlace {
  const start = read.tokens[mention.from]?.start ?? 0;
  const end = read.tokens[mention.to - 1]?.end ?? start;
  const { kind, regions, country, water, isAgain } = mention;
  return { ...words(plain, start, end), kind, regions, country, water, role: "at", isAgain, isImplied };
}

function speakerOf(read: SentenceRead, token: number, plain: Plain, speakers: Speakers): DraftSpeaker | null {
  const speaker = speakers.at(read, token);
  if (!speaker) return null;
  return { ...words(plain, speaker.start, speaker.end), name: speaker.name, isCarried: speaker.isCarried };
}

function windowOf(
  read: SentenceRead,
  token: number,
  plain: Plain,
  reads: readonly SentenceRead[],
): DraftWindow | null {
  const own = [...read.windows]
    .filter(({ kind }) => kind !== "as-of")
    .sort((a, b) => Math.abs(a.from - token) - Math.abs(b.from - token))[0];
  if (own) return { ...words(plain, own.start, own.end), clock: own.clock, isCarried: false };
  for (let index = read.index - 1; index >= 0 && read.index - index <= 4; index--) {
    const before = reads[index]?.windows.find(({ kind }) => kind !== "as-of");
    if (before) return { ...words(plain, before.start, before.end), clock: before.clock, isCarried: true };
  }
  return null;
}

function isInQuotes(read: SentenceRead, token: number): boolean {
  const opened = read.tokens.slice(0, token).filter(({ text }) => /^[“«„"]$/.test(text)).length;
  const closed = read.tokens.slice(0, token).filter(({ text }) => /^[”»]$/.test(text)).length;
  const straight = read.tokens.slice(0, token).filter(({ text }) => text === '"').length;
  return opened - straight > closed || straight % 2 === 1;
}

function reservationOf(read: SentenceRead, plain: Plain): Draft["reservation"] {
  const { tokens } = read;
  const of = (at: number, length: number, kind: "preliminary" | "unconfirmed") => ({
    ...words(plain, tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0),
    kind,
  });
  let unconfirmed: Draft["reservation"] = null;
  for (let at = 0; at < tokens.length; at++) {
    const first = preliminary.at(tokens, at);
    if (first) return of(at, first.length, "preliminary");
    const doubt = unconfirmed ? null : doubts.at(tokens, at);
    if (doubt?.value === "unconfirmed") unconfirmed = of(at, doubt.length, "unconfirmed");
  }
  return unconfirmed;
}

function questionsOf(proto: Proto, places: readonly DraftPlace[]): Question[] {
  const questions: Question[] = [];
  for (const question of proto.questions) {
    const [kind = "", ...rest] = question.split(":");
    questions.push({ kind: kind as QuestionKind, words: rest.join(":") });
  }
  for (const place of places) {
    if (place.kind === "unknown" && place.regions.length === 0)
      questions.push({ kind: "place-unknown", words: place.words });
    if (place.regions.length > 1) questions.push({ kind: "place-namesakes", words: place.words });
  }
  if (proto.cell?.count.isAmbiguous) questions.push({ kind: "one-or-many", words: "" });
  if (proto.cell?.count.number.isOrdinal) questions.push({ kind: "ordinal", words: "" });
  return questions;
}

function statementDraft(
  { read, event, from, to }: Statement,
  plain: Plain,
  speakers: Speakers,
  reads: readonly SentenceRead[],
): Draft {
  const span = givenSpan(plain, read.tokens[from]?.start ?? 0, read.tokens[to - 1]?.end ?? 0);
  const token = from;
  const group =
    (event === "launch" || event === "hit" ? read.groups.find(({ role }) => role === "target") : undefined) ??
    read.groups.find(({ role }) => role === "at");
  const own = (group?.mentions ?? []).map((mention) => ({ read, mention, isImplied: false }));
  const speaker = speakers.at(read, token);
  const meant =
    own.length === 0 || own[0]?.mention.isAgain
      ? (placeNear(read, reads) ?? regionMeant(read, reads, speaker))
      : null;
  const places = (meant ? [meant] : own).map((placed) => placeOf(placed, plain));
  return {
    ...span,
    quote: plain.given.slice(span.start, span.end),
    event,
    figure: null,
    unit: null,
    places,
    within: null,
    isJoint: places.length > 1,
    isDistributive: false,
    role: "single",
    total: null,
    speaker: speakerOf(read, token, plain, speakers),
    window: windowOf(read, token, plain, reads),
    speech: isInQuotes(read, token) || read.sentence.startsQuoted ? "direct" : "indirect",
    reservation: reservationOf(read, plain),
    questions: [],
  };
}

const unreadCut = ({ read, cell, from }: Proto, plain: Plain): Unread => ({
  ...words(plain, read.tokens[cell?.from ?? from]?.start ?? 0, read.sentence.end),
  reason: "cut-off",
});

/** Sentences with a number of something, or a deed of the vocabulary, of which nothing was drafted. */
function unreadOf(
  reads: readonly SentenceRead[],
  plain: Plain,
  drafts: readonly Draft[],
  protos: readonly Proto[],
): Unread[] {
  const drafted = new Set(protos.map(({ read }) => read));
  return reads.flatMap((read): Unread[] => {
    const span = words(plain, read.sentence.start, read.sentence.end);
    const isDrafted =
      drafted.has(read) || drafts.some(({ start, end }) => start < span.end && end > span.start);
    if (isDrafted) return [];
    const hasCount = read.counts.some(
      ({ kind }) => kind !== "place" && kind !== "time" && kind !== "measure",
    );
    const hasDeed = read.deeds.some(({ deed }) => deed !== "flight" && deed !== "debris");
    const hasUnit = read.counts.some(({ kind }) => kind === "uav" || kind === "missile");
    return hasCount || (hasDeed && hasUnit) ? [{ ...span, reason: hasCount ? "number" : "vocabulary" }] : [];
  });
}
