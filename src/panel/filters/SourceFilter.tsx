import { useId } from "react";
import type { SourceId } from "../../domain/claims/source";
import { m } from "../../i18n/messages";
import { SourceClaims } from "../claim/SourceClaims";
import { type Go, markOf, type Reading } from "../reading";
import { SourceIcon } from "../SourceIcon";
import { toggled } from "./toggled";

type Props = {
  reading: Reading;
  hidden: ReadonlySet<SourceId>;
  counts: ReadonlyMap<SourceId, number>;
  onChange: (hidden: ReadonlySet<SourceId>) => void;
  /** Given where each source's claims are listed below it; without, the filter stands alone. */
  go?: Go;
};

/** Who speaks: a checkbox for each source; and, in the overview, what each says. */
export function SourceFilter({ reading, hidden, counts, onChange, go }: Props) {
  const id = useId();
  return (
    <fieldset className="sources">
      <legend>{m.sources}</legend>
      {reading.index.dataset.sources.map((source) => (
        <div key={source.id} className="source" data-hidden={hidden.has(source.id) || undefined}>
          <div className="source-row">
            <label>
              <input
                type="checkbox"
                checked={!hidden.has(source.id)}
                aria-describedby={`${id}-${source.id}`}
                onChange={() => onChange(toggled(hidden, source.id))}
              />
              <SourceIcon mark={markOf(reading, source.id)} />
              <span className="source-name">{source.name}</span>
            </label>
            <span className="count" id={`${id}-${source.id}`}>
              {m.claimCount({ count: counts.get(source.id) ?? 0 })}
            </span>
          </div>
          <p className="office">{source.office ?? m.nobodyNamed}</p>
          {go && <SourceClaims reading={reading} sourceId={source.id} go={go} />}
        </div>
      ))}
    </fieldset>
  );
}
