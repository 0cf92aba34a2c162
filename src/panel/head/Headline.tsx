import { memo, useMemo } from "react";
import type { Held } from "../../domain/archive/held";
import type { Dataset, Index } from "../../domain/dataset";
import { type Filter, noFilter, visibleClaims } from "../../domain/filter";
import { type Days, daysWithClaims, neighbouringDays, shownDays, spanOfDay } from "../../domain/time/days";
import { zoneOf } from "../../domain/time/time-scale";
import type { TimeSpan } from "../../domain/time/time-span";
import { dateText, listed, m, unitName } from "../../i18n/messages";
import { dayRangeText } from "../../i18n/time";
import { ToPeriod, type ToPeriods } from "./ArchiveWays";
import { Starred } from "./Starred";
import { ToBeside } from "./ToBeside";
import { wholeFigures } from "./whole-figures";

type Props = {
  index: Index;
  filter: Filter;
  /** Goes to another day. */
  onSpan: (span: TimeSpan) => void;
  /** What the archive holds beside the day that is shown, and the ways there; `null`: none. */
  beyond: { held: Held; to: ToPeriods } | null;
};

/**
 * What is told, and of which days, with the ways to the days beside them; and how far to trust it. Of all that the
 * chosen time holds, whatever else is hidden: so that nothing moves under the hand that hides it.
 */
export const Headline = memo(function Headline({ index, filter, onSpan, beyond }: Props) {
  const { days, shown, zone } = useDays(index, filter);
  const undated = useMemo(
    () => (days.length === 0 ? reportedText(index.dataset, filter) : null),
    [days, index, filter],
  );
  const beside = shown && neighbouringDays(days, shown);
  const isBeyond = shown && beyond && shown.first === beyond.held.day && shown.last === beyond.held.day;
  const go = (day: string) => onSpan(spanOfDay(day, zone));
  return (
    <>
      <div className="headline">
        <h1>
          {shown
            ? m.headline({ what: m.tagline, days: dayRangeText(shown.first, shown.last) })
            : (undated ?? m.tagline)}
        </h1>
        {isBeyond ? (
          <div className="beyond-days">
            <ToDayBeyond
              day={beyond.held.before}
              name={(day) => m.dayBefore({ day })}
              sign="‹"
              to={beyond.to}
            />
            <ToDayBeyond
              day={beyond.held.after}
              name={(day) => m.dayAfter({ day })}
              sign="›"
              to={beyond.to}
            />
          </div>
        ) : (
          beside &&
          (beside.before || beside.after) && (
            <div className="days">
              <ToDay day={beside.before} name={(day) => m.dayBefore({ day })} sign="‹" onDay={go} />
              <ToDay day={beside.after} name={(day) => m.dayAfter({ day })} sign="›" onDay={go} />
            </div>
          )
        )}
      </div>
      <p className="caveat">
        <strong>{m.verified}</strong>{" "}
        <span className="caveat-rest">
          {useWhatIsCounted(index, filter)} {useForAll(index, filter, shown)}
        </span>{" "}
        <Starred claims={useMemo(() => claimsInTime(index, filter), [index, filter])} />
      </p>
    </>
  );
});

/** Where no claim has a day, of which days the reports are; `null`: nobody knows that either. */
function reportedText({ reports }: Dataset, { onlyReports }: Filter): string | null {
  const days = reports
    .filter(({ id }) => onlyReports.size === 0 || onlyReports.has(id))
    .flatMap(({ published }) => published?.value.slice(0, 10) ?? [])
    .sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? m.headlineReported({ what: m.tagline, days: dayRangeText(first, last) }) : null;
}

type ToDayBeyondProps = Pick<ToDayProps, "day" | "name" | "sign"> & { to: ToPeriods };

const ToDayBeyond = ({ day, name, sign, to }: ToDayBeyondProps) =>
  day === null ? (
    <ToBeside sign={sign} name={null} onPress={() => {}} />
  ) : (
    <ToPeriod className="to-day" period={{ kind: "day", day }} to={to} aria-label={name(dateText(day))}>
      {sign}
    </ToPeriod>
  );

type ToDayProps = {
  day: string | null;
  name: (day: string) => string;
  sign: string;
  onDay: (day: string) => void;
};

const ToDay = ({ day, name, sign, onDay }: ToDayProps) => (
  <ToBeside sign={sign} name={day && name(dateText(day))} onPress={() => day !== null && onDay(day)} />
);

/** Those that a chosen time and chosen reports leave, whatever sources and events are hidden. */
const claimsInTime = ({ dataset }: Index, { span, onlyReports }: Filter) =>
  visibleClaims(dataset, { ...noFilter, span, onlyReports });

function useDays(index: Index, { span, onlyReports }: Filter) {
  const claims = useMemo(
    () => visibleClaims(index.dataset, { ...noFilter, onlyReports }),
    [index, onlyReports],
  );
  const zone = useMemo(() => zoneOf(claims), [claims]);
  const days = useMemo(() => daysWithClaims(claims), [claims]);
  return { days, zone, shown: shownDays(days, span, zone) };
}

function useWhatIsCounted(index: Index, filter: Filter): string | null {
  return useMemo(() => {
    const units = new Set(claimsInTime(index, filter).flatMap(({ figure }) => figure?.unit ?? []));
    return units.size > 0 ? m.counted({ units: listed([...units].map(unitName)) }) : null;
  }, [index, filter]);
}

/** Whether anybody gives one figure for all of it; not asked of a part of a day. */
function useForAll(index: Index, filter: Filter, shown: Days | null): string | null {
  return useMemo(() => {
    const { span } = filter;
    if (!shown || !isWholeDays(span)) return null;
    const all = wholeFigures(claimsInTime(index, filter), index);
    if (all.length === 0 && index.dataset.isPartial) return null;
    return all.length > 0 ? all.join(" ") : m.noDayFigure({ days: shown.first === shown.last ? 1 : 2 });
  }, [index, filter, shown]);
}

const wholeDay = 86_400_000;

const isWholeDays = ({ from, to }: TimeSpan): boolean =>
  from === null || to === null || to - from >= wholeDay;
