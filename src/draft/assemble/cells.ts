import { isBrokenAt } from "../../text/plain-number";
import type { Count } from "../read/count";
import type { DeedRead } from "../read/deeds";
import { othersAt } from "../read/others";
import type { PlaceGroup } from "../read/place-group";
import type { SentenceRead } from "../read/sentence";
import { bullets } from "../text/sentences";
import { oneMoreAlone, othersUncounted } from "../words/another";
import { isParting } from "../words/parting";
import { deniedIn } from "./denials";

/** How a count is tied to the one before it in its sentence. */
export type Tie = "colon" | "bracket" | "including" | "of-them" | "and" | "comma" | "none";

/** The stretch of a sentence that belongs to one count. Token indexes are half-open. */
export type Cell = {
  count: Count;
  from: number;
  to: number;
  deeds: readonly DeedRead[];
  groups: readonly PlaceGroup[];
  tie: Tie;
  /** In brackets behind a place: «Белгородской (5 БПЛА)». */
  bracket: { group: PlaceGroup; mention: number } | null;
};

const isSeparator = (word: string): boolean => isParting(word) || /^(?:plus|also|так)$/u.test(word);

/** Parts a sentence among its counts. Counts of places, times and measures have no part of it. */
export function cellsOf(read: SentenceRead, isDropped: (count: Count) => boolean = () => false): Cell[] {
  const { tokens, groups } = read;
  const denied = deniedIn(tokens);
  // “One over B, no one was hurt”: what is denied was done to nothing that is counted.
  const deeds = read.deeds.filter(
    (deed) => !denied.some(({ from, to }) => deed.from >= from && deed.to <= to),
  );
  const counts = read.counts
    .filter(({ kind }) => kind !== "place" && kind !== "time" && kind !== "measure")
    .filter((count) => !isDropped(count));
  const bracketed = counts.map((count) => bracketOf(groups, count));
  const plain = counts.filter((_, index) => bracketed[index] === null);
  const bounds = plain.map((count, index) =>
    index === 0 ? 0 : boundary(read, plain[index - 1] as Count, count),
  );
  return counts.map((count, index) => {
    const bracket = bracketed[index] ?? null;
    const before = counts[index - 1];
    if (bracket) {
      const told = deeds.filter(({ to }) => to <= bracket.group.from);
      return {
        count,
        from: count.from,
        to: count.to,
        deeds: told.slice(-1),
        groups: [],
        tie: "bracket",
        bracket,
      };
    }
    const own = plain.indexOf(count);
    const from = bounds[own] ?? 0;
    const end = bounds[own + 1] ?? tokens.length;
    const cut = uncountedIn(read, count.to, end);
    // “Two missiles and half a dozen drones were shot down”: what is done to both is told of the two.
    const isShared =
      cut < end &&
      (othersAt(tokens, cut) !== null || !othersUncounted.test(tokens[cut]?.word ?? "")) &&
      !deeds.some((deed) => deed.from >= from && deed.to <= cut);
    const to = isShared ? end : cut;
    return {
      count,
      from,
      to,
      deeds: deeds.filter((deed) => deed.from >= from && deed.to <= to),
      groups: groups.filter((group) => group.from >= from && group.from < to),
      tie: before ? tieOf(read, before, count, from) : "none",
      bracket: null,
    };
  });
}

/**
 * Where others that nobody counted begin, “and several more over the sea”, or one more of which nobody can tell of what:
 * what follows is theirs; else the end.
 */
function uncountedIn({ tokens, groups, deeds }: SentenceRead, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (!isSeparator(tokens[at - 1]?.word ?? "")) continue;
    if (othersUncounted.test(tokens[at]?.word ?? "") || isBrokenAt(tokens, at)) return at;
    const word = /^(?:the|a)$/u.test(tokens[at]?.word ?? "") ? at + 1 : at;
    const isTold = [...groups, ...deeds].some((one) => one.from > word && one.from <= word + 3);
    if (isTold && oneMoreAlone.test(tokens[word]?.word ?? "")) return at;
  }
  return to;
}

