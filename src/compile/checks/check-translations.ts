import { languages } from "../../domain/language";
import type { EvidenceIndex } from "../evidence-index";
import { isQuote, type QuoteYaml } from "../full-form";
import { baseLanguage, isLanguage } from "../language";
import { testimonies } from "../output/testimony";
import { type Mark, type Problem, problem } from "../problem";
import { sameNumbers } from "../reading/digits";

/** What we translate is not in that language already, and gives the same numbers. No language has to be there. */
export function checkTranslations(one: EvidenceIndex): Problem[] {
  return testimonies(one.entries).flatMap(({ reportId, evidence, at }) => {
    const report = one.findReport(reportId);
    if (!report || !isLanguage(report.value.language)) return [];
    const own = baseLanguage(report.value.language);
    return evidence.flatMap((piece, index) =>
      isQuote(piece) ? quoteProblems(piece, own, (...path) => at(index, ...path)) : [],
    );
  });
}

function quoteProblems(
  { quote, translation = {} }: QuoteYaml,
  own: string,
  at: (...path: string[]) => Mark,
): Problem[] {
  const others = languages.filter((language) => language !== own);
  const needless = languages.filter((language) => language === own && translation[language] !== undefined);
  return [
    ...needless.map((language) =>
      problem("translation-needless", at("translation", language), `“${quote}” is in “${language}”`),
    ),
    ...others
      .filter(
        (language) => translation[language] !== undefined && !sameNumbers([quote, translation[language]]),
      )
      .map((language) =>
        problem("languages-differ", at("translation", language), `“${quote}” as “${translation[language]}”`),
      ),
  ];
}
