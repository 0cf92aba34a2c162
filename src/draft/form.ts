import { givenSpan, type Plain } from "../text/plain";
import type { Placed, Proto } from "./assemble/proto-claim";
import type { Speakers } from "./assemble/speakers";
import type {
  Draft,
  DraftPlace,
  DraftSpeaker,
  DraftUnit,
  PlaceReader,
  Question,
  QuestionKind,
  Span,
  Words,
} from "./drafts";
import { isInQuotes } from "./in-quotes";
import { asideAt } from "./read/asides";
import type { SentenceRead } from "./read/sentence";
import { withStretch } from "./stretch";
import { carriedTimeAsked, windowOf } from "./time-told";
import { words } from "./told-words";
import { refuted, unconfirmed } from "./words/events";
import { preliminary } from "./words/statements";

export function draftOf(
  proto: Proto,
  protos: readonly Proto[],
  plain: Plain,
  speakers: Speakers,
  reads: readonly SentenceRead[],
  readPlace: PlaceReader | undefined,
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
  const named = proto.places.map((placed) => placeOf(placed, plain));
  const places = withStretch(named, plain.given);
  const { voice = { read, from: proto.from } } = proto;
  const speaker = speakerOf(voice.read, voice.from, plain, speakers);
  const window = windowOf(proto.windowFrom, proto.from, plain, speakers, reads);
  // A part is of its total's time.
  const timeAsked =
    proto.role === "part" || proto.role === "subset"
      ? []
      : carriedTimeAsked(window, proto.windowFrom, proto.from, speaker, speakers, reads);
  return {
    ...span,
    quote: plain.given.slice(span.start, span.end),
    further: furtherWords(proto, protos, plain, span),
    event: proto.event,
    figure,
    unit: unitOf(proto),
    places,
    within: proto.within ? placeOf(proto.within, plain) : null,
    isJoint: proto.isJoint && places.length > 1,
    isDistributive: proto.isDistributive,
    role: proto.role,
    total: proto.total ? protos.indexOf(proto.total) : null,
    speaker,
    window,
    speech: read.sentence.startsQuoted || isInQuotes(read, proto.from) ? "direct" : "indirect",
    reservation: reservationOf(read, plain),
    questions: [...questionsOf(proto, named, speaker, readPlace), ...timeAsked],
  };
}

function unitOf({ kind, hurt }: Proto): DraftUnit | null {
  if (kind === "people") return hurt ?? "injured";
  return kind === "place" || kind === "time" || kind === "measure" ? null : kind;
}

/** Words that hold a draft's places, or the parts of a total, where its quote does not. */
function furtherWords(proto: Proto, protos: readonly Proto[], plain: Plain, quote: Span): Words[] {
  const parts = protos.filter(({ role, total }) => role === "part" && total === proto);
  const stretches = [
    ...stretchOf(parts.map(({ read, from, to }) => ({ read, from, to }))),
    ...stretchOf(
      proto.places
        .filter(({ isImplied }) => !isImplied)
        .map(({ read, mention }) => ({ read, from: mention.from, to: mention.to })),
    ),
  ];
  return stretches
    .map(({ read, from, to }) => words(plain, read.tokens[from]?.start ?? 0, read.tokens[to - 1]?.end ?? 0))
    .filter(({ start, end }) => start < quote.start || end > quote.end)
    .map(({ start, end }) => ({ start, end, words: plain.given.slice(start, end) }));
}

type Stretch = { read: SentenceRead; from: number; to: number };

/** From the first to the last of several stretches in each sentence. */
function stretchOf(stretches: readonly Stretch[]): Stretch[] {
  const byRead = new Map<SentenceRead, Stretch>();
  for (const { read, from, to } of stretches) {
    const known = byRead.get(read);
    byRead.set(read, { read, from: Math.min(from, known?.from ?? from), to: Math.max(to, known?.to ?? to) });
  }
  return [...byRead.values()];
}

export function placeOf({ read, mention, isImplied }: Placed, plain: Plain): DraftPlace {
  const start = read.tokens[mention.from]?.start ?? 0;
  const end = read.tokens[mention.to - 1]?.end ?? start;
  const { kind, regions, country, water, isAgain } = mention;
  return { ...words(plain, start, end), kind, regions, country, water, role: "at", isAgain, isImplied };
}

export function speakerOf(
  read: SentenceRead,
  token: number,
  plain: Plain,
  speakers: Speakers,
): DraftSpeaker | null {
  const speaker = speakers.at(read, token);
  if (!speaker) return null;
  return {
    ...words(plain, speaker.start, speaker.end),
    name: speaker.name,
    isCarried: speaker.isCarried,
    isNear: Math.abs(speaker.read.index - read.index) <= 1,
  };
}

export function reservationOf(read: SentenceRead, plain: Plain): Draft["reservation"] {
  const { tokens } = read;
  const of = (at: number, length: number, kind: "preliminary" | "unconfirmed") => ({
    ...words(plain, tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0),
    kind,
  });
  let doubted: Draft["reservation"] = null;
  for (let at = 0; at < tokens.length; at++) {
    const first = preliminary.at(tokens, at);
    if (first) return of(at, first.length, "preliminary");
    const doubt = doubted ? null : unconfirmed.at(tokens, at);
    if (doubt) doubted = of(at, doubt.length, "unconfirmed");
  }
  return doubted;
}

function questionsOf(
  proto: Proto,
  places: readonly DraftPlace[],
  speaker: DraftSpeaker | null,
  readPlace: PlaceReader | undefined,
): Question[] {
  const questions: Question[] = proto.questions.map((question) => {
    const [kind = "", ...rest] = question.split(":");
    return { kind: kind as QuestionKind, words: rest.join(":") };
  });
  const around = proto.within?.mention.regions ?? [];
  for (const { kind, regions, words } of places) {
    if (regions.length > 1) questions.push({ kind: "place-namesakes", words });
    if (regions.length > 0 || (kind !== "unknown" && kind !== "settlement")) continue;
    const reading = readPlace?.(words, around) ?? (kind === "unknown" ? "unknown" : "known");
    if (reading === "unknown") questions.push({ kind: "place-unknown", words });
    if (reading === "several") questions.push({ kind: "town-namesakes", words });
  }
  const number = proto.cell?.count.number;
  if (proto.cell?.count.isAmbiguous) questions.push({ kind: "one-or-many", words: "" });
  if (number?.isOrdinal) questions.push({ kind: "ordinal", words: "" });
  // “The governor denied reports that five drones …”: what is reported so is nobody's claim, unless a person says whose.
  const { tokens } = proto.read;
  const denial = tokens.findIndex((_, at) => refuted.at(tokens, at));
  const aside = asideAt(proto.read.asides, proto.cell?.count.from ?? proto.from);
  const untrue = denial >= 0 && denial < proto.from ? denial : aside?.by;
  if (untrue !== undefined) questions.push({ kind: "unconfirmed", words: tokens[untrue]?.text ?? "" });
  if (
    speaker?.isCarried &&
    proto.role !== "part" &&
    proto.role !== "subset" &&
    (isFar(proto, speaker) || number?.isRisen)
  ) {
    questions.push({ kind: "speaker-carried", words: speaker.words });
  }
  return questions;
}

/** Whether a speaker is carried over from another paragraph, and not from the sentence next door. */
const isFar = ({ read }: Proto, { isNear }: DraftSpeaker): boolean => !isNear && read.index > 0;
