import type { DayCounts } from "../../domain/archive/manifest";
import { heldDays, isGap, nearestHeld } from "../../domain/archive/period-view";
import {
  type DayRange,
  dayOfNumber,
  daysOf,
  periodAround,
  type ShownPeriod,
} from "../../domain/archive/shown-period";
import { m } from "../../i18n/archive-words";
import { dateText } from "../../i18n/messages";
import { periodText } from "../../i18n/period-text";
import { toPanelTop } from "../use-focus-that-follows";

/** Why nothing is told of these days: they lie outside of the archive, are a gap in it, or none of its claims is of them. */
export function nothingText(counts: DayCounts, days: DayRange): string {
  const held = heldDays(counts);
  const count = { days: days.last - days.first + 1 };
  if (held && days.last < held.first) return m.archive.begins({ day: dateText(dayOfNumber(held.first)) });
  if (held && days.first > held.last) return m.archive.ends({ day: dateText(dayOfNumber(held.last)) });
  return isGap(counts, days) ? m.archive.nothingHeld(count) : m.archive.noClaimHeld(count);
}

type Props = { period: ShownPeriod; counts: DayCounts; onPeriod: (period: ShownPeriod) => void };

/** The ways from there to the nearest times before and after of which something is told. */
export function NearestHeld({ period, counts, onPeriod }: Props) {
  const days = daysOf(period);
  if (!days) return null;
  const { before, after } = nearestHeld(counts, days);
  const near = [before, after].flatMap((day) => day ?? []);
  if (near.length === 0) return null;
  return (
    <div className="nearest-held">
      <p>{m.archive.nearest}</p>
      {near.map((day) => {
        // The night before a day of which something is told may itself hold nothing.
        const to = periodAround(period.kind === "night" ? "day" : period.kind, day);
        return (
          <button
            key={day}
            type="button"
            onClick={() => {
              onPeriod(to);
              // The button goes with what it stands in.
              toPanelTop();
            }}
          >
            {periodText(to)}
          </button>
        );
      })}
    </div>
  );
}
