import { withoutCutOff } from "./assemble/cut-off";
import { deniedOver } from "./assemble/denied-where";
import { implyPlaces } from "./assemble/imply";
import { protosOf } from "./assemble/proto";
import type { Proto } from "./assemble/proto-claim";
import { groupOf, isSameSpeaker, withoutRepeats } from "./assemble/repeats";
import { specifyPlaces } from "./assemble/specify";
import type { Statement } from "./assemble/statement";
import { statementsIn } from "./assemble/statements";
import { askOfSums } from "./assemble/sums";
import { withoutToldAgain } from "./assemble/told-again";
import { tieTotals } from "./assemble/totals";
import type { Draft, Drafted } from "./drafts";
import { draftOf } from "./form";
import type { Language } from "./read/mention";
import type { SentenceRead } from "./read/sentence";
import { type Known, readText, type TextRead } from "./read-text";

import { statementDraft } from "./statement-draft";
import { unreadCut, unreadOf, unreadStatement } from "./unread";
import { apart } from "./unread-apart";

export type { Known } from "./read-text";

/**
 * Reads a text of news or a bulletin into drafts of claims, with what was left unread. Pure; never throws; takes time in
 * proportion to the text.
 */
export const draft = (given: string, known: Known = {}): Drafted => draftRead(readText(given, known), known);

/** The same of a text that was read. */
export function draftRead(
  { plain, language, reads, speakers }: TextRead,
  known: Pick<Known, "readPlace">,
): Drafted {
  const speakerOf = (proto: Proto) => {
    // Of a headline that the text tells again, who says it there.
    const { read, from } = proto.voice ?? proto;
    const speaker = speakers.at(read, from);
    return speaker && !speaker.isCarried ? `${speaker.name}¦${speaker.words}` : null;
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
  const isToldBelow = ({ read, event, from }: Statement): boolean =>
    read.sentence.isHeadline &&
    merged.some((proto) => {
      const [one, other] = [speakers.at(read, from)?.name, voiceOf(proto)];
      const isSame = one !== undefined && other !== null && isSameSpeaker(one, other);
      return proto.read !== read && groupOf(proto.event) === groupOf(event) && isSame;
    });
  const drafts = inTheirTotalsTime(
    merged.map((proto) => draftOf(proto, merged, plain, speakers, reads, known.readPlace)),
  );
  const own = reads.filter(({ isElsewhere }) => !isElsewhere);
  const statements = own.flatMap((read) =>
    statementsIn(
      read,
      whole.filter((proto) => proto.read === read),
    ),
  );
  const isOfNoneKnown = ({ read, event, from, to }: Statement): boolean =>
    event === "harm-denied" && deniedOver(read, { from, to }, reads[read.index - 1]) === null;
  const all = withoutToldAgain(
    drafts,
    statements
      // What a headline says without a number, and the text with one, is told below.
      .filter((statement) => !isToldBelow(statement) && !isOfNoneKnown(statement))
      .map((statement) => statementDraft(statement, plain, speakers, reads)),
  ).map(askOfTime);
  return {
    language,
    drafts: all,
    unread: apart(
      [
        ...unreadOf(reads, plain, all, { whole, cut }, language),
        ...statements.filter(isOfNoneKnown).map((statement) => unreadStatement(statement, plain)),
        ...cut.map((proto) => unreadCut(proto, plain)),
      ],
      plain.given,
    ),
  };
}

/**
 * Parts are of their total's time: the day that stands nearest to the last of them may be the one on which it was told. A
 * total of no time, as in a headline, is of the time of its parts.
 */
function inTheirTotalsTime(drafts: readonly Draft[]): Draft[] {
  const timed = drafts.map((one, at): Draft => {
    if (one.role !== "total" || one.window) return one;
    const windows = drafts.flatMap(({ role, total, window }) =>
      role === "part" && total === at && window ? window : [],
    );
    const [first, ...others] = windows;
    return first && others.every(({ words }) => words === first.words)
      ? { ...one, window: { ...first, isCarried: true } }
      : one;
  });
  return timed.map((one) => {
    const isOfTotal = one.role === "part" || (one.role === "subset" && one.window?.isCarried !== false);
    const total = isOfTotal && one.total !== null ? timed[one.total] : undefined;
    return total?.window ? { ...one, window: total.window } : one;
  });
}

/** What would end after it was told is asked about. */
export const askOfTime = (one: Draft): Draft =>
  one.window?.clock?.isLate
    ? { ...one, questions: [...one.questions, { kind: "time-late", words: one.window.words }] }
    : one;

function protosOfAll(reads: readonly SentenceRead[], language: Language): Proto[] {
  const protos: Proto[] = [];
  for (const read of reads)
    if (!read.isElsewhere) protos.push(...protosOf(read, language, protos.at(-1) ?? null));
  return protos;
}
