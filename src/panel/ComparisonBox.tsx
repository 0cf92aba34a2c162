import { useId } from "react";
import type { Comparison } from "../domain/comparison";
import { m } from "../i18n/messages";
import { reasonText } from "./reason-text";

/** Why the figures of different sources for one place stand side by side, and stay so. */
export function ComparisonBox({ comparison: { claims, reasons } }: { comparison: Comparison }) {
  const id = useId();
  return (
    <section className="comparison" aria-labelledby={id}>
      <h3 id={id}>{m.whyFigures({ count: claims.length })}</h3>
      <p>{[m.sideBySide, ...reasons.map((reason) => reasonText(reason, claims.length))].join(" ")}</p>
    </section>
  );
}
