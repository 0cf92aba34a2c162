import type { Citation, Claim, Evidence as OnePiece, Quote } from "../../domain/claims/claim";
import type { Report } from "../../domain/claims/report";
import { unattributed } from "../../domain/claims/source";
import { m } from "../../i18n/messages";
import type { Reading } from "../reading";
import { ReportName } from "./ReportName";

/** What a claim rests on, report by report, each with the report's name under it. */
export function Evidence({ claim, reading: { index } }: { claim: Claim; reading: Reading }) {
  return (
    <div className="evidence">
      {byReport(claim.evidence).map(([reportId, pieces]) => (
        <div key={reportId}>
          {pieces.map((piece) =>
            piece.kind === "quote" ? (
              <Quoted key={piece.span.start} quote={piece} claim={claim} report={index.report(reportId)} />
            ) : (
              <Cited key={piece.restated} citation={piece} />
            ),
          )}
          <Cite report={index.report(reportId)} />
        </div>
      ))}
    </div>
  );
}

function byReport(evidence: readonly OnePiece[]): readonly [string, readonly OnePiece[]][] {
  const reports = new Map<string, OnePiece[]>();
  for (const piece of evidence) {
    reports.set(piece.reportId, [...(reports.get(piece.reportId) ?? []), piece]);
  }
  return [...reports];
}

/** The words that say it, as they stand in the report, in its language; the few around them are set back. */
function Quoted({ quote, claim, report }: { quote: Quote; claim: Claim; report: Report }) {
  return (
    <figure data-speech={quote.speech}>
      <figcaption className="speech">{speechText(claim, quote)}</figcaption>
      <blockquote lang={report.language}>
        <span className="context">
          {isBegun(quote) && "…\u2009"}
          {quote.prefix}
        </span>
        <strong>{quote.exact}</strong>
        <span className="context">
          {quote.suffix}
          {isCutShort(quote) && "\u2009…"}
        </span>
      </blockquote>
      {quote.translation && (
        <p className="translation">
          <span className="speech">{m.ourTranslation}</span> {quote.translation}
        </p>
      )}
    </figure>
  );
}

/** What a report says whose words are not reproduced: no quotation, and not set as one. */
function Cited({ citation: { restated, otherLanguage } }: { citation: Citation }) {
  return (
    <p className="restated">
      <span className="speech">{m.restated}</span> <span lang={otherLanguage?.restated}>{restated}</span>
    </p>
  );
}

function Cite({ report }: { report: Report }) {
  return (
    <p className="cite">
      {m.from}{" "}
      <cite>
        <ReportName report={report} />
      </cite>
    </p>
  );
}

/** Whether the report says something before what is shown. */
const isBegun = ({ prefix, span }: Quote) => span.start > prefix.length;

/** Whether what is shown ends within a sentence. */
const isCutShort = ({ exact, suffix }: Quote) => !/[.!?…]\p{Pf}?\p{Pe}?$/u.test(exact + suffix);

function speechText(claim: Claim, { speech }: Quote): string {
  if (speech === "direct") return m.directQuote;
  return claim.sourceId === unattributed ? m.evidenceNobody : m.indirectQuote;
}
