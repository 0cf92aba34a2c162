import { isEveryTime } from "../domain/time/time-span";
import { eventName, listed, m as page } from "../i18n/messages";
import { m } from "../i18n/share-words";
import { filterShared, type Shared } from "./shared";

/**
 * What a view hides, by name, a sentence each: nobody shares or cites a part for the whole unawares. Where fewer
 * sources are shown than hidden, those that are shown are named.
 */
export function hiddenWords(shared: Shared): readonly string[] {
  const { dataset } = shared.index;
  const filter = filterShared(shared);
  const isHidden = ({ id }: { id: string }) => filter.hiddenSources.has(id);
  const speaking = shared.tallied?.speaking ?? new Set(dataset.claims.map(({ sourceId }) => sourceId));
  const hidden = dataset.sources.filter(isHidden).map(({ name }) => name);
  const shown = dataset.sources
    .filter((source) => speaking.has(source.id) && !isHidden(source))
    .map(({ name }) => name);
  const events = [...filter.hiddenEvents].map((event) => eventName(event));
  const reports = dataset.reports.filter(({ id }) => filter.onlyReports.has(id)).map(({ name }) => name);
  const sources =
    shown.length > 0 && shown.length < hidden.length
      ? m.share.shownSources({ names: listed(shown) })
      : m.share.hiddenSources({ names: listed(hidden) });
  return [
    hidden.length > 0 && sources,
    events.length > 0 && m.share.hiddenEvents({ names: listed(events) }),
    reports.length > 0 && page.onlyReports({ names: listed(reports) }),
    !isEveryTime(filter.span) && m.share.hiddenTimes,
    filter.isUntimedHidden && m.share.hiddenUntimed,
  ].filter((sentence) => sentence !== false);
}
