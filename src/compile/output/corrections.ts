import type { CorrectionYaml } from "../full-form";
import type { ClaimEntry } from "../reading/entries";

export const correctionsOf = ({ value }: ClaimEntry): readonly CorrectionYaml[] => value.corrections ?? [];

export const endsClaim = ({ kind }: CorrectionYaml): boolean => kind !== "changed";

/** What took a claim out of those that stand, if anything did. */
export const endOf = (claim: ClaimEntry): CorrectionYaml | undefined => correctionsOf(claim).find(endsClaim);
