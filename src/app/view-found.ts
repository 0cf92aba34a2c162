import type { Dataset } from "../domain/dataset";
import { type Filter, noFilter, visibleClaims } from "../domain/filter";
import { spanOfDay } from "../domain/time/days";
import { zoneOf } from "../domain/time/time-scale";
import type { Target } from "../panel/search/results";
import type { ViewState } from "../url/view-state";

/** What a search's result changes of the view; places and claims are opened as from anywhere. */
export function viewFound(
  { kind, id }: Target,
  filter: Filter,
  dataset: Dataset,
): "place" | "claim" | Partial<ViewState> {
  if (kind === "place" || kind === "claim") return kind;
  const opened = { placeId: null, claimId: null };
  if (kind === "source") {
    const others = dataset.sources.map((source) => source.id).filter((other) => other !== id);
    return { ...opened, filter: { ...filter, hiddenSources: new Set(others) } };
  }
  const zone = zoneOf(visibleClaims(dataset, noFilter));
  return { ...opened, filter: { ...filter, span: spanOfDay(id, zone) } };
}
