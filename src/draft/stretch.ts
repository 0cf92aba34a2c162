import type { DraftPlace } from "./drafts";

/** What stands before the first of two ends, and between the two: “between the villages of A and B”, «между городами А и Б». */
const lead =
  "(?:[Bb]etween\\s+(?:the\\s+(?:\\p{Ll}+\\s+)*(?:of\\s+)?)?|(?:[Мм]ежду|[Мм]іж)\\s+(?:\\p{Ll}+\\s+)*)";
const amid = "\\s+(?:and\\s+(?:the\\s+(?:\\p{Ll}+\\s+)*(?:of\\s+)?)?|(?:и|і|й|та)\\s+(?:\\p{Ll}+\\s+)*)";
const before = new RegExp(`(?<!\\p{L})${lead}$`, "u");
const between = new RegExp(`^${amid}$`, "u");
const whole = new RegExp(`^${lead}(.+?)${amid}(.+)$`, "u");

/** Such words before a place are sought so far, in letters. */
const far = 60;

/** What has no point of its own, or is an area, is no end of a stretch. */
const isEnd = ({ kind }: DraftPlace): boolean => kind === "settlement" || kind === "unknown";

/** Whether a place is somewhere between two. */
export const isStretch = ({ role, kind, words }: DraftPlace): boolean =>
  role === "between" && kind === "unknown" && whole.test(words);

/** The two ends of “between A and B”, as the words have them; none of other words. */
export const endsOf = (words: string): readonly string[] => whole.exec(words)?.slice(1) ?? [];

/**
 * “Between A and B” as one place, of its words in the text: somewhere between the two, and at neither. `null` where these are not
 * two towns that the text puts so.
 */
export function stretchOf(places: readonly DraftPlace[], text: string): DraftPlace | null {
  const [from, to, ...more] = [...places].sort((one, other) => one.start - other.start);
  if (!from || !to || more.length > 0 || !isEnd(from) || !isEnd(to)) return null;
  const said = before.exec(text.slice(Math.max(0, from.start - far), from.start))?.[0];
  if (said === undefined || !between.test(text.slice(from.end, to.start))) return null;
  const [start, end] = [from.start - said.length, to.end];
  return {
    start,
    end,
    words: text.slice(start, end),
    kind: "unknown",
    regions: [],
    country: null,
    water: null,
    role: "between",
    isAgain: false,
    isImplied: from.isImplied && to.isImplied,
  };
}

/** The places of a claim, of which “between A and B” is one: somewhere between the two. */
export function withStretch(places: readonly DraftPlace[], text: string): readonly DraftPlace[] {
  const stretch = stretchOf(places, text);
  return stretch ? [stretch] : places;
}
