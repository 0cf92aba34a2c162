import type { Ground } from "../derive/ground";
import { otherWords } from "../fix/fix";
import { type Problem, problem } from "../problem";
import { suggestionsForFirst } from "../reading/nearest";
import { numberStandsIn } from "../reading/number-words";
import { isOneSaid } from "../reading/one-said";
import type { RefusedClaim, Written } from "../reading/written";
import { standsIn } from "../words";
import { absent } from "./check-by-text";

/**
 * What can be said of claims whose form is refused: that their source is not known, that a quote is not in the text, a number
 * not in its quote. So that a slip of form hides none of it.
 */
export function checkRefused({ files, sources, refused, unread }: Written, { texts }: Ground): Problem[] {
  const known = new Set([...sources.map(({ value }) => value.id), ...refused]);
  const suggest = suggestionsForFirst(100);
  return files.flatMap(({ id, head, refusedClaims }) =>
    refusedClaims.flatMap((claim) => [
      ...(unread.has("source") ? [] : sourceProblems(claim, known, suggest)),
      ...quoteProblems(claim, texts.get(id)),
      ...figureProblems(claim, head?.value.language),
    ]),
  );
}

function sourceProblems(
  { value, at, isFaulty }: RefusedClaim,
  known: ReadonlySet<string>,
  suggest: ReturnType<typeof suggestionsForFirst>,
): Problem[] {
  const { source } = value;
  if (typeof source !== "string" || isFaulty("source") || known.has(source)) return [];
  const meant = suggest(source, () => [...known]);
  const told = problem("unknown-id", at("source"), `no source “${source}”${meant.text}`);
  const mended =
    meant.word === undefined ? [] : [{ choice: meant.word, ...otherWords(told, source, meant.word) }];
  return [{ ...told, choices: mended }];
}

function quoteProblems({ value, at, isFaulty }: RefusedClaim, text: string | undefined): Problem[] {
  if (text === undefined) return [];
  return (["quote", "window"] as const).flatMap((key) => {
    const words = value[key];
    if (typeof words !== "string" || words.trim() === "" || isFaulty(key)) return [];
    const isThere = key === "quote" ? text.includes(words) : standsIn(text, words);
    return isThere ? [] : [absent(key === "quote" ? "quote-absent" : "words-absent", at(key), text, words)];
  });
}

function figureProblems({ value, at, isFaulty }: RefusedClaim, language: string | undefined): Problem[] {
  const { figure, quote } = value;
  if (typeof figure !== "number" || typeof quote !== "string" || language === undefined) return [];
  if (isFaulty("figure") || isFaulty("quote") || numberStandsIn(quote, figure, language)) return [];
  if (figure === 1 && isOneSaid(quote, null, language)) return [];
  const found = `${figure}, neither as digits nor as a word, in “${quote}”`;
  return [problem("figure-not-quoted", at("figure"), found)];
}
