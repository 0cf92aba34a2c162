import { useId } from "react";
import type { Comparison } from "../../domain/comparison/comparison";
import { m } from "../../i18n/messages";
import { ToClaim } from "../claim/ToClaim";
import type { Go, Reading } from "../reading";
import { reasonText } from "./reason-text";

type Props = { comparison: Comparison; reading: Reading; go: Go };

/** Why the figures of different sources for one place stand side by side, and stay so; and which were set right. */
export function ComparisonBox({ comparison: { claims, reasons }, reading, go }: Props) {
  const id = useId();
  const corrected = claims.filter(({ corrections }) => corrections.length > 0);
  return (
    <section className="comparison" aria-labelledby={id}>
      <h3 id={id}>{m.whyFigures({ count: claims.length })}</h3>
      <p>{[m.sideBySide, ...reasons.map((reason) => reasonText(reason, claims.length))].join(" ")}</p>
      {corrected.length > 0 && (
        <ul>
          {corrected.map((claim) => (
            <li key={claim.id}>
              <ToClaim id={claim.id} reading={reading} go={go} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
