import type { Language } from "../read/place-element";
import type { SentenceRead } from "../read/sentence";
import { matchesOf } from "../text/matches";
import type { Plain } from "../text/plain";
import { statementPatterns } from "../words/statements";
import type { DraftEvent } from "./event";
import { eventOf } from "./event";

/** A statement that gives no number: that there was no harm, that services are at work, that UAVs were destroyed. */
export type Statement = { read: SentenceRead; event: DraftEvent; start: number; end: number };

/** The statements of a sentence. `figured`: stretches from which claims with figures were read. */
export function statementsIn(
  read: SentenceRead,
  plain: Plain,
  language: Language,
  figured: readonly { start: number; end: number }[],
): Statement[] {
  const { start, end } = read.sentence;
  const folded = plain.folded.slice(start, end);
  const found: Statement[] = [];
  for (const { event, pattern } of statementPatterns) {
    for (const match of matchesOf(pattern, folded)) {
      const own = { read, event, start: start + match.index, end: start + match.index + match[0].length };
      if (own.end - own.start > 3 && !found.some((one) => one.start < own.end && one.end > own.start))
        found.push(own);
    }
  }
  return [...found, ...uncounted(read, language, [...found, ...figured])].sort((a, b) => a.start - b.start);
}

const uncountable =
  /^(?:drones|uavs|беспилотники|беспилотников|дроны|дронов|бпла|аппараты|аппаратов|безпілотники|безпілотників|дрони|дронів|шахеди|шахедів|missiles|ракеты|ракеты|ракет|ракети|vehicles)$/u;

/** “drones were destroyed over …”: a deed of several that nobody counts, where a place is told with it. */
function uncounted(
  read: SentenceRead,
  language: Language,
  told: readonly { start: number; end: number }[],
): Statement[] {
  const { tokens } = read;
  if (told.length > 0) return [];
  const at = tokens.findIndex((token) => uncountable.test(token.word));
  if (at < 0) return harmed(read);
  const deed = read.deeds.find(
    ({ from, to, voice }) =>
      voice !== "noun" && voice !== "attribute" && Math.min(Math.abs(from - at), Math.abs(at - to)) <= 8,
  );
  const event = deed && eventOf("uav", deed, deed.from > at);
  const group = read.groups.find(({ role, mentions }) => role === "at" && mentions.length > 0);
  if (!deed || !event || !group) return flights(read, language, at) ?? harmed(read);
  const from = Math.min(at, deed.from, group.from);
  const to = Math.max(at + 1, deed.to, group.to);
  return [{ read, event, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }];
}

/** «група БпЛА на півночі Сумщини»: underway, and nothing said of what became of them. */
function flights(read: SentenceRead, language: Language, at: number): Statement[] | null {
  const deed = read.deeds.find(({ deed: one }) => one === "flight" || one === "launch");
  if (!deed) return null;
  const event = eventOf("uav", deed, true);
  if (!event || (event === "launch" && language === "en" && deed.voice === "noun")) return null;
  const from = Math.min(at, deed.from);
  const to = Math.max(at + 1, deed.to);
  return [{ read, event, start: read.tokens[from]?.start ?? 0, end: read.tokens[to - 1]?.end ?? 0 }];
}

/** That something was damaged, or burns, without a number. */
function harmed(read: SentenceRead): Statement[] {
  const deed = read.deeds.find(
    ({ deed: one, voice }) =>
      (one === "harm" && voice !== "noun" && voice !== "attribute") ||
      (one === "fire" && voice !== "attribute"),
  );
  if (!deed) return [];
  const before = read.tokens.slice(Math.max(0, deed.from - 4), deed.from).map(({ word }) => word);
  if (before.some((word) => /^(?:no|not|не|без|нет|немає|may|could|might|would)$/u.test(word))) return [];
  const from = Math.max(0, deed.from - 6);
  const to = Math.min(read.tokens.length, deed.to + 6);
  return [
    {
      read,
      event: deed.deed === "fire" ? "fire" : "harm",
      start: read.tokens[from]?.start ?? 0,
      end: read.tokens[to - 1]?.end ?? 0,
    },
  ];
}
