import { type Claim, type Evidence, quotesOf } from "../../domain/claims/claim";
import { figureNumbers } from "../../domain/claims/figure";

/** Of what a claim rests on, what stands right under it: the words with its figure; else the first words there are. */
export function mainEvidence(claim: Claim): Evidence {
  const quotes = quotesOf(claim);
  const numbers = claim.figure ? figureNumbers(claim.figure).map(String) : [];
  const withFigure = quotes.find(({ exact }) =>
    numbers.some((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(exact)),
  );
  return withFigure ?? quotes[0] ?? (claim.evidence[0] as Evidence);
}
