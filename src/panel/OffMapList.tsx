import { useId } from "react";
import { claimsOffMap } from "../domain/place-claims";
import { figureText, m, number } from "../i18n/messages";
import { CorrectedBadge } from "./CorrectedBadge";
import { type Go, markOf, type Reading } from "./reading";
import { SourceIcon } from "./SourceIcon";

/** The tray beside the map: what it cannot show, with the count and the reason, so that nothing drops out unseen. */
export function OffMapList({ reading, go }: { reading: Reading; go: Go }) {
  const id = useId();
  const off = claimsOffMap(reading.claims, reading.index);
  return (
    <section>
      <h2>
        <span id={id}>{m.notOnMap}</span> <span className="count">{number.format(off.length)}</span>
      </h2>
      {off.length === 0 && <p className="quiet">{m.nothingOffMap}</p>}
      <ul className="off-map" aria-labelledby={id}>
        {off.map(({ claim, reason }) => (
          <li key={claim.id}>
            <SourceIcon mark={markOf(reading, claim.sourceId)} />
            <span>
              <button type="button" id={`off-map-${claim.id}`} onClick={() => go.toClaim(claim.id)}>
                {claim.figure ? figureText(claim.figure) : m.event[claim.event]},{" "}
                {reading.index.source(claim.sourceId).name}
              </button>
              <CorrectedBadge claim={claim} /> <span className="quiet">{m.offMap[reason]}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
