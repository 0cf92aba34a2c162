import { useId } from "react";
import { type Claim, isJoint } from "../../domain/claims/claim";
import type { SourceSays } from "../../domain/comparison/who-says";
import type { PlaceClaim } from "../../domain/places/place-claims";
import { type Bar, timelineOf } from "../../domain/time/timeline";
import { figureText, m } from "../../i18n/messages";
import { timesAmong } from "../../i18n/time";
import { type Go, markOf, type Reading } from "../reading";
import { SourceIcon } from "../SourceIcon";
import { FigureRow } from "./FigureRow";
import { HoursNote } from "./HoursNote";

type Props = { says: readonly SourceSays[]; reading: Reading; go: Go };

/** Who says what of a place: each source once, its figures below it in time's order, on one line of time. */
export function WhoSays({ says, reading, go }: Props) {
  const id = useId();
  const figures = says.flatMap((each) => each.figures);
  const bars = new Map<Claim, Bar>((timelineOf(figures)?.bars ?? []).map((bar) => [bar.claim, bar]));
  const { textOf } = timesAmong(figures.flatMap(({ window }) => window?.clock ?? []));
  const isOneEvent = new Set(figures.map(({ event }) => event)).size < 2;
  return (
    <section className="who-says" aria-labelledby={id}>
      <h3 id={id}>{m.whoSays}</h3>
      <ul>
        {says.map(({ sourceId, figures: own, others, overlaps }) => (
          <li key={sourceId} data-color={markOf(reading, sourceId).colorIndex ?? 6}>
            <p className="says-source">
              <SourceIcon mark={markOf(reading, sourceId)} /> {reading.index.source(sourceId).name}
            </p>
            {own.length > 0 && (
              <ul>
                {own.map((claim) => (
                  <li key={claim.id}>
                    <FigureRow
                      claim={claim}
                      bar={bars.get(claim) ?? null}
                      isEventTold={!isOneEvent}
                      textOf={textOf}
                      reading={reading}
                      go={go}
                    />
                  </li>
                ))}
              </ul>
            )}
            {overlaps.map(({ event, overlap }) => (
              <p className="quiet" key={event}>
                {isOneEvent
                  ? m.overlap[overlap]
                  : m.overlapOf({ event: m.event[event], overlap: m.overlap[overlap] })}
              </p>
            ))}
            <Others others={others} go={go} />
          </li>
        ))}
      </ul>
      <HoursNote claims={figures} />
    </section>
  );
}

/** What a source says besides its figures for the place: each a way to the claim. */
function Others({ others, go }: { others: readonly PlaceClaim[]; go: Go }) {
  if (others.length === 0) return null;
  return (
    <ul className="says-others">
      {others.map(({ claim }) => (
        <li key={claim.id}>
          <button type="button" className="link" onClick={() => go.toClaim(claim.id)}>
            {otherText(claim)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A figure that the place only shares is never set as its own: it is told together with how many share it. */
function otherText(claim: Claim): string {
  if (!claim.figure) return m.event[claim.event];
  const what = figureText(claim.figure);
  return isJoint(claim) ? `${what}, ${m.placeCount({ count: claim.where.places.length })}` : what;
}
