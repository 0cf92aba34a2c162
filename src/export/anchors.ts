import type { Claim } from "../domain/claims/claim";
import type { ReportId } from "../domain/claims/report";
import type { Index } from "../domain/dataset";

/** Where a claim's words stand in a report's text: whoever holds it can check them, also where we may not reproduce them. */
export type AnchorRecord = {
  report: ReportId;
  /** SHA-256 of the whole text. */
  textSha256: string | null;
  /** Half-open, in UTF-16 code units. */
  start: number;
  end: number;
  /** The first digits of the SHA-256 of the words; `null` where the words themselves are in the file. */
  wordsSha256: string | null;
};

/** One for each piece of evidence that has a place in a text, in their order. */
export const anchorRecords = ({ evidence }: Claim, index: Index): readonly AnchorRecord[] =>
  evidence.flatMap((piece): AnchorRecord[] => {
    const { reportId: report } = piece;
    if (piece.kind === "quote") {
      const textSha256 = index.report(report).text?.sha256 ?? null;
      return [{ report, textSha256, ...piece.span, wordsSha256: null }];
    }
    const { anchor } = piece;
    return anchor ? [{ report, textSha256: anchor.text, ...anchor.span, wordsSha256: anchor.sha256 }] : [];
  });
