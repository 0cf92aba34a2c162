import type { Citation, Claim, Quote } from "../domain/claims/claim";
import type { SourceId } from "../domain/claims/source";
import type { Taken } from "./provenance";
import { type Node, reportAddress } from "./report-address";

const context = "http://www.w3.org/ns/anno.jsonld";

/** What a claim rests on: each quote selected in its report, each restatement as a note on its report. */
export const annotationsOf = (claim: Claim, taken: Taken): readonly Node[] =>
  claim.evidence.map((piece, position) => ({
    "@context": context,
    id: `${taken.claimAddress(claim)}#evidence-${position + 1}`,
    type: "Annotation",
    ...(piece.kind === "quote" ? quoted(piece, claim, taken) : restated(piece, claim, taken)),
  }));

/** The words by themselves, and their offsets: whoever has the page finds the one, whoever has the text the other. */
function quoted(quote: Quote, claim: Claim, { index, site, claimAddress }: Taken): Node {
  const { exact, prefix, suffix, span, speech, translation } = quote;
  const body = claimAddress(claim);
  return {
    motivation: "linking",
    body: translation === null ? body : [body, textBody(translation, index.dataset.language)],
    target: {
      source: reportAddress(index.report(quote.reportId), site),
      selector: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        { type: "TextPositionSelector", start: span.start, end: span.end },
      ],
    },
    "sky:speech": speech,
    ...toldBy(quote.viaIds, index),
  };
}

/** A report whose words are not reproduced: the words are ours, and at most is told where its own stand in a text. */
const restated = (
  { reportId, restated, otherLanguage, viaIds, anchor }: Citation,
  claim: Claim,
  { index, site, claimAddress }: Taken,
): Node => ({
  motivation: "linking",
  body: [claimAddress(claim), textBody(restated, otherLanguage?.restated ?? index.dataset.language)],
  target: anchor
    ? {
        source: reportAddress(index.report(reportId), site),
        selector: { type: "TextPositionSelector", start: anchor.span.start, end: anchor.span.end },
        "sky:textDigest": anchor.text,
        "sky:wordsDigest": anchor.sha256,
      }
    : reportAddress(index.report(reportId), site),
  ...toldBy(viaIds, index),
});

/** Who tells it in the report, where that is not the claim's author: one name, or a chain of them in its order. */
function toldBy(viaIds: readonly SourceId[] | undefined, index: Taken["index"]): Node {
  const names = viaIds?.map((id) => index.source(id).name) ?? [];
  if (names.length === 0) return {};
  return { "sky:toldBy": names.length === 1 ? names[0] : { "@list": names } };
}

const textBody = (value: string, language: string): Node => ({ type: "TextualBody", value, language });
