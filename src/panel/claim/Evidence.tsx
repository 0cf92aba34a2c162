import type { Citation, Claim, Evidence as OnePiece, Quote } from "../../domain/claims/claim";
import type { Report } from "../../domain/claims/report";
import { unattributed } from "../../domain/claims/source";
import type { PageLanguage } from "../../domain/language";
import { language, m } from "../../i18n/messages";
import type { Reading } from "../reading";
import { ReportName } from "./ReportName";
import { tellerText } from "./teller-text";

type Props = {
  claim: Claim;
  pieces: readonly OnePiece[];
  /** A report that is named above already. */
  namedReport?: string | null;
  reading: Reading;
};

/** These of what a claim rests on, report by report; under the words, whose they are and in which report. */
export function Evidence({ claim, pieces, namedReport = null, reading: { index } }: Props) {
  return (
    <div className="evidence">
      {byReport(pieces).map(([reportId, ofReport]) => (
        <div key={reportId}>
          {ofReport.map((piece) =>
            piece.kind === "quote" ? (
              <Quoted
                key={piece.span.start}
                quote={piece}
                claim={claim}
                report={index.report(reportId)}
                teller={tellerText(piece.viaIds, index)}
                into={index.dataset.language}
              />
            ) : (
              <Cited key={piece.restated} citation={piece} teller={tellerText(piece.viaIds, index)} />
            ),
          )}
          {reportId !== namedReport && <Cite report={index.report(reportId)} />}
          {ofReport.map(
            (piece) =>
              piece.kind === "citation" &&
              piece.anchor && <Anchored key={piece.restated} anchor={piece.anchor} />,
          )}
        </div>
      ))}
    </div>
  );
}

const withTeller = (text: string, teller: string | null): string => (teller ? `${text}; ${teller}` : text);

function byReport(evidence: readonly OnePiece[]): readonly [string, readonly OnePiece[]][] {
  const reports = new Map<string, OnePiece[]>();
  for (const piece of evidence) {
    reports.set(piece.reportId, [...(reports.get(piece.reportId) ?? []), piece]);
  }
  return [...reports];
}

type QuotedProps = {
  quote: Quote;
  claim: Claim;
  report: Report;
  teller: string | null;
  /** The language of translations: of a version that is kept, not always the page's. */
  into: PageLanguage;
};

/** The words that say it, as they stand in the report, in its language; the few around them are set back. */
function Quoted({ quote, claim, report, teller, into }: QuotedProps) {
  return (
    <figure data-speech={quote.speech}>
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
          <span className="speech">{m.ourTranslation}</span>{" "}
          <span lang={into === language ? undefined : into}>{quote.translation}</span>
        </p>
      )}
      <figcaption className="speech">{withTeller(speechText(claim, quote), teller)}</figcaption>
    </figure>
  );
}

/** What a report says whose words are not reproduced: no quotation, and not set as one. */
function Cited({
  citation: { restated, otherLanguage },
  teller,
}: {
  citation: Citation;
  teller: string | null;
}) {
  return (
    <figure className="restatement">
      <p className="restated" lang={otherLanguage?.restated}>
        {restated}
      </p>
      <figcaption className="speech">{withTeller(m.restated, teller)}</figcaption>
    </figure>
  );
}

/** Where words stand that are not here, for whoever holds the text. */
function Anchored({ anchor }: { anchor: NonNullable<Citation["anchor"]> }) {
  return (
    <details className="anchored quiet">
      <summary>{m.wordsAt}</summary>
      <p title={anchor.text}>{m.anchored({ ...anchor.span, hash: anchor.text.slice(0, 12) })}</p>
    </details>
  );
}

function Cite({ report }: { report: Report }) {
  return (
    <p className="cite">
      <span className="from">{m.from} </span>
      <cite>
        <ReportName report={report} />
      </cite>
      {/* Else it would seem to have been left out. */}
      {!report.url && !report.isAwaited && <span className="quiet"> {m.noAddress}</span>}
    </p>
  );
}

/** Whether the report says something before what is shown. */
const isBegun = ({ prefix, span }: Quote) => span.start > prefix.length;

/** Whether what is shown ends within a sentence. */
const isCutShort = ({ exact, suffix }: Quote) => !/[.!?…]\p{Pf}?\p{Pe}?$/u.test(exact + suffix);

/** Whether words that a report quotes stand in its own: more than a name. */
const isPartlyQuoted = ({ exact }: Quote): boolean =>
  /“[^”]*\s|„[^“”]*\s|«[^»]*\s|(?<![\p{L}\p{N}])"[^"]*\s/u.test(exact);

function speechText(claim: Claim, quote: Quote): string {
  if (quote.speech === "direct") return m.directQuote;
  if (isPartlyQuoted(quote)) return m.partlyQuoted;
  return claim.sourceId === unattributed ? m.evidenceNobody : m.indirectQuote;
}
