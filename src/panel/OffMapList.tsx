import { memo, useId } from "react";
import type { Claim } from "../domain/claims/claim";
import { totalOf } from "../domain/claims/total";
import { claimsOffMap } from "../domain/places/place-claims";
import { m, number } from "../i18n/messages";
import { claimLine } from "./claim/claim-line";
import { CorrectedBadge } from "./corrections/CorrectedBadge";
import { type Go, markOf, type Reading } from "./reading";
import { SourceIcon } from "./SourceIcon";

/** The tray beside the map: what it cannot show, with the count and the reason, so that nothing drops out unseen. */
export const OffMapList = memo(function OffMapList({ reading, go }: { reading: Reading; go: Go }) {
  const id = useId();
  const off = claimsOffMap(reading.claims, reading.index);
  // Where filters hide all, a zero would say that nothing is missing.
  const isNothing = reading.claims.length === 0;
  return (
    <section>
      <h2>
        <span id={id}>{m.notOnMap}</span>
        {!isNothing && (
          <>
            {" "}
            <span className="count">{number.format(off.length)}</span>
          </>
        )}
      </h2>
      {off.length === 0 && <p className="quiet">{isNothing ? m.nothingAtAll : m.nothingOffMap}</p>}
      <ul className="off-map" aria-labelledby={id}>
        {off.map(({ claim, reason }) => (
          <li key={claim.id}>
            <SourceIcon mark={markOf(reading, claim.sourceId)} event={claim.event} />
            <span>
              <button
                type="button"
                id={`off-map-${claim.id}`}
                suppressHydrationWarning={true}
                onClick={() => go.toClaim(claim.id)}
              >
                {claimLine(claim, reading.index)}
              </button>
              <CorrectedBadge claim={claim} />{" "}
              <span className="quiet">
                {reason === "total" ? totalText(claim, reading) : m.offMap[reason]}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
});

/** How much of a total the map shows by its parts. */
function totalText(claim: Claim, { index }: Reading): string {
  const total = totalOf(claim, index);
  const [all, missing] = [total?.parts.length ?? 0, total?.offMap.length ?? 0];
  return m.offMap.total({ all, missing, shown: number.format(all - missing) });
}
