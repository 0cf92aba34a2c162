import { claimCounts, type Filter } from "../domain/filter";
import { EventFilter } from "./EventFilter";
import type { Go, Reading } from "./reading";
import { SourceFilter } from "./SourceFilter";

export type FilterProps = {
  reading: Reading;
  filter: Filter;
  onFilter: (filter: Filter) => void;
};

/** What the reader can switch off: sources and kinds of event, each with how much there is of it. */
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
    </>
  );
}
