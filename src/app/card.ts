import { toldApart } from "../domain/claims/told-apart";
import { homeView } from "../domain/places/home-view";
import { listed, m } from "../i18n/messages";
import type { Loaded } from "../load/load-dataset";
import type { BaseMap } from "../static-map/base-map";
import { homeFrame } from "../static-map/frame";
import { type ShareLayout, sharePicture, wideLayout } from "../static-map/share-picture";
import { themes } from "../theme/tokens";
import { parseViewState } from "../url/view-state";
import { drawnFeatures } from "./live-map/drawn-features";
import { shownFor } from "./shown";

/** The picture of the plain page for cards under links, as SVG, and in words. */
export function card(
  loaded: Loaded,
  base: BaseMap,
  layout: ShareLayout = wideLayout,
): { picture: string; alt: string } {
  const { index, geometry } = loaded;
  const { dataset } = index;
  const shown = shownFor(parseViewState(""), index);
  const marks = toldApart(dataset);
  const counted = m.claimsInReports({
    claims: m.claimCount({ count: shown.claims.length }),
    count: dataset.reports.length,
  });
  const picture = sharePicture({
    layout,
    features: drawnFeatures(shown, loaded),
    frame: homeFrame(homeView(index, geometry).bounds),
    base,
    theme: themes.light,
    name: m.title,
    title: linesOf(m.tagline, layout === wideLayout ? 16 : 44),
    sources: dataset.sources.flatMap(({ id, name }) => {
      const mark = marks.get(id);
      return mark ? [{ name, mark }] : [];
    }),
    note: [
      // A high card has room beside it, and none above.
      ...(layout === wideLayout ? [m.verified, counted] : [`${m.verified} ${counted}`]),
      m.dataVersion({ version: dataset.version }),
    ],
  });
  const places = shown.marks.map(({ placeId }) => index.place(placeId).name);
  return { picture, alt: m.pictureOf({ places: listed(places) }) };
}

/** @param most letters in a line, unless a word is longer */
function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
