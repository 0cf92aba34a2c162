import type { Span } from "../domain/claims/claim";
import type { Lock } from "./output/lock";
import type { Problem } from "./problem";

/** What came of holding quotes against a report's text, or against the lock in its place. */
export type Verified = {
  problems: readonly Problem[];
  /** What is not wrong, but has to be said. */
  notices: readonly string[];
  /** Where each quote stands, by `quoteKey`. */
  spans: ReadonlyMap<string, Span>;
  lock: Lock;
};

/** @param index Of the quote in what the report gives as evidence of the claim, from 0. */
export const quoteKey = (claimId: string, reportId: string, index: number): string =>
  `${claimId}/${reportId}/${index}`;
