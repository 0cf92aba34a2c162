import type { Claim } from "../../domain/claims/claim";
import { lastCorrection } from "../../domain/claims/corrections";
import { m } from "../../i18n/messages";

/** Says, wherever a claim is shown, that it was set right; nothing for most claims. */
export function CorrectedBadge({ claim }: { claim: Claim }) {
  const last = lastCorrection(claim);
  if (!last) return null;
  return (
    <>
      {" "}
      <span className="badge">{m.correctionKind[last.kind]}</span>
    </>
  );
}
