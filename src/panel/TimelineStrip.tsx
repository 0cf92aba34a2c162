import { useId } from "react";
import type { Claim } from "../domain/claim";
import { type Bar, timelineOf } from "../domain/timeline";
import { m } from "../i18n/messages";
import { briefClockText } from "../i18n/time";
import { CorrectedBadge } from "./CorrectedBadge";
import { whatText } from "./claim-line";
import { type Go, markOf, type Reading } from "./reading";
import { SourceIcon } from "./SourceIcon";

type Props = { claims: readonly Claim[]; reading: Reading; go: Go };

/** Who says what for which hours, one below the other on one line of time. Nothing where the times do not differ. */
export function TimelineStrip({ claims, reading, go }: Props) {
  const id = useId();
  const timeline = timelineOf(claims);
  if (!timeline) return null;
  return (
    <section className="timeline" aria-labelledby={id}>
      <h3 id={id}>{m.times}</h3>
      <ul>
        {timeline.bars.map((bar) => (
          <Row key={bar.claim.id} bar={bar} reading={reading} go={go} />
        ))}
        {timeline.untimed.length > 0 && (
          <li className="untimed quiet">
            {m.timeNotKnown}: {m.claimCount({ count: timeline.untimed.length })}
          </li>
        )}
      </ul>
    </section>
  );
}

function Row({ bar: { claim, from, to, isExact }, reading, go }: { bar: Bar; reading: Reading; go: Go }) {
  const clock = claim.window?.clock;
  const mark = markOf(reading, claim.sourceId);
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return (
    <li>
      <button type="button" className="timeline-row" onClick={() => go.toClaim(claim.id)}>
        <span className="timeline-what">
          <SourceIcon mark={mark} />
          <span className="heard-only">{reading.index.source(claim.sourceId).name}: </span>
          {whatText(claim)}
          <CorrectedBadge claim={claim} />
        </span>
        <span className="timeline-when">{clock && briefClockText(clock)}</span>
        <svg className="timeline-bar" aria-hidden="true" data-color={mark.colorIndex ?? 6}>
          <rect className="timeline-line" y="45%" width="100%" height="10%" />
          <rect
            className={isExact ? "timeline-exact" : "timeline-open"}
            x={percent(from)}
            width={percent(Math.max(to - from, 0.01))}
            y="15%"
            height="70%"
          />
        </svg>
      </button>
    </li>
  );
}
