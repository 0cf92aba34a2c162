import { languages } from "../../src/domain/language";
import type { Case } from "./case";
import { baseLanguage, isLanguage } from "./language";
import { type Problem, problem } from "./problem";

/** Every quote can be read in each language of the page: in its own words, or in our translation. */
export function checkTranslations(one: Case): Problem[] {
  return one.entries.claims.flatMap(({ value: claim, at, reportId }) => {
    const report = one.findReport(reportId);
    if (!report || !isLanguage(report.value.language)) return [];
    const own = baseLanguage(report.value.language);
    return claim.evidence.flatMap(({ quote, translation = {} }, index) => {
      const missing = languages.filter((language) => language !== own && !translation[language]);
      const isNeedless = languages.some(
        (language) => language === own && translation[language] !== undefined,
      );
      return [
        ...missing.map((language) =>
          problem("translation-missing", at("evidence", index), `no “${language}” for “${quote}”`),
        ),
        ...(isNeedless
          ? [
              problem(
                "translation-needless",
                at("evidence", index, "translation", own),
                `${reportId} is in “${own}”`,
              ),
            ]
          : []),
      ];
    });
  });
}
