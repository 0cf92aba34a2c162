import { memo, type ReactNode } from "react";
import { correctedSign } from "../domain/places/label-entries";
import { pathOfContours } from "../domain/signs/contours";
import { signOf } from "../domain/signs/sign";
import { m } from "../i18n/messages";
import { LegendSources } from "./LegendSources";
import type { Reading } from "./reading";

/** One row: a sample of what the map draws, and what it means. The map's own layers declare which there are. */
export type LegendRow = {
  id: keyof typeof m.legendText;
  swatch: "area" | "area-dashed" | "dot" | "ring-dashed" | "outline" | "corridor" | "wash" | "border";
};

const dashes = "3 2";

const samples: Record<LegendRow["swatch"], ReactNode> = {
  area: <rect x="1" y="3" width="26" height="14" className="sample-area" />,
  "area-dashed": <rect x="1" y="3" width="26" height="14" className="sample-area" strokeDasharray={dashes} />,
  dot: <circle cx="14" cy="10" r="5" className="sample-dot" />,
  "ring-dashed": (
    <>
      <circle cx="10" cy="10" r="6" className="sample-ring" strokeDasharray={dashes} />
      <text x="21" y="14.5">
        ?
      </text>
    </>
  ),
  outline: <path d="M3 14c0-5 9-12 14-11s9 9 6 12S3 19 3 14Z" className="sample-outline" />,
  wash: <circle cx="14" cy="10" r="8" className="sample-wash" />,
  border: <rect x="1" y="3" width="26" height="14" className="sample-border" />,
  corridor: <rect x="1" y="6" width="26" height="8" rx="4" className="sample-corridor" />,
};

type Props = {
  dataset: Reading["index"]["dataset"];
  marks: Reading["sourceMarks"];
  rows: readonly LegendRow[];
  /** Where the map shows a figure that was set right. */
  isCorrected: boolean;
  /** Where it shows what only may belong to the chosen time. */
  isPossible: boolean;
  /** What its numbers in brackets are, where it shows sums of ours. */
  tallied?: string;
  /** What a sum with a plus is, where it shows any. */
  openAbove?: string | undefined;
};

export const Legend = memo(function Legend({
  dataset,
  marks,
  rows,
  isCorrected,
  isPossible,
  tallied,
  openAbove,
}: Props) {
  return (
    <details className="legend">
      <summary>{m.legend}</summary>
      <ul>
        <LegendSources dataset={dataset} marks={marks} />
        {rows.map(({ id, swatch }) => (
          <li key={id}>
            <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
              {samples[swatch]}
            </svg>
            {m.legendText[id]}
          </li>
        ))}
        {dataset.vocabulary.events.map(({ id, sign, name }) => (
          <li key={id}>
            <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
              <path
                className="sample-sign"
                fillRule="evenodd"
                d={pathOfContours(signOf(sign, "circle").contours, 10, 10, 7)}
              />
            </svg>
            {name}
          </li>
        ))}
        {isCorrected && (
          <li>
            <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
              <text x="14" y="18" textAnchor="middle">
                {correctedSign}
              </text>
            </svg>
            {m.correctedLegend}
          </li>
        )}
        {tallied !== undefined && (
          <li>
            <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
              <text x="14" y="14.5" textAnchor="middle">
                [9]
              </text>
            </svg>
            {tallied}
          </li>
        )}
        {openAbove !== undefined && (
          <li>
            <svg viewBox="0 0 28 20" aria-hidden="true">
              <text x="14" y="14.5" textAnchor="middle">
                [9]+
              </text>
            </svg>
            {openAbove}
          </li>
        )}
        {isPossible && (
          <li>
            <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
              <rect x="1" y="3" width="26" height="14" className="sample-possible" />
              <text x="14" y="14.5" textAnchor="middle">
                (9)
              </text>
            </svg>
            {m.possibleLegend}
          </li>
        )}
      </ul>
    </details>
  );
});
