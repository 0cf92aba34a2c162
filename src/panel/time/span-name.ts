import type { Dataset } from "../../domain/dataset";
import { noFilter, visibleClaims } from "../../domain/filter";
import { timeScale } from "../../domain/time/time-scale";
import type { TimeSpan } from "../../domain/time/time-span";
import { spanText } from "../../i18n/span";

/** What spans of time are called, by the clocks in which most of a dataset's claims are told; `null` where none tells any. */
export function spanNames(dataset: Dataset): (span: TimeSpan) => string | null {
  const scale = timeScale(visibleClaims(dataset, noFilter));
  return (span) => scale && spanText(span, scale);
}
