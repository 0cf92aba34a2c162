import { type MouseEvent, useMemo } from "react";
import type { Source, SourceId } from "../../domain/claims/source";
import { claimCounts, type Filter } from "../../domain/filter";
import { m } from "../../i18n/messages";
import { toggled } from "../filters/toggled";
import { markOf, type Reading } from "../reading";
import { useSteady } from "../use-steady";
import { chipNames, shortNames } from "./chip-names";
import { MoreSources } from "./MoreSources";
import { mostSaying } from "./most-saying";
import { SourceChip } from "./SourceChip";

type Props = {
  reading: Reading;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** How many claims each source makes, where they are not in the dataset. */
  counts?: ReadonlyMap<SourceId, number>;
};

/** Who speaks, as key to the map and as filter: each is hidden or shown by a press, or shown alone. */
export function SourceChips({ reading, filter, onFilter, counts: given }: Props) {
  const { dataset } = reading.index;
  // Who only tells what others say has no claim to hide.
  const sources = useMemo(() => {
    const speaking = new Set(given?.keys() ?? dataset.claims.map(({ sourceId }) => sourceId));
    return dataset.sources.filter(({ id }) => speaking.has(id));
  }, [dataset, given]);
  const names = useMemo(() => chipNames(sources), [sources]);
  // Beside tallies no letters of a source stand.
  const letters = useMemo(() => (given ? null : shortNames(dataset.sources)), [given, dataset]);
  const hidden = filter.hiddenSources;
  const hide = (hiddenSources: ReadonlySet<SourceId>) => onFilter({ ...filter, hiddenSources });
  const handleToggle = useSteady((id: SourceId) => hide(toggled(hidden, id)));
  const handleOnly = useSteady((id: SourceId) =>
    hide(new Set(sources.map((source) => source.id).filter((each) => each !== id))),
  );
  // Nothing is filtered where nobody speaks.
  if (sources.length === 0) return null;
  const counts = given ?? claimCounts(dataset, filter.onlyReports).bySource;
  // Where one speaks, all and it alone are the same.
  const isOneOfSeveral = sources.length > 1;
  const shown = sources.filter(({ id }) => !hidden.has(id));
  const isAll = shown.length === sources.length;
  const most = mostSaying(sources, counts);
  const rest = sources.filter((source) => !most.includes(source));
  const chipOf = (source: Source) => {
    const [before, short] = names.get(source.id) ?? ["", source.name];
    return (
      <SourceChip
        key={source.id}
        {...{ source, before, short }}
        count={counts.get(source.id) ?? 0}
        isHidden={hidden.has(source.id)}
        isAlone={shown.length === 1 && shown[0] === source}
        letters={letters?.get(source.id)}
        mark={markOf(reading, source.id)}
        onToggle={handleToggle}
        onOnly={isOneOfSeveral ? handleOnly : null}
      />
    );
  };
  return (
    <fieldset className="source-chips">
      <legend className="heard-only">{m.sources}</legend>
      <div className="chip-row">
        <RowEnd sign="‹" by={-1} />
        {isOneOfSeveral && (
          <button
            type="button"
            className="all-sources"
            aria-label={m.allSourcesLong}
            aria-disabled={isAll}
            onClick={() => !isAll && hide(new Set())}
          >
            {m.allSources}
          </button>
        )}
        {most.map(chipOf)}
        <RowEnd sign="›" by={1} />
      </div>
      {rest.length > 0 && <MoreSources rest={rest} hidden={hidden} chipOf={chipOf} />}
    </fieldset>
  );
}

/** Where a row goes on, for a hand that cannot swipe. Who hears the row, or goes through it by keys, has all of it. */
function RowEnd({ sign, by }: { sign: string; by: 1 | -1 }) {
  const goOn = ({ currentTarget: { parentElement: row } }: MouseEvent<HTMLButtonElement>) =>
    row?.scrollBy({ left: by * share * row.clientWidth });
  return (
    <button type="button" className="row-end" data-by={by} aria-hidden="true" tabIndex={-1} onClick={goOn}>
      {sign}
    </button>
  );
}

/** Of what is seen of a row: a chip that its end cuts is seen whole after it. */
const share = 0.6;
