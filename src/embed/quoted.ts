import { type Claim, homeOf, quotesOf } from "../domain/claims/claim";
import { limits, type Quoted } from "./messages";

/** A claim's quotes as W3C text quote selectors. One that is longer than a message may hold is left out whole. */
export function quotedBy(claim: Claim): Quoted {
  const selectors = quotesOf(claim)
    .filter(({ exact }) => exact.length > 0 && exact.length <= limits.exact)
    .slice(0, limits.selectors)
    .map(({ exact, prefix, suffix }) => ({
      type: "TextQuoteSelector" as const,
      exact,
      prefix: prefix.slice(-limits.around),
      suffix: suffix.slice(0, limits.around),
    }));
  return { claim: claim.id, place: homeOf(claim), selectors };
}

/** The quotes of all these claims, or of the first of them, if there are more than a message may hold. */
export function quotesWithinLimits(claims: readonly Claim[]): { quotes: Quoted[]; isCut: boolean } {
  const all = claims.map(quotedBy).filter(({ selectors }) => selectors.length > 0);
  const quotes: Quoted[] = [];
  // What is around them in the message is smaller by far than what is kept free for it.
  let left = limits.message * 0.9;
  for (const quoted of all.slice(0, limits.claims)) {
    left -= JSON.stringify(quoted).length;
    if (left < 0) break;
    quotes.push(quoted);
  }
  return { quotes, isCut: quotes.length < all.length };
}
