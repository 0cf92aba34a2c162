import { toldApart } from "../domain/claims/told-apart";
import type { Index } from "../domain/dataset";
import type { Bounds } from "../domain/places/geometry";
import { type HomeView, homeView } from "../domain/places/home-view";
import { labelLines } from "../domain/places/label-lines";
import { labelsOf, type MapFeatures } from "../domain/places/map-features";
import { placedIn } from "../domain/places/placed";
import { daysWithClaims } from "../domain/time/days";
import { listed, m } from "../i18n/messages";
import { dayRangeText } from "../i18n/time";
import type { Loaded } from "../load/load-dataset";
import { wholeFigures } from "../panel/head/whole-figures";
import type { BaseMap } from "../static-map/base-map";
import { homeFrame } from "../static-map/frame";
import type { Spot } from "../static-map/outside";
import { type ShareLayout, wideLayout } from "../static-map/share-layout";
import { sharePicture } from "../static-map/share-picture";
import { themes } from "../theme/tokens";
import { parseViewState } from "../url/view-state";
import { onPicture } from "./card-words";
import { drawnFeatures } from "./live-map/drawn-features";
import { type Shown, shownFor } from "./shown";

/** The picture of the plain page for cards under links, as SVG, and in words. Wants the words of sharing. */
export function card(
  loaded: Loaded,
  base: BaseMap,
  layout: ShareLayout = wideLayout,
): { picture: string; alt: string } {
  const { index, geometry } = loaded;
  const { dataset } = index;
  const shown = shownFor(parseViewState(""), index);
  const marks = toldApart(dataset);
  const home = homeView(index, geometry);
  const frame = homeFrame(home.bounds);
  const features = drawnFeatures(shown, loaded);
  const spots = spotsOf(home, shown, features, loaded);
  const { outside, outsideAlt, moreSources, moreTotals } = onPicture();
  const { picture, outside: left } = sharePicture({
    ...{ layout, features, frame, base, spots },
    theme: themes.light,
    outsideWords: { outside: (count) => outside({ count }), more: (count) => m.farMore({ count }) },
    words: {
      name: m.title,
      title: titleOf(shown, index),
      caveat: m.verified,
      totals: wholeFigures(shown.claims, index),
      sources: dataset.sources.flatMap(({ id, name }) => {
        const mark = marks.get(id);
        return mark ? [{ name, mark }] : [];
      }),
      moreSources: (count) => moreSources({ count }),
      moreTotals: (count) => moreTotals({ count }),
      note: [
        m.claimsInReports({
          claims: m.claimCount({ count: shown.claims.length }),
          count: dataset.reports.length,
        }),
        m.dataVersion({ version: dataset.version }),
      ],
    },
  });
  const beyond = new Set(left.map(({ id }) => id));
  const namesOf = (isBeyond: boolean) =>
    shown.marks.flatMap(({ placeId }) => (beyond.has(placeId) === isBeyond ? index.place(placeId).name : []));
  const told = [
    m.pictureOf({ places: listed(namesOf(false)) }),
    ...(beyond.size > 0 ? [outsideAlt({ places: listed(namesOf(true)) })] : []),
  ];
  return { picture, alt: told.join(". ") };
}

/** With its day or days; where no claim's time is known, with those of the reports. */
function titleOf({ claims }: Shown, { dataset: { reports } }: Index): string {
  const days = daysWithClaims(claims);
  const told = rangeOf(days);
  const published = rangeOf(reports.flatMap(({ published }) => published?.value ?? []).sort());
  if (told) return m.headline({ what: m.tagline, days: told });
  return published
    ? m.headline({ what: m.tagline, days: onPicture().reported({ days: published }) })
    : m.tagline;
}

function rangeOf(days: readonly string[]): string | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  // A line of a picture ends between two days rather than within one.
  return dayRangeText(first, last).replaceAll(" ", "\u00a0").replace("\u00a0–\u00a0", "\u00a0– ");
}

/** All that is reported, region by region, as its labels have it; what is said of a whole country stands for itself. */
function spotsOf(
  { near, far }: HomeView,
  { marks }: Shown,
  features: MapFeatures,
  { index, geometry }: Loaded,
): readonly Spot[] {
  const labels = labelsOf(features);
  const placed = placedIn(geometry);
  const groups = [...near, ...far].map(({ id, placeIds }) => [...new Set([id, ...placeIds])]);
  const grouped = new Set(groups.flat());
  const others = marks.filter(({ placeId }) => !grouped.has(placeId)).map(({ placeId }) => [placeId]);
  return [...groups, ...others].map((ids) =>
    ids.flatMap((id) => {
      const [label, here] = [labels.get(id), placed.get(id)];
      if (!label || !here) return [];
      const [lng, lat] = here.at;
      const isWhole = index.place(id).kind === "country";
      return [
        {
          id,
          name: label.label,
          at: here.at,
          reach: isWhole ? here.bounds : ([lng, lat, lng, lat] satisfies Bounds),
          says: labelLines(label, true).flat(),
        },
      ];
    }),
  );
}
