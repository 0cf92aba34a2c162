import type { Filter } from "../domain/filter";
import { pageFolder, pageLanguage, rootFrom, wantedLanguage } from "../url/pages";
import { parseViewState } from "../url/view-state";

/**
 * Runs before the page is first painted, and holds that up: what stands here has to be small. It sees to what a
 * page rendered without an address cannot know, so that nothing flashes: the language, the theme, the panel's width, that
 * other data, or less of it, is asked for than the page was built with, and whether it stands in a frame. There it goes to no other
 * language's page unless its address asks it to: an article has one language, whatever its reader's browser prefers.
 */
export function beforeFirstPaint(
  { documentElement: root, baseURI }: Document,
  page: Location,
  preferred: readonly string[],
): void {
  const { theme, panelWidth, isEmbed, placeId, claimId, version, period, filter } = parseViewState(
    page.search,
  );
  const own = pageLanguage(root.lang);
  const wanted = own && wantedLanguage(own, page.search, isEmbed ? [] : preferred);
  if (own && wanted && wanted !== own) {
    page.replace(new URL(`${rootFrom(own)}${pageFolder(wanted)}${page.search}${page.hash}`, baseURI));
    return;
  }
  if (isEmbed) root.dataset.embed = placeId || claimId ? "open" : "closed";
  if (theme) root.dataset.theme = theme;
  if (panelWidth) root.style.setProperty("--panel-width", `${panelWidth}px`);
  if (version && root.dataset.version && version !== root.dataset.version) root.dataset.awaits = version;
  else if (period) root.dataset.awaits = "period";
  else if (isFilterOf(filter)) root.dataset.awaits = "filter";
  if (filter.onlyReports.size > 0) root.dataset.report = "";
}

/** Whether less than everything is asked for, as far as it can be told without the data. */
const isFilterOf = ({ hiddenSources, hiddenEvents, onlyReports, span, isUntimedHidden }: Filter): boolean =>
  hiddenSources.size + hiddenEvents.size + onlyReports.size > 0 ||
  span.from !== null ||
  span.to !== null ||
  isUntimedHidden;
