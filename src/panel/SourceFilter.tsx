import { useId } from "react";
import { type Claim, type ClaimId, homeOf } from "../domain/claim";
import type { Index } from "../domain/dataset";
import { placeNaming } from "../domain/place-mark";
import type { SourceId } from "../domain/source";
import { figureText, m, placeTitle } from "../i18n/messages";
import { CorrectedBadge } from "./CorrectedBadge";
import { type Go, markOf, type Reading } from "./reading";
import { SourceIcon } from "./SourceIcon";
import { toggled } from "./toggled";

type Props = {
  reading: Reading;
  hidden: ReadonlySet<SourceId>;
  counts: ReadonlyMap<SourceId, number>;
  onChange: (hidden: ReadonlySet<SourceId>) => void;
  /** Given where each source's claims are listed below it; without, the filter stands alone. */
  go?: Go;
};

/** Who speaks: a checkbox for each source; and, in the overview, what each says. */
export function SourceFilter({ reading, hidden, counts, onChange, go }: Props) {
  const id = useId();
  return (
    <fieldset className="sources">
      <legend>{m.sources}</legend>
      {reading.index.dataset.sources.map((source) => (
        <div key={source.id} className="source" data-hidden={hidden.has(source.id) || undefined}>
          <div className="source-row">
            <label>
              <input
                type="checkbox"
                checked={!hidden.has(source.id)}
                aria-describedby={`${id}-${source.id}`}
                onChange={() => onChange(toggled(hidden, source.id))}
              />
              <SourceIcon mark={markOf(reading, source.id)} />
              <span className="source-name">{source.name}</span>
            </label>
            <span className="count" id={`${id}-${source.id}`}>
              {m.claimCount({ count: counts.get(source.id) ?? 0 })}
            </span>
          </div>
          <p className="office">{source.office ?? m.nobodyNamed}</p>
          {go && <ClaimLines reading={reading} sourceId={source.id} go={go} />}
        </div>
      ))}
    </fieldset>
  );
}

/** Each claim of a source in one line: what, and where. */
function ClaimLines({ reading, sourceId, go }: { reading: Reading; sourceId: SourceId; go: Go }) {
  const { index, claims } = reading;
  const own = claims.filter((claim) => claim.sourceId === sourceId);
  if (own.length === 0) return null;
  const pointAt = (id: ClaimId | null) => go.pointAt(id === null ? null : homeOf(index.claim(id)));
  return (
    <ul className="claim-lines">
      {own.map((claim) => (
        <li key={claim.id}>
          <button
            type="button"
            id={`line-${claim.id}`}
            onClick={() => go.toClaim(claim.id)}
            onPointerEnter={() => pointAt(claim.id)}
            onPointerLeave={() => pointAt(null)}
            onFocus={() => pointAt(claim.id)}
            onBlur={() => pointAt(null)}
          >
            <span className={claim.figure ? "line-figure" : "line-event"}>
              {claim.figure ? figureText(claim.figure) : m.event[claim.event]}
              <CorrectedBadge claim={claim} />
            </span>{" "}
            <span className="line-place">{claimPlace(claim, index)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where a claim is at home, by the report's word for it where that is in doubt. */
function claimPlace(claim: Claim, index: Index): string {
  const home = homeOf(claim);
  if (home === null) return m.placeCount({ count: claim.where.places.length });
  const { mention, certainty } = placeNaming([claim], home, index);
  return placeTitle(index.place(home).name, mention, certainty === "certain");
}
