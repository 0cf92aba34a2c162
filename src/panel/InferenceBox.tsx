import { Fragment, useId } from "react";
import { type Inference, sumOf } from "../domain/inference";
import { m, number } from "../i18n/messages";
import { ToClaim } from "./Relations";
import type { Go, Reading } from "./reading";

type Props = { inference: Inference; reading: Reading; go: Go };

/** A sum of ours, named as ours, with every term, the figure it is like, and what was left out of it and why. */
export function InferenceBox({ inference: { of, terms, leftOut }, reading, go }: Props) {
  const id = useId();
  return (
    <section className="inference" aria-labelledby={id}>
      <h3 id={id}>{m.inference}</h3>
      <p className="equation">
        {terms.map((term, position) => (
          <Fragment key={term.id}>
            {position > 0 && " + "}
            <ToClaim id={term.id} reading={reading} go={go} />
          </Fragment>
        ))}{" "}
        = {number.format(sumOf(terms))}; <ToClaim id={of.id} reading={reading} go={go} />
      </p>
      <p className="quiet">{m.inferenceText}</p>
      {leftOut.length > 0 && (
        <p className="quiet">
          {m.leftOut}{" "}
          {leftOut.map(({ claim, reason }, position) => (
            <Fragment key={claim.id}>
              {position > 0 && "; "}
              <ToClaim id={claim.id} reading={reading} go={go} />: {m.leftOutReason[reason]}
            </Fragment>
          ))}
          .
        </p>
      )}
    </section>
  );
}
