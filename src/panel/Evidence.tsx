import type { Claim, Quote } from "../domain/claim";
import type { Report } from "../domain/report";
import { unattributed } from "../domain/source";
import { m } from "../i18n/messages";

/** The words that say it, as they stand in the report, in its language; the few around them are set back. */
export function Evidence({ claim, report }: { claim: Claim; report: Report }) {
  return (
    <div className="evidence">
      {claim.evidence.map((quote) => (
        <figure key={quote.span.start} data-speech={quote.speech}>
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
        </figure>
      ))}
      <p className="cite">
        {m.from}{" "}
        <cite>
          {report.url ? (
            <a href={report.url.value} rel="external noopener" target="_blank">
              {report.name}
            </a>
          ) : (
            report.name
          )}
        </cite>
      </p>
    </div>
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
