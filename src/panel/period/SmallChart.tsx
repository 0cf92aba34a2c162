import type { Bar } from "./tally-bar";

type Props = { bars: readonly Bar[]; most: number; what: string };

/** Of a bar's width, in units of the drawing: what is left is the room between bars. */
const width = 0.8;

/** A source's tallies of one place as a picture: what it shows in words stands beside it, and in the table. */
export function SmallChart({ bars, most, what }: Props) {
  const pathOf = (end: "low" | "high") =>
    bars
      .map(({ tally }, at) =>
        tally && tally[end] > 0 ? `M${at} ${most}h${width}v${-tally[end]}h${-width}z` : "",
      )
      .join("");
  const gaps = bars.map(({ isGap }, at) => (isGap ? `M${at} 0h1v${most}h-1z` : "")).join("");
  return (
    <svg
      className="small-chart"
      viewBox={`0 0 ${bars.length} ${most}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={what}
    >
      <path d={gaps} className="small-gap" />
      <path className="small-high" d={pathOf("high")} />
      <path className="small-low" d={pathOf("low")} />
    </svg>
  );
}
