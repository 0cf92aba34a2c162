import { Fragment, useId } from "react";
import type { Claim } from "../../domain/claims/claim";
import { type Inference, sumOf } from "../../domain/comparison/inference";
import { figureBrief, m, number } from "../../i18n/messages";
import { timesIn } from "../../i18n/time";
import { CorrectedBadge } from "../corrections/CorrectedBadge";
import { type Go, markOf, type Reading } from "../reading";
import { SourceIcon } from "../SourceIcon";

type Props = { inference: Inference; reading: Reading; go: Go };

/** A sum of ours, named as ours, with every term, the figure it is like, and what was left out of it and why. */
export function InferenceBox({ inference: { of, terms, leftOut }, reading, go }: Props) {
  const id = useId();
  const [{ sourceId }] = terms as [Claim];
  const sourceName = (claimant: string) => {
    const { name, otherLanguage } = reading.index.source(claimant);
    return (
      <span className="said-by">
        <SourceIcon mark={markOf(reading, claimant)} /> <span lang={otherLanguage?.name}>{name}</span>
      </span>
    );
  };
  return (
    <section className="inference" aria-labelledby={id}>
      <details className="fold">
        <summary>
          <span id={id}>{m.inference}</span>
        </summary>
        <p className="equation">
          {sourceName(sourceId)}:{" "}
          {terms.map((term, position) => (
            <Fragment key={term.id}>
              {position > 0 && " + "}
              <Term claim={term} reading={reading} go={go} />
            </Fragment>
          ))}
          {` = ${number.format(sumOf(terms))}, `}
          {m.asManyAs({ source: reading.index.source(of.sourceId).name })}{" "}
          <Term claim={of} reading={reading} go={go} />
        </p>
        <p className="quiet">{m.inferenceText}</p>
        {leftOut.length > 0 && (
          <p className="quiet">
            {m.leftOut}{" "}
            {leftOut.map(({ claim, reason }, position) => (
              <Fragment key={claim.id}>
                {position > 0 && "; "}
                <Term claim={claim} reading={reading} go={go} />, {m.leftOutReason[reason]}
              </Fragment>
            ))}
            .
          </p>
        )}
      </details>
    </section>
  );
}

/** "10 (12:00–16:00)", as a way to the claim. */
function Term({ claim, reading, go }: { claim: Claim; reading: Reading; go: Go }) {
  const figure = claim.figure ? figureBrief(claim.figure) : m.noFigure;
  const clock = claim.window?.clock;
  return (
    <>
      <button type="button" className="link" onClick={() => go.toClaim(claim.id)}>
        {clock ? m.timedFigure({ figure, time: timesIn(reading.index.dataset).textOf(clock) }) : figure}
      </button>
      <CorrectedBadge claim={claim} />
    </>
  );
}
