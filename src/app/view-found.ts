import { isTallied, parsePeriod } from "../domain/archive/shown-period";
import type { Dataset } from "../domain/dataset";
import { noFilter, visibleClaims } from "../domain/filter";
import { spanOfDay } from "../domain/time/days";
import { zoneOf } from "../domain/time/time-scale";
import type { Target } from "../panel/search/results";
import type { ViewState } from "../url/view-state";

/** What a search's result changes of the view; places and claims are opened as from anywhere. */
export function viewFound(
  { kind, id, placeId, day }: Target,
  { filter, period }: Pick<ViewState, "filter" | "period">,
  dataset: Dataset,
): "place" | "claim" | Partial<ViewState> {
  if (kind === "place" || kind === "claim") return kind;
  // Nothing is sought any more: where another page takes this one's place, the search cannot say so itself.
  const opened = { placeId: null, claimId: null, query: null };
  if (kind === "archive-day") return { ...opened, period: { kind: "day", day: id } };
  if (kind === "archive-claim")
    return { ...opened, claimId: id, period: day ? { kind: "day", day } : { kind: "all" } };
  if (kind === "archive-period")
    return { ...opened, period: parsePeriod(id) ?? null, placeId: placeId ?? null };
  // What is not in a day's claims is somewhere in all years.
  const longer = { period: isLong(period) ? period : ({ kind: "all" } as const) };
  if (kind === "archive-place") return { ...opened, ...longer, placeId: id };
  if (kind === "archive-source" || kind === "source") {
    const others = dataset.sources.map((source) => source.id).filter((other) => other !== id);
    const alone = { ...opened, filter: { ...filter, hiddenSources: new Set(others) } };
    return kind === "source" ? alone : { ...alone, ...longer };
  }
  const zone = zoneOf(visibleClaims(dataset, noFilter));
  return { ...opened, filter: { ...filter, span: spanOfDay(id, zone) } };
}

const isLong = (period: ViewState["period"]): boolean => period !== null && isTallied(period);
