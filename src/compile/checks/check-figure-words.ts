import { figureNumbers } from "../../domain/claims/figure";
import { locateQuote } from "../../domain/claims/quote";
import { type EvidenceIndex, namingsOf } from "../evidence-index";
import { isQuote } from "../full-form";
import { type Problem, problem } from "../problem";
import type { ClaimEntry } from "../reading/entries";
import { isRestated } from "../reading/mention";
import { type NumberSaid, numbersIn } from "../reading/numbers-in";
import { oneMoreOfOther } from "../reading/one-said";
import { unitWords } from "../reading/unit-words";
import { figureOf } from "../schema/figure-yaml";

/** A figure's number stands with what it counts, or with where: the 12 of “12 guns and 9 drones” is no figure of drones. */
export function checkFigureWords(one: EvidenceIndex): Problem[] {
  return one.entries.claims.flatMap((claim) => {
    const language = one.findReport(claim.reportId)?.value.language;
    // What is included in another figure is told by what becomes of it: “two on their way to the town”.
    if (language === undefined || claim.value.subset_of) return [];
    return [...apartIn(claim, language), ...moreOfOther(claim, one.texts.get(claim.reportId))];
  });
}

/** “Another over B” counts what the text before it named last; where that is at hand, it is looked at. */
function moreOfOther(claim: ClaimEntry, text: string | undefined): Problem[] {
  const { figure, evidence } = claim.value;
  if (!figure || text === undefined || !figureNumbers(figureOf(figure)).includes(1)) return [];
  return evidence.flatMap((piece) => {
    if (!isQuote(piece)) return [];
    const { quote: exact, before: prefix = "", after: suffix = "" } = piece;
    const span = locateQuote(text, { exact, prefix, suffix });
    if (typeof span === "string") return [];
    const other = oneMoreOfOther(exact, text.slice(Math.max(0, span.start - 500), span.start), figure.unit);
    const found = `“${exact.slice(0, 60)}” is told of one more, and what the text names before it is “${other}”`;
    return other === null ? [] : [problem("figure-apart", claim.at("figure"), found)];
  });
}

function apartIn(claim: ClaimEntry, language: string): Problem[] {
  const { figure, evidence } = claim.value;
  const subject = figure && unitWords(figure.unit);
  if (!figure || !subject) return [];
  const quotes = evidence.flatMap((piece) => (isQuote(piece) ? [piece.quote] : []));
  const places = namingsOf(claim).flatMap(({ naming: { as } }) => (isRestated(as) ? [] : [as]));
  return figureNumbers(figureOf(figure)).flatMap((number) => {
    const said = quotes.flatMap((quote) => saidIn(quote, number, language));
    const [first] = said;
    // Where none stands as a number of its own, that is told already, or a range has it.
    if (!first || said.some((each) => isOf(each, subject, places))) return [];
    const found = `${number} counts “${first.counted}” there, and stands with no word for ${figure.unit} and no place of the claim`;
    return [problem("figure-apart", claim.at("figure"), found)];
  });
}

/** A number with what stands between it and the numbers before and after. */
type Said = { before: string; after: string; isFirst: boolean; counted: string };

function saidIn(quote: string, number: number, language: string): Said[] {
  const numbers: readonly NumberSaid[] = numbersIn(quote, language);
  return numbers.flatMap(({ value, start, end }, index) => {
    if (value !== number) return [];
    const after = quote.slice(end, numbers[index + 1]?.start);
    const counted = /^\s*(\p{L}[\p{L}’'ʼ-]*)/u.exec(after)?.[1] ?? "";
    return [
      { before: quote.slice(numbers[index - 1]?.end ?? 0, start), after, isFirst: index === 0, counted },
    ];
  });
}

/** What may follow a number whose noun was said before, or goes without saying: “22 were shot down”, «сбиты 12 над городом». */
const bare =
  /^(?:were|was|have|has|had|been|being|are|is|of|out|more|others?|additional|further|each|или|або|чи|and|or|as|to|by|over|in|near|at|on|above|from|during|within|between|across|shot|downed|destroyed|intercepted|neutrali[sz]ed|suppressed|lost|launched|fired|fell|landed|hit|struck|overnight|en|был\p{L}*|и|из|по|над|в|во|на|под|около|у|за|с|ещ[её]|шт\p{L}*|единиц\p{L}*|сбит\p{L}*|уничтож\p{L}*|перехва\p{L}*|нейтрализ\p{L}*|подав\p{L}*|запущ\p{L}*|упал\p{L}*|потер\p{L}*|було|був|були|та|й|з|із|зі|до|біля|збит\p{L}*|знищ\p{L}*|перехопл\p{L}*|придуш\p{L}*|втрач\p{L}*|впал\p{L}*|одиниц\p{L}*)$/iu;

function isOf(
  { before, after, isFirst, counted }: Said,
  subject: RegExp,
  places: readonly string[],
): boolean {
  return (
    counted === "" ||
    bare.test(counted) ||
    subject.test(after) ||
    // What stands before a later number is what the number before it counts.
    (isFirst && subject.test(before)) ||
    places.some((place) => after.includes(place) || before.includes(place))
  );
}
