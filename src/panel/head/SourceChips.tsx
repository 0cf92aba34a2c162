import { useId } from "react";
import type { Source, SourceId } from "../../domain/claims/source";
import { claimCounts, type Filter } from "../../domain/filter";
import { m, number } from "../../i18n/messages";
import { toggled } from "../filters/toggled";
import { markOf, type Reading } from "../reading";
import { SourceIcon } from "../SourceIcon";

type Props = {
  reading: Reading;
  filter: Filter;
  onFilter: (filter: Filter) => void;
};

/** Who speaks, as key to the map and as filter: each is hidden or shown by a press, or shown alone. */
export function SourceChips({ reading, filter, onFilter }: Props) {
  const { dataset } = reading.index;
  // Who only tells what others say has no claim to hide.
  const speaking = new Set(dataset.claims.map(({ sourceId }) => sourceId));
  const sources = dataset.sources.filter(({ id }) => speaking.has(id));
  const counts = claimCounts(dataset, filter.onlyReports).bySource;
  const hidden = filter.hiddenSources;
  const hide = (hiddenSources: ReadonlySet<SourceId>) => onFilter({ ...filter, hiddenSources });
  const isAll = sources.every(({ id }) => !hidden.has(id));
  return (
    <fieldset className="source-chips">
      <legend className="heard-only">{m.sources}</legend>
      <div className="chip-row">
        <button
          type="button"
          className="all-sources"
          aria-label={m.allSourcesLong}
          aria-disabled={isAll}
          onClick={() => !isAll && hide(new Set())}
        >
          {m.allSources}
        </button>
        {sources.map((source) => (
          <Chip
            key={source.id}
            source={source}
            count={counts.get(source.id) ?? 0}
            isHidden={hidden.has(source.id)}
            isAlone={sources.every(({ id }) => hidden.has(id) === (id !== source.id))}
            reading={reading}
            onToggle={() => hide(toggled(hidden, source.id))}
            onOnly={() => hide(new Set(sources.map(({ id }) => id).filter((id) => id !== source.id)))}
          />
        ))}
      </div>
    </fieldset>
  );
}

type ChipProps = {
  source: Source;
  count: number;
  isHidden: boolean;
  /** Whether it alone is shown. */
  isAlone: boolean;
  reading: Reading;
  onToggle: () => void;
  onOnly: () => void;
};

function Chip({ source, count, isHidden, isAlone, reading, onToggle, onOnly }: ChipProps) {
  const id = useId();
  const [before, short] = shortened(source);
  return (
    <div className="source-chip" data-hidden={isHidden || undefined}>
      <label title={source.office ?? m.nobodyNamed}>
        <input type="checkbox" checked={!isHidden} aria-describedby={id} onChange={onToggle} />
        <SourceIcon mark={markOf(reading, source.id)} />
        <span className="chip-name" lang={source.otherLanguage?.name}>
          {before && (
            <>
              <span className="chip-before">{before}</span>{" "}
            </>
          )}
          <span>{short}</span>
        </span>
      </label>
      <span className="count" aria-hidden="true">
        {number.format(count)}
      </span>
      <span id={id} hidden>
        {m.claimCount({ count })}
      </span>
      <button
        type="button"
        className="only"
        aria-label={m.onlyOf({ name: source.name })}
        aria-pressed={isAlone}
        onClick={onOnly}
      >
        {m.only}
      </button>
    </div>
  );
}

/** A person by the last of their names: the others are heard, and seen where they are named in full. */
function shortened({ name, kind }: Source): [before: string, short: string] {
  const at = kind === "official" ? name.lastIndexOf(" ") : -1;
  return [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
}
