import { useId, useMemo, useState } from "react";
import type { Claim } from "../../domain/claims/claim";
import { noFilter, visibleClaims } from "../../domain/filter";
import { type Bin, claimsOfAnyTime, timeBins } from "../../domain/time/time-bins";
import { type Brush, brushOf, spanOf } from "../../domain/time/time-brush";
import { type BinUnit, type TimeScale, timeScale } from "../../domain/time/time-scale";
import {
  everyTime,
  isEveryTime,
  type Standing,
  standingOf,
  type TimeSpan,
} from "../../domain/time/time-span";
import { m } from "../../i18n/messages";
import { ownSpanText, spanText } from "../../i18n/span";
import type { FilterProps } from "../filters/filter-props";
import { useReaderZone } from "../use-reader-zone";
import { NoTime } from "./NoTime";
import { Periods } from "./Periods";
import { TimeBrush } from "./TimeBrush";
import { TimePlayer } from "./TimePlayer";
import "./time.css";
import { type Part, useSpanChange } from "./use-span-change";

type Props = FilterProps & { untimed: number; counted: string | null };

/**
 * A span of time chosen on bars of claims, by hand, by keyboard, step by step or playing; and what no span can say.
 * Off where nothing that the other filters show has a known time.
 */
export function TimeControl(props: Props) {
  const { dataset } = props.reading.index;
  // Of all claims, so that the scale stands still whatever else is hidden.
  const scale = useMemo(() => timeScale(visibleClaims(dataset, noFilter)), [dataset]);
  const claims = useMemo(() => claimsOfAnyTime(dataset, props.filter), [dataset, props.filter]);
  const isTimed = claims.some((claim) => standingOf(claim, everyTime) !== "untimed");
  return scale && isTimed ? (
    <TimedControl {...props} scale={scale} claims={claims} />
  ) : (
    <NoTime claims={claims} reading={props.reading} />
  );
}

type TimedProps = Props & { scale: TimeScale; claims: readonly Claim[] };

function TimedControl({ reading, filter, onFilter, untimed, counted, scale, claims }: TimedProps) {
  const { edges } = scale;
  const bins = useMemo(() => timeBins(claims, edges).bins, [claims, edges]);
  const [isPlaying, setPlaying] = useState(false);
  const { shown, change, settle, isInRow } = useSpanChange(filter.span, (span, isEntry) =>
    onFilter({ ...filter, span }, isEntry),
  );
  const brush = brushOf(shown, edges);
  const move = (part: Part, next: Brush) => {
    if (part !== "play") setPlaying(false);
    change(part, spanOf(next, edges));
  };
  return (
    <>
      <Periods
        claims={claims}
        span={shown}
        onSpan={(span) => {
          setPlaying(false);
          change("period", span);
          settle();
        }}
        reading={reading}
      />
      {bins.length > 1 && (
        <>
          <TimeBrush scale={scale} bins={bins} span={shown} brush={brush} onMove={move} onRest={settle} />
          <TimePlayer
            brush={brush}
            last={edges.length - 1}
            isPlaying={isPlaying}
            isUndisturbed={() => isInRow("play")}
            onPlaying={setPlaying}
            onMove={move}
            onRest={settle}
            isAll={isEveryTime(shown)}
            onAll={() => {
              setPlaying(false);
              change("all", everyTime);
              settle();
            }}
          />
        </>
      )}
      {/* Below what is pressed: words of other lengths must not move it away from under the hand. */}
      <ChosenTime span={shown} scale={scale} />
      <MayLieOutside claims={reading.claims} span={shown} />
      {bins.length > 1 && <ChartNote bins={bins} unit={scale.unit} />}
      {untimed > 0 && (
        <UntimedSwitch
          count={untimed}
          counted={counted}
          isHidden={filter.isUntimedHidden}
          onHidden={(isUntimedHidden) => onFilter({ ...filter, isUntimedHidden })}
        />
      )}
    </>
  );
}

function ChosenTime({ span, scale }: { span: TimeSpan; scale: TimeScale }) {
  const zone = useReaderZone();
  const own = zone && ownSpanText(span, scale, zone);
  return (
    <p className="time-chosen">
      {isEveryTime(span) && `${m.timeFilter.all}: `}
      <strong>{spanText(span, scale)}</strong>
      {own && <span className="quiet"> ({m.yourTime({ time: own })})</span>}
    </p>
  );
}

/** What the bars count, and what hatching means where there is any. */
function ChartNote({ bins, unit }: { bins: readonly Bin[]; unit: BinUnit }) {
  return (
    <ul className="time-note quiet">
      <li>
        <span className="time-swatch" /> {m.timeFilter.per[unit]}
      </li>
      {bins.some(({ possible }) => possible > 0) && (
        <li>
          <span className="time-swatch" data-hatched /> {m.timeFilter.hatched}
        </li>
      )}
    </ul>
  );
}

/** How much is of the chosen time; and, apart, what the span lets through though it may not be: a day, say, or a night. */
function MayLieOutside({ claims, span }: { claims: readonly Claim[]; span: TimeSpan }) {
  const [sure, possible] = useMemo(() => {
    const counted = (wanted: Standing) => claims.filter((claim) => standingOf(claim, span) === wanted).length;
    return [counted("in"), counted("may-be-in")];
  }, [claims, span]);
  if (isEveryTime(span)) return null;
  return (
    <p className="time-doubt quiet">
      {[
        m.timeFilter.surely({ count: sure }),
        ...(possible > 0 ? [m.timeFilter.mayLieOutside({ count: possible })] : []),
      ].join(" ")}
    </p>
  );
}

type SwitchProps = {
  count: number;
  counted: string | null;
  isHidden: boolean;
  onHidden: (isHidden: boolean) => void;
};

function UntimedSwitch({ count, counted, isHidden, onHidden }: SwitchProps) {
  const id = useId();
  return (
    <>
      <div className="time-untimed">
        <label>
          <input
            type="checkbox"
            checked={!isHidden}
            aria-describedby={id}
            onChange={() => onHidden(!isHidden)}
          />
          {m.timeFilter.untimed}
        </label>
        <span className="count" id={id}>
          {m.claimCount({ count })}
        </span>
      </div>
      {counted !== null && <p className="quiet">{counted}</p>}
    </>
  );
}
