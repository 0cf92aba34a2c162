import { memo, useId } from "react";
import { m } from "../i18n/messages";
import { SourceClaims } from "./claim/SourceClaims";
import { Office } from "./Office";
import { type Go, markOf, type Reading } from "./reading";
import { SourceIcon } from "./SourceIcon";

type Props = { reading: Reading; go: Go };

/** Who speaks, in what office, and each of their claims in a line. */
export const SourceList = memo(function SourceList({ reading, go }: Props) {
  const id = useId();
  const speaking = new Set(reading.claims.map(({ sourceId }) => sourceId));
  return (
    <section className="sources" aria-labelledby={id}>
      <h2 id={id}>{m.bySource}</h2>
      {reading.index.dataset.sources
        .filter((source) => speaking.has(source.id))
        .map((source) => (
          <div key={source.id} className="source">
            <p className="source-row">
              <SourceIcon mark={markOf(reading, source.id)} />{" "}
              <strong lang={source.otherLanguage?.name}>{source.name}</strong>
            </p>
            <Office source={source} />
            <SourceClaims reading={reading} sourceId={source.id} go={go} />
          </div>
        ))}
    </section>
  );
});
