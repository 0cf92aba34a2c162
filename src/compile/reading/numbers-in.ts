import { baseLanguage } from "../language";
import { caseEnding, numeralForms } from "./number-words";

/** A number of a text, with where it stands. */
export type NumberSaid = { value: number; start: number; end: number };

const digits =
  /(?<![\p{L}\p{N}_.,:-])\d{1,3}(?:[,.’'\u00a0\u2009\u202f ]\d{3})*(?!\d)(?![.,:]\d)|(?<![\p{L}\p{N}_.,:-])\d+(?![.,:]?\d)/gu;

/** The numbers of a text: digits in any language, words in English, Russian and Ukrainian. Those of dates and hours too. */
export function numbersIn(text: string, language: string): NumberSaid[] {
  const written = [...text.matchAll(digits)]
    .filter((match) => {
      const rest = text.slice(match.index + match[0].length);
      return !/^[\p{L}\p{N}-]/u.test(rest) || rest.search(caseEnding) === 0;
    })
    .map((match) => ({
      value: Number(match[0].replace(/\D/g, "")),
      start: match.index,
      end: match.index + match[0].length,
    }));
  return [...written, ...spelledIn(text, baseLanguage(language))].sort((a, b) => a.start - b.start);
}

/** Words that make up one number: “one hundred and twenty-two”, «сто двадцять два». */
function spelledIn(text: string, language: string): NumberSaid[] {
  const values = numeralForms(language);
  if (values.size === 0) return [];
  const found: NumberSaid[] = [];
  let last: (NumberSaid & { least: number }) | undefined;
  for (const match of text.matchAll(/[\p{L}’'ʼ]+/gu)) {
    const value = values.get(match[0].toLowerCase().replace(/['ʼ]/g, "’").replaceAll("ё", "е"));
    const end = match.index + match[0].length;
    const gap = last ? text.slice(last.end, match.index) : "";
    if (value === undefined) continue;
    if (last && /^(?:[\s\u00a0-]+|[\s]+and[\s]+)$/.test(gap) && (value < last.least || value >= 100)) {
      last.value = value >= 100 && value > last.value ? last.value * value : last.value + value;
      last.least = value >= 100 ? 100 : value >= 20 ? 10 : 0;
      last.end = end;
      continue;
    }
    last = { value, start: match.index, end, least: value >= 100 ? 100 : value >= 20 ? 10 : 0 };
    found.push(last);
  }
  return found.map(({ value, start, end }) => ({ value, start, end }));
}
