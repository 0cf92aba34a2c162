import { type Dataset, datasetFile } from "../dataset";
import type { PageLanguage } from "../language";
import type { Claim, Correction } from "./claim";

/** A correction with the claim that it was made in. */
export type CorrectionRecord = {
  claim: Claim;
  correction: Correction;
  /** Which of its claim's corrections it is, from 1. Records are only added, so that it never changes. */
  number: number;
};

/** Everything that was ever set right, newest first; of one day, in the dataset's order. */
export function correctionRecords({ claims }: Pick<Dataset, "claims">): readonly CorrectionRecord[] {
  return claims
    .flatMap((claim) =>
      claim.corrections
        .map((correction, position) => ({ claim, correction, number: position + 1 }))
        .reverse(),
    )
    .sort((a, b) =>
      a.correction.date < b.correction.date ? 1 : a.correction.date > b.correction.date ? -1 : 0,
    );
}

/** The claims in which anything was, whether they stand or not. In the dataset's order. */
export const correctedClaims = ({ claims }: Pick<Dataset, "claims">): readonly Claim[] =>
  claims.filter(({ corrections }) => corrections.length > 0);

/** The file of a language's feed of corrections: beside its dataset, and named as that is. */
export const feedFile = (language: PageLanguage, form: "json" | "atom"): string =>
  datasetFile(language).replace("dataset", "corrections").replace(/json$/, form);

/** What was last set right in a claim; `undefined` for most claims. */
export const lastCorrection = ({ corrections }: Claim): Correction | undefined => corrections.at(-1);
