import type { ComparedChart as Chart, ComparedPair } from "../../domain/comparison/compared-sources";
import { m } from "../../i18n/compared-words";
import { eventName, figureText, number, unitName } from "../../i18n/messages";
import { type ChartPoint, chartEnd, chartPoints } from "./chart-points";
import type { ToClaims } from "./to-claims";

type Props = {
  chart: Chart;
  names: readonly [one: string, other: string];
  go: ToClaims;
  /** Several pairs are one point: they are shown in the table. */
  onPairs: (pairs: readonly ComparedPair[]) => void;
};

/** In the drawing's own units: the field's side, and the room that its numbers have at the left and below. */
const side = 220;
const room = 34;

/**
 * One source's figures across, the other's upwards: on the dashed line they are the same. A line through a point is what its
 * hedge leaves open. A point leads to its claims: of several pairs to their rows in the table, which says all of the same.
 */
export function ComparedChart({ chart, names, go, onPairs }: Props) {
  const end = chartEnd(chart.pairs);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const title = m.compared.chart({ event: eventName(chart.event), unit: unitName(chart.unit) });
  return (
    <figure className="compared-chart">
      <figcaption>{title}</figcaption>
      <p className="chart-axis">↑ {names[1]}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, and these are links */}
      <svg viewBox={`${-room} -8 ${side + room + 8} ${side + room}`} role="group" aria-label={title}>
        <rect className="chart-field" width={side} height={side} />
        {ticks.map((share) => (
          <g key={share}>
            <line className="chart-grid" x1={share * side} x2={share * side} y2={side} />
            <line className="chart-grid" y1={share * side} y2={share * side} x2={side} />
            <text x={share * side} y={side + 16} textAnchor="middle">
              {number.format(share * end)}
            </text>
            <text x={-6} y={(1 - share) * side + 4} textAnchor="end">
              {number.format(share * end)}
            </text>
          </g>
        ))}
        <line className="chart-same" y1={side} x2={side} y2={0} />
        {chartPoints(chart.pairs, end).map((point) => (
          <Point key={point.pairs[0]?.one.id} point={point} {...{ names, go, onPairs }} />
        ))}
      </svg>
      <p className="chart-axis">{names[0]} →</p>
    </figure>
  );
}

function Point({ point, names, go, onPairs }: { point: ChartPoint } & Omit<Props, "chart">) {
  const [pair] = point.pairs;
  if (!pair) return null;
  const { one, other } = pair;
  const [x, y] = [point.at[0] * side, (1 - point.at[1]) * side];
  const [[left, right], [bottom, top]] = point.ranges;
  const label = m.compared.point({
    one: `${names[0]}: ${figureText(one.figure)}`,
    other: `${names[1]}: ${figureText(other.figure)}`,
    standing: m.compared.standing[point.standing],
    count: point.pairs.length,
  });
  return (
    <a
      className="chart-point"
      data-standing={point.standing}
      href={go.addressOf(one.id)}
      aria-label={label}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (point.pairs.length > 1) onPairs(point.pairs);
        else go.toClaim(one.id);
      }}
    >
      <title>{label}</title>
      {right > left && <line x1={left * side} x2={right * side} y1={y} y2={y} />}
      {top > bottom && <line x1={x} x2={x} y1={(1 - bottom) * side} y2={(1 - top) * side} />}
      {/* Large enough for a finger. */}
      <circle className="chart-reach" cx={x} cy={y} r={12} />
      {point.standing === "contradicts" ? (
        <path d={`M${x - 5} ${y - 5}l10 10m0-10l-10 10`} />
      ) : (
        <circle cx={x} cy={y} r={5} />
      )}
    </a>
  );
}
