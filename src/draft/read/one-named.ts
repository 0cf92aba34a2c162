import type { Token } from "../../text/tokens";
import { type CountedKind, countedNouns } from "../words/units";
import type { Count } from "./count";
import { impliedOne, isNumbered } from "./implied-count";
import type { Language } from "./mention";

/** What no claim is made of, or what no one thing is. */
const uncounted: ReadonlySet<CountedKind> = new Set(["place", "time", "measure", "other", "mixed"]);
const none = /^(?:no|not|without|ни|ні|не|нет|без|жоден|жодного|жодна|жодної)$/u;
/** What is done or made with it, and told of in its place: “a drone operation”. */
const madeWith =
  /^(?:operation|attack|strike|raid|assault|campaign|threat|alert|warning|unit|operator|pilot|factory|maker|manufacturer|debris|wreckage|fragments?|war|warfare|activity|program|programme|incident|incursion)s?$/u;
const article = /^(?:a|an|another|one|the|his|her|its)$/u;

/**
 * The one thing that words in the singular name, where a person points at them: “fragments of a downed drone”, «обломки
 * беспилотника» count a drone then, which of itself tells of the fragments. English says that it is one by an article; without
 * it, as in “drone debris”, nobody says how many.
 */
export function oneNamed(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): Count | null {
  const nouns = countedNouns(language);
  for (let at = from; at < to; at++) {
    const found = nouns.at(tokens, at);
    const end = at + (found?.length ?? 0);
    if (
      !found ||
      isNumbered(tokens[at]?.word ?? "") ||
      found.value.number === "many" ||
      uncounted.has(found.value.kind)
    )
      continue;
    // “a drone attack”, “drone strikes”: the noun behind it is what is told of.
    if (language === "en" && (nouns.at(tokens, end) || madeWith.test(tokens[end]?.word ?? ""))) continue;
    const begins = language === "en" ? articleBefore(tokens, at) : at;
    if (begins === null || isCountedOrDenied(tokens, begins, at)) continue;
    const { kind, number } = found.value;
    return impliedOne(begins, end, kind, at, false, number === "any" && language !== "en");
  }
  return null;
}

/** Back over adjectives. */
function articleBefore(tokens: readonly Token[], noun: number): number | null {
  for (let at = noun - 1; at >= 0 && noun - at <= 6; at--) {
    const token = tokens[at];
    if (!token || token.kind === "sign") return null;
    if (article.test(token.word) || token.isPossessive) return at;
  }
  return null;
}

const isCountedOrDenied = (tokens: readonly Token[], from: number, noun: number): boolean =>
  tokens.slice(Math.max(0, from - 2), noun).some(({ word, kind }) => kind === "number" || none.test(word));
