import { type ReactNode, useId } from "react";
import type { Claim, ClaimId, EventKind } from "../../domain/claims/claim";
import type { Unit } from "../../domain/claims/figure";
import type { RelationGroup } from "../../domain/comparison/relations";
import type { SourceSays } from "../../domain/comparison/who-says";
import type { PlaceClaim } from "../../domain/places/place-claims";
import { eventName, m, unitName } from "../../i18n/messages";
import { ClaimCards } from "../claim/ClaimCards";
import { SourceHeader } from "../claim/SourceHeader";
import { type Go, markOf, type Reading } from "../reading";
import { HoursNote } from "./HoursNote";
import { TimeStrip } from "./TimeStrip";

type Props = {
  says: readonly SourceSays[];
  here: readonly PlaceClaim[];
  currentClaim: ClaimId | null;
  bearsId?: ((claim: Claim) => boolean) | undefined;
  relations: (claim: Claim) => readonly RelationGroup[];
  reading: Reading;
  go: Go;
  /** What is to be said of all these figures, below the line that shows them. */
  children: ReactNode;
};

/** Who says what of a place: when, on one line; then each source once, with its sentences and the words for them. */
export function WhoSays({ says, here, reading, children, ...cards }: Props) {
  const id = useId();
  const figures = says.flatMap((each) => each.figures);
  const bearings = new Map(here.map((each) => [each.claim, each.bearing]));
  const isOneUnit = new Set(figures.map(({ figure }) => figure?.unit)).size < 2;
  const isOneKind = isOneUnit && new Set(figures.map(({ event }) => event)).size < 2;
  const kindName = (event: EventKind, unit: Unit) =>
    isOneUnit ? eventName(event) : `${eventName(event)}, ${unitName(unit)}`;
  return (
    <section className="who-says" aria-labelledby={id}>
      <h3 id={id} className="heard-only">
        {m.whoSays}
      </h3>
      <TimeStrip figures={figures} reading={reading} />
      {children}
      {says.map(({ sourceId, figures: own, others, overlaps }) => (
        <div key={sourceId} className="source-block" data-color={markOf(reading, sourceId).colorIndex ?? 6}>
          <SourceHeader sourceId={sourceId} reading={reading} />
          <ClaimCards
            claims={[...own.map((claim) => ({ claim, bearing: bearings.get(claim) ?? null })), ...others]}
            isNamed={false}
            reading={reading}
            {...cards}
          />
          {overlaps.map(({ event, unit, overlap }) => (
            <p className="quiet overlap" key={`${event} ${unit}`}>
              {isOneKind
                ? m.overlap[overlap]
                : m.overlapOf({ event: kindName(event, unit), overlap: m.overlap[overlap] })}
            </p>
          ))}
        </div>
      ))}
      <HoursNote claims={here.map(({ claim }) => claim)} />
    </section>
  );
}
