import type { Filter } from "../../domain/filter";
import type { Reading } from "../reading";

/** Whatever filters what is read. */
export type FilterProps = {
  reading: Reading;
  filter: Filter;
  /** As an entry of its own in the history, so that Back undoes it, unless it is said not to be one. */
  onFilter: (filter: Filter, isEntry?: boolean) => void;
};
