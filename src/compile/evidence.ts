import type { Citation, Evidence, Quote, Span } from "../domain/claims/claim";
import type { PageLanguage } from "../domain/language";
import type { EvidenceIndex } from "./evidence-index";
import { type EvidenceYaml, isQuote, type QuoteYaml, tellersOf } from "./full-form";
import { baseLanguage } from "./language";
import { inOtherLanguage, textIn } from "./ours";
import { quoteKey } from "./verified";

/** What a claim rests on: what its own report says, then what others say, in the reports' order. */
export function evidenceFor(
  claimId: string,
  spans: ReadonlyMap<string, Span>,
  one: EvidenceIndex,
  language: PageLanguage,
): Evidence[] {
  return one.testimoniesOf(claimId).flatMap(({ reportId, evidence }) =>
    evidence.map((piece, index): Quote | Citation => {
      if (!isQuote(piece)) {
        const other = inOtherLanguage({ restated: piece.cite }, language);
        return {
          kind: "citation",
          reportId,
          restated: textIn(piece.cite, language),
          ...other,
          ...viaOf(piece),
        };
      }
      const span = spans.get(quoteKey(claimId, reportId, index)) ?? { start: 0, end: 0 };
      return quoteOf(piece, reportId, span, one, language);
    }),
  );
}

function quoteOf(
  quote: QuoteYaml,
  reportId: string,
  span: Span,
  one: EvidenceIndex,
  language: PageLanguage,
): Quote {
  const { before = "", quote: exact, after = "", speech } = quote;
  const report = one.findReport(reportId);
  // In the page's language, where that is not the report's.
  const isForeign = report && baseLanguage(report.value.language) !== language;
  const translation = isForeign ? (quote.translation?.[language] ?? null) : null;
  return {
    kind: "quote",
    reportId,
    exact,
    prefix: before,
    suffix: after,
    span,
    speech,
    translation,
    ...viaOf(quote),
  };
}

const viaOf = (piece: EvidenceYaml): { viaIds?: readonly string[] } => {
  const viaIds = tellersOf(piece);
  return viaIds.length === 0 ? {} : { viaIds };
};
