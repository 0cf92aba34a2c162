import { CorrectedBadge } from "./CorrectedBadge";
import { claimLine } from "./claim-line";
import type { Go, Reading } from "./reading";

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
