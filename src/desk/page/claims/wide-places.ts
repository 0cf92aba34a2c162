import type { DraftPlace } from "../../../draft/drafts";
import { isSameWord } from "../../../draft/words/same-word";

/** So many are offered. */
const most = 8;

/** Where something came from, or was bound for, is not where it was. */
const elsewhere: ReadonlySet<DraftPlace["role"]> = new Set(["source", "target", "approach"]);

/** Whole countries and regions that a text names, each once, the widest first: what a claim without a place may be somewhere in. */
export function widePlaces(places: readonly DraftPlace[]): readonly DraftPlace[] {
  const wide = places.filter(({ kind, regions, role }) => {
    const isWhole = kind === "country" || (kind === "region" && regions.length <= 1);
    return isWhole && !elsewhere.has(role);
  });
  const key = ({ kind, country, regions, words }: DraftPlace) =>
    kind === "country" ? (country ?? words) : (regions[0] ?? words);
  const once = [...new Map(wide.toReversed().map((place) => [key(place), place])).values()].toReversed();
  const rank = ({ kind }: DraftPlace) => (kind === "country" ? 0 : 1);
  return once
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, most)
    .map((place) => ({ ...place, isImplied: true }));
}

/**
 * The one of them that a claim without a place may be somewhere in: the region that its speaker speaks for, the only place, or the
 * only country. `null`: there is none, or nobody knows which.
 */
export function widestFor(wide: readonly DraftPlace[], speaker: string | null): DraftPlace | null {
  const saidIn = wide.filter(({ words }) => speaker !== null && isSaidIn(words, speaker));
  const isCity = speaker !== null && wordsIn(speaker).some((word) => cityOffice.test(word));
  // A city may be called as the region around it, and lie outside of it: its mayor speaks for the city.
  const ofCity = new Set(isCity ? saidIn : []);
  const own = isCity ? [] : saidIn;
  const all = wide.filter((place) => !ofCity.has(place));
  const countries = all.filter(({ kind }) => kind === "country");
  return [own, all, countries].find(({ length }) => length === 1)?.[0] ?? null;
}

/** What only the offices of cities are called. */
const cityOffice =
  /^(?:mayors?|city|municipal\p{L}*|мэр\p{L}{0,4}|мер(?:а|у|ом|ові|ія|ії|ією|ію)?|кмва|градоначальник\p{L}*|город(?:ск|ов)\p{L}*|горсовет\p{L}*|міськ\p{L}*|муниципал\p{L}*|муніципал\p{L}*)$/u;

/** What kind of place a name says it is: many share it. */
const placeNoun =
  /^(?:the|of|oblasts?|regions?|krai|kray|republics?|provinces?|territory|districts?|county|autonomous|okrug|област\p{L}*|кра(?:й|я|ю|ем|е|єм|ї)|республик\p{L}*|республі[кц]\p{L}*|регион\p{L}*|регіон\p{L}*|автономн\p{L}*|округ\p{L}*)$/u;

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word !== "");

/** Whether a name stands among other words, in whatever case: «Альфийской областью» in «губернатор Альфийской области». */
function isSaidIn(name: string, words: string): boolean {
  const [first = ""] = wordsIn(name).filter((word) => !placeNoun.test(word));
  const least = Math.max(4, first.length - 3);
  return first !== "" && wordsIn(words).some((word) => isSameWord(word, first, least));
}