function bracketOf(groups: readonly PlaceGroup[], count: Count): Cell["bracket"] {
  for (const group of groups) {
    const mention = group.mentions.findIndex(
      ({ bracket }) => bracket !== null && count.from >= bracket[0] && count.to <= bracket[1],
    );
    if (mention >= 0) return { group, mention };
  }
  return null;
}

/** “Four people were hurt when a drone hit a house”: the house is no place of who was hurt. */
const leads = /^(?:when|after|когда|після|коли)$/u;

/** Where the second count's own words begin: at the last sign or “and” before it, outside of places and times. */
function boundary({ tokens, groups, windows, deeds }: SentenceRead, first: Count, second: Count): number {
  const isWithin = (at: number) =>
    groups.some(({ from, to }) => at >= from && at < to) ||
    windows.some(({ from, to }) => at >= from && at < to);
  let dash = -1;
  for (let at = second.from - 1; at >= first.to; at--) {
    const token = tokens[at];
    if (!token || isWithin(at) || joinsDeeds(deeds, at)) continue;
    if (bullets.has(token.text)) return at + 1;
    if (/^[–—]$/.test(token.text) || token.text === "-") {
      if (dash < 0) dash = at;
      continue;
    }
    if (isSeparator(token.word) || leads.test(token.word)) {
      // «… областями, а также над Мордовией» was taken with its places; “and was shot down” opens no count.
      return at;
    }
  }
  if (dash >= 0) return dash;
  // Nothing parts them: what is done to the second stands directly before it.
  let at = second.from;
  const isEnglish = /^[a-z]/.test(tokens[second.nounFrom]?.word ?? tokens[second.from]?.word ?? "");
  for (const deed of deeds.toReversed()) {
    if (
      deed.to <= at &&
      at - deed.to <= 1 &&
      deed.from >= first.to &&
      !(isEnglish && deed.voice === "passive")
    )
      at = deed.from;
  }
  return at;
}

/** “сбиты и подавлены”: an “and” in, or between, deeds. */
const joinsDeeds = (deeds: readonly DeedRead[], at: number): boolean =>
  deeds.some(({ from, to }) => at >= from && at < to) ||
  (deeds.some(({ to }) => to === at) && deeds.some(({ from }) => from === at + 1));

const ofThose =
  /^(?:of which|of them|of these|of those|of whom|из них|из которых|з них|із них|з яких|із яких)(?= )/u;

function tieOf({ tokens }: SentenceRead, before: Count, count: Count, from: number): Tie {
  const between = tokens.slice(before.to, count.from).map(({ word }) => word);
  const after = tokens
    .slice(count.to, count.to + 3)
    .map(({ word }) => word)
    .join(" ");
  // “12 of which were over A; 2 people …”: what stands directly behind a count says what that one is of.
  const words = between.join(" ").replace(ofThose, "");
  if (
    /(?:^| )(?:of which|of them|of these|of those|of whom|из них|из которых|из этого числа|з них|із них|з яких|із яких|среди них|серед них|among them)(?: |$)/u.test(
      words,
    ) ||
    /^(?:of which|of them|of whom|of those|из которых|из них|з яких|із яких|з них|із них)/u.test(after)
  ) {
    return between.includes(":") ? "colon" : "of-them";
  }
  if (
    /(?:^| )(?:including|includes?|in particular|в том числе|включая|в частности|у тому числі|в тому числі|зокрема|среди которых|серед яких)(?: |$)/u.test(
      words,
    )
  )
    return "including";
  if (between.includes(":")) return "colon";
  if (
    count.from - before.to <= 7 &&
    !between.some((word) => /^[,;:.]$/.test(word)) &&
    /^(?:and|и|та|й)$/u.test(tokens[from]?.word ?? "")
  )
    return "and";
  return between.some((word) => word === "," || word === ";") ? "comma" : "none";
}
