import type { Plain } from "../../text/plain";
import { isNumber } from "../../text/plain-number";
import type { Token } from "../../text/tokens";
import type { Sentence } from "../text/sentences";
import { offices, speechWords } from "../words/speakers";
import { type Actor, actorsIn } from "./actors";
import { type Aside, asidesIn, withAsides } from "./asides";
import { type Attribution, attributionsIn } from "./attributions";
import type { Count } from "./count";
import { countsIn } from "./counts";
import { type DeedRead, deedsIn } from "./deeds";
import type { Language } from "./mention";
import type { PlaceGroup } from "./place-group";
import { placeGroupsIn } from "./places";
import type { TimeFrame } from "./time-frame";
import { isOfUndone } from "./undone";
import { type WindowRead, windowsIn } from "./windows";

/** A sentence with all that was recognised in it. */
export type SentenceRead = {
  sentence: Sentence;
  index: number;
  tokens: readonly Token[];
  windows: readonly (WindowRead & { from: number; to: number })[];
  actors: readonly Actor[];
  attributions: readonly Attribution[];
  groups: readonly PlaceGroup[];
  asides: readonly Aside[];
  counts: readonly Count[];
  deeds: readonly DeedRead[];
  /** Of what a page invites to read: a line of another report, of which only counts and deeds are kept. */
  isElsewhere?: true;
};

/** Where a news agency says where and when it writes: “MOSCOW, December 22. /TASS/.” */
const dateline =
  /^(?:\p{Lu}[\p{Lu}\p{L}. -]{2,30}[,.:]? ?(?:\d{1,2} \p{L}+|\p{L}+ \d{1,2}\.?)?(?:, \d{4})?[,.]? ?(?:\/[^/\n]{2,20}\/\.?|\([A-Za-z ]{2,20}\) ?[-–—]|[-–—] ?(?:РИА Новости|[Рр]иа новости|ТАСС|Интерфакс|INTERFAX\.RU)[^-–—\n]{0,3}[-–—.]?|INTERFAX\.RU [-–—])|\p{Lu}{4,}: )/u;

/** “More than fifty on the 22nd”: a number's hedge, and nothing is held against another time. */
const comparative = /^(?:more|less|fewer|greater|более|больше|менее|меньше|більше|більш|менше|менш)$/u;

/** “The deadliest attack since March”, «впервые с мая», «найбільша атака з травня»: what it is held against, too. */
function isMostSince(tokens: readonly Token[], window: number): boolean {
  if (!/^(?:since|с|со|з|із|від|in|for|за|начиная|починаючи)$/u.test(tokens[window]?.word ?? ""))
    return false;
  for (let at = window - 1; at >= 0 && window - at <= 6 && tokens[at]?.kind !== "sign"; at--)
    if (most.test(tokens[at]?.word ?? "")) return true;
  return false;
}

const most =
  /^(?:\p{L}{2,}(?:iest|gest|rst|lest|hest|dest|vest|ngest)|most|first|record|сам(?:ый|ая|ое|ые|ой|ую|ым|ых)|впервые|перв(?:ый|ая|ое|ые|ой|ую)|рекордн\p{L}+|(?:круп|наи|мощ)\p{L}*(?:нейш|больш|тяж)\p{L}+|най\p{L}+|вперше|перш(?:ий|а|е|і|ої|у)|рекордн\p{L}+)$/u;

/** “Five, up from three the day before”, «против семи накануне»: the time of what it is held against. */
const isHeldAgainst = (tokens: readonly Token[], window: number): boolean =>
  isMostSince(tokens, window) ||
  [1, 2, 3, 4].some((back) => {
    const [before = "", word = ""] = [tokens[window - back - 1]?.word, tokens[window - back]?.word];
    const between = tokens.slice(window - back + 1, window);
    return (
      (/^(?:than|чем|нежели|ніж)$/u.test(word) && !comparative.test(before)) ||
      (/^(?:против|проти)$/u.test(word) && between.some(isNumber)) ||
      /^(?:up from|down from|compared (?:with|to)|сравнению с|сравнению со|порівняно з|порівняно із)$/u.test(
        `${before} ${word}`,
      )
    );
  });

export function readSentence(
  plain: Plain,
  sentence: Sentence,
  index: number,
  language: Language,
  frame: TimeFrame,
): SentenceRead {
  const { tokens } = sentence;
  const taken = new Uint8Array(tokens.length);
  const line = dateline.exec(plain.text.slice(sentence.start, sentence.end));
  // “CENTCOM: …” is who speaks.
  if (line && !offices.has(tokens[0]?.word ?? ""))
    for (const [at, token] of tokens.entries())
      if (token.end <= sentence.start + line[0].length) taken[at] = 1;
  const told = windowsIn(plain.folded.slice(sentence.start, sentence.end), frame).flatMap((window) => {
    const [start, end] = [window.start + sentence.start, window.end + sentence.start];
    const from = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < end);
    if (from < 0 || last < from || taken[from]) return [];
    for (let at = from; at <= last; at++) taken[at] = 1;
    // “wrote at 02:15” is when it was said.
    const isOfSpeech = [1, 2].some((back) => speechWords.has(tokens[from - back]?.word ?? ""));
    const isAsOf = (isOfSpeech && window.kind === "about-hour") || isHeldAgainst(tokens, from);
    return [
      {
        ...window,
        kind: isAsOf ? ("as-of" as const) : window.kind,
        start,
        end,
        from,
        to: last + 1,
        isOfSpeech,
      },
    ];
  });
  // “announced today that it shot down … last night”: of two days one is that of the telling.
  const isTold = ({ kind, isOfSpeech }: (typeof told)[number]) => kind === "day" && isOfSpeech;
  const windows = told.map(({ isOfSpeech, ...window }) =>
    isTold({ ...window, isOfSpeech }) && told.some((other) => other.kind !== "as-of" && !isTold(other))
      ? { ...window, kind: "as-of" as const }
      : window,
  );
  const isTime = (at: number) => taken[at] === 1;
  const actors = actorsIn(tokens).filter(({ from }) => !isTime(from));
  const attributions = attributionsIn(tokens, actors);
  const spoken = new Uint8Array(taken);
  for (const actor of [...actors, ...attributions.flatMap(({ actor: one }) => one ?? [])]) {
    for (let at = actor.from; at < actor.to; at++) spoken[at] = 1;
  }
  const isTaken = (at: number) => spoken[at] === 1;
  const named = placeGroupsIn(tokens, language, isTaken);
  const deeds = deedsIn(tokens, language, isTaken);
  const counts = countsIn(tokens, language, isTaken).map((count) =>
    isOfUndone(tokens, count, deeds, language) ? { ...count, isOfUndone: true as const } : count,
  );
  const asides = asidesIn(tokens, language, { groups: named, actors, counts, deeds });
  const groups = asides.length > 0 ? withAsides(named, asides) : named;
  return { sentence, index, tokens, windows, actors, attributions, groups, asides, counts, deeds };
}
