import { memo, useId } from "react";
import type { Claim } from "../domain/claims/claim";
import { includedAmong } from "../domain/claims/included";
import { totalOf } from "../domain/claims/total";
import { claimsOffMap } from "../domain/places/place-claims";
import { inTimeOrder } from "../domain/time/window";
import { figureText, m, number } from "../i18n/messages";
import { claimLine, lostText } from "./claim/claim-line";
import { TimedWords } from "./claim/TimedWords";
import { CorrectedBadge } from "./corrections/CorrectedBadge";
import { type Go, markOf, type Reading } from "./reading";
import { SourceIcon } from "./SourceIcon";

/** A claim of which the map does not show all, and why. */
type Off = { claim: Claim; why: string };

/** The tray beside the map: what it cannot show, with the count and the reason, so that nothing drops out unseen. */
export const OffMapList = memo(function OffMapList({ reading, go }: { reading: Reading; go: Go }) {
  const id = useId();
  const { index } = reading;
  const claims = inTimeOrder(reading.claims);
  const isIncluded = includedAmong(claims, index);
  const all: readonly Off[] = [
    ...claimsOffMap(claims, index).map(({ claim, reason }) => ({
      claim,
      why: reason === "total" ? totalText(claim, reading) : m.offMap[reason],
    })),
    // The map shows the figures that they are included in.
    ...claims.flatMap((claim) => {
      const why = claim.figure && isIncluded(claim) ? subsetText(claim, reading) : null;
      return why === null ? [] : [{ claim, why }];
    }),
    // The map shows their other places.
    ...claims.flatMap((claim) => {
      const words = index.partsOf(claim.id).length === 0 && lostText(claim, index);
      return words ? [{ claim, why: m.offMap.lost({ words }) }] : [];
    }),
  ];
  // Each once, by what keeps most of it from the map.
  const firsts = new Map(all.toReversed().map((each) => [each.claim, each]));
  const off = all.filter((each) => firsts.get(each.claim) === each);
  // Where filters hide all, a zero would say that nothing is missing.
  const isNothing = claims.length === 0;
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
        {off.map(({ claim, why }) => (
          <li key={claim.id}>
            <SourceIcon mark={markOf(reading, claim.sourceId)} event={claim.event} />
            <span>
              <button
                type="button"
                id={`off-map-${claim.id}`}
                suppressHydrationWarning={true}
                onClick={() => go.toClaim(claim.id)}
              >
                <TimedWords text={claimLine(claim, index)} />
              </button>
              <CorrectedBadge claim={claim} /> <span className="quiet">{why}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
});

/** In which figure its source includes it; `null` where that is not here. */
function subsetText({ subsetOf }: Claim, { index }: Reading): string | null {
  const whole = subsetOf === undefined ? null : index.findClaim(subsetOf)?.figure;
  return whole ? m.offMap.subset({ figure: figureText(whole) }) : null;
}

/** How much of a total the map shows by its parts. */
function totalText(claim: Claim, { index }: Reading): string {
  const total = totalOf(claim, index);
  const [all, missing] = [total?.parts.length ?? 0, total?.offMap.length ?? 0];
  return m.offMap.total({ all, missing, shown: number.format(all - missing) });
}
