import { type Filter, isFiltering } from "../../domain/filter";
import { m } from "../../i18n/messages";
import type { Reading } from "../reading";

/** What the numbers beside filters count, where that is more than what is shown; else `null`. See `claimCounts`. */
export function countedOver({ index }: Reading, filter: Filter): string | null {
  if (!isFiltering(index.dataset, filter)) return null;
  const { size } = filter.onlyReports;
  return size > 0 ? m.countedOfReports({ count: size }) : m.countedWhole;
}
