import type { Claim } from "../../domain/claims/claim";
import { figureText, m } from "../../i18n/messages";
import type { Go, Reading } from "../reading";

/** Of a figure that its source includes in another: in which. Together they are no more than that one. */
export function IncludedIn({ claim, reading: { index }, go }: { claim: Claim; reading: Reading; go: Go }) {
  const whole = claim.subsetOf === undefined ? undefined : index.findClaim(claim.subsetOf);
  if (!whole?.figure) return null;
  return (
    <p className="total">
      {m.includedIn}{" "}
      <button type="button" className="link" onClick={() => go.toClaim(whole.id)}>
        {figureText(whole.figure)}
      </button>
    </p>
  );
}
