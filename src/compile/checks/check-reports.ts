import type { EvidenceIndex } from "../evidence-index";
import { isLanguage } from "../language";
import { type Mark, type Problem, problem } from "../problem";
import { isDate } from "../reading/clock-time";
import type { ReportEntry } from "../reading/entries";
import { isHttps } from "../reading/https";

/** What a report's head says is possible: a language, an address, a date. */
export function checkReports(one: EvidenceIndex): Problem[] {
  return one.entries.reports.flatMap(reportProblems);
}

function reportProblems({ value: { language, url, published, entered }, at }: ReportEntry): Problem[] {
  return [
    ...languageProblems(language, at("language")),
    ...(!url || isHttps(url.value) ? [] : [problem("bad-url", at("url", "value"), `“${url.value}”`)]),
    // Of a bulletin that bears only a month, no day is made up.
    ...(!published || isDate(published.value) || isMonth(published.value)
      ? []
      : [problem("bad-date", at("published", "value"), `“${published.value}”`)]),
    ...(published && isDate(published.value) && isDate(entered) && published.value > entered
      ? [problem("date-implausible", at("published"), `published ${published.value}, entered ${entered}`)]
      : []),
    ...(isDate(entered) ? [] : [problem("bad-date", at("entered"), `“${entered}”`)]),
  ];
}

function languageProblems(tag: string, mark: Mark): Problem[] {
  return isLanguage(tag) ? [] : [problem("bad-language", mark, `“${tag}”`)];
}

const isMonth = (date: string): boolean => /^\d{4}-\d{2}$/.test(date) && isDate(`${date}-01`);
