import { CorrectedBadge } from "../corrections/CorrectedBadge";
import type { Go, Reading } from "../reading";
import { claimLine } from "./claim-line";

/** A claim, by what it says, as a way to it. */
export function ToClaim({ id, reading, go }: { id: string; reading: Reading; go: Go }) {
  return (
    <>
      <button type="button" className="link" onClick={() => go.toClaim(id)}>
        {claimLine(reading.index.claim(id), reading.index)}
      </button>
      <CorrectedBadge claim={reading.index.claim(id)} />
    </>
  );
}
