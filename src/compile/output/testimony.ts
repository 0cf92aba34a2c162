import type { EvidenceYaml } from "../full-form";
import type { Mark } from "../problem";
import type { Entries } from "../reading/entries";
import type { Path } from "../reading/yaml-file";

/** What one report says of one claim: the report that the claim is entered with, or another that tells it too. */
export type Testimony = {
  claimId: string;
  reportId: string;
  evidence: readonly EvidenceYaml[];
  /** Where a piece of it stands, and what is below it. */
  at: (index: number, ...path: Path) => Mark;
};

/** Claims first, then what other reports say of them, each in the reports' order. */
export function testimonies({ claims, repeats }: Pick<Entries, "claims" | "repeats">): Testimony[] {
  return [
    ...claims.map(({ value, at, reportId }) => testimony(value.id, reportId, value.evidence, at)),
    ...repeats.map(({ value, at, reportId }) => testimony(value.claim, reportId, value.evidence, at)),
  ];
}

const testimony = (
  claimId: string,
  reportId: string,
  evidence: readonly EvidenceYaml[],
  at: (...path: Path) => Mark,
): Testimony => ({ claimId, reportId, evidence, at: (index, ...path) => at("evidence", index, ...path) });
