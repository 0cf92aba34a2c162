import { claimCounts, type Filter } from "../../domain/filter";
import type { Go, Reading } from "../reading";
import { TimeFilter } from "../time/TimeFilter";
import { EventFilter } from "./EventFilter";
import { SourceFilter } from "./SourceFilter";

export type FilterProps = {
  reading: Reading;
  filter: Filter;
  /** As an entry of its own in the history, so that Back undoes it, unless it is said not to be one. */
  onFilter: (filter: Filter, isEntry?: boolean) => void;
};

/** What the reader can switch off: sources, kinds of event and times, each with how much there is of it. */
export function Filters({ reading, filter, onFilter, go }: FilterProps & { go?: Go }) {
  const counts = claimCounts(reading.index.dataset);
  return (
    <>
      <SourceFilter
        reading={reading}
        hidden={filter.hiddenSources}
        counts={counts.bySource}
        onChange={(hiddenSources) => onFilter({ ...filter, hiddenSources })}
        {...(go ? { go } : {})}
      />
      <EventFilter
        hidden={filter.hiddenEvents}
        counts={counts.byEvent}
        onChange={(hiddenEvents) => onFilter({ ...filter, hiddenEvents })}
      />
      <TimeFilter reading={reading} filter={filter} onFilter={onFilter} untimed={counts.untimed} />
    </>
  );
}
