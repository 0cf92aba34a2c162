import type { Case } from "./case";
import type { ReportEntry } from "./entries";
import { isLanguage } from "./language";
import { type Mark, type Problem, problem } from "./problem";

/** What a report's head says is possible: a language, an address, a date. */
export function checkReports(one: Case): Problem[] {
  return one.entries.reports.flatMap(reportProblems);
}

function reportProblems({ value: { language, url, published }, at }: ReportEntry): Problem[] {
  return [
    ...languageProblems(language, at("language")),
    ...(!url || isHttps(url.value) ? [] : [problem("bad-url", at("url", "value"), `“${url.value}”`)]),
    ...(!published || isDate(published.value)
      ? []
      : [problem("bad-date", at("published", "value"), `“${published.value}”`)]),
  ];
}

function languageProblems(tag: string, mark: Mark): Problem[] {
  return isLanguage(tag) ? [] : [problem("bad-language", mark, `“${tag}”`)];
}

const isHttps = (url: string): boolean => /^https:\/\/\S+$/.test(url) && URL.canParse(url);

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  // A 31 June parses, as 1 July.
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}
