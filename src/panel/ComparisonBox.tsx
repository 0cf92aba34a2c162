import { useId } from "react";
import type { Comparison } from "../domain/comparison";
import { figureSigns } from "../domain/figure";
import { figureText, m, number } from "../i18n/messages";
import { markOf, type Reading } from "./reading";
import { SourceIcon } from "./SourceIcon";
import { WindowText } from "./WindowText";

/** Figures of different sources for one place: side by side, and why they stay so. */
export function ComparisonBox({ comparison, reading }: { comparison: Comparison; reading: Reading }) {
  const id = useId();
  const { index } = reading;
  return (
    <section className="comparison" aria-labelledby={id}>
      <ul>
        {comparison.claims.map((claim) => (
          <li key={claim.id}>
            {claim.figure && (
              <span className="side-figure">
                <span aria-hidden="true">{figureSigns(claim.figure, number)}</span>
                <span className="heard-only">{figureText(claim.figure)}</span>
              </span>
            )}
            <span className="side-source">
              <SourceIcon mark={markOf(reading, claim.sourceId)} /> {index.source(claim.sourceId).name}
            </span>
            <span className="quiet">
              <WindowText claim={claim} reading={reading} />
            </span>
          </li>
        ))}
      </ul>
      <h3 id={id}>{m.whyFigures({ count: comparison.claims.length })}</h3>
      <p>
        {m.sideBySide} {comparison.reasons.map((reason) => m.reason[reason]).join(" ")}
      </p>
    </section>
  );
}
