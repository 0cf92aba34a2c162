import type { FeatureCollection } from "geojson";
import { prerender, prerenderHighCard } from "../../app/start/prerender";
import { gazetteerNames } from "../../compile/search/gazetteer-names";
import { printSearchNames } from "../../compile/search/search-names";
import type { PageLanguage } from "../../domain/language";
import { framedOf, frameStyle } from "../../site/framed";
import type { Rendered } from "../../site/page";
import { baseMap } from "../../static-map/draw-ground";
import type { Outputs } from "../engine/engine";
import { languagesOf, readPublished } from "./read-published";

/** What a map's picture and its search are made from, beside what is published. */
export type Atlas = {
  base: FeatureCollection;
  labels: FeatureCollection;
  /** `europe.tsv` and `places.tsv`. */
  gazetteers: readonly string[];
};

/** The page in one language, as the build renders it: from here on the module speaks that language. */
export async function pageOf(
  { published }: Pick<Outputs, "published">,
  language: PageLanguage,
  { base, labels }: Pick<Atlas, "base" | "labels">,
): Promise<Rendered> {
  const { frame, box } = frameOf(published);
  return prerender(fileIn(published), language, baseMap(base, labels, frame, box, language));
}

/** The page's picture as a high card, as SVG. */
export async function highCardOf(
  { published }: Pick<Outputs, "published">,
  language: PageLanguage,
  { base, labels }: Pick<Atlas, "base" | "labels">,
): Promise<string> {
  const { frame, box } = frameOf(published);
  return prerenderHighCard(fileIn(published), language, baseMap(base, labels, frame, box, language));
}

const fileIn = (published: Outputs["published"]) => (name: string) => published[name] ?? "";

/** The frame of the pages' picture, as their style sheet has it. */
export const frameIn = ({ published }: Pick<Outputs, "published">): string => frameStyle(frameOf(published));

function frameOf(published: Outputs["published"]) {
  const [first = "en"] = languagesOf(published);
  const { dataset, geometry } = readPublished(published, first);
  return framedOf(dataset, geometry);
}

/** The names by which places and sources are sought, as the build publishes them. */
export const namesIn = ({ published }: Pick<Outputs, "published">, { gazetteers }: Atlas): string =>
  printSearchNames(
    new Map(
      languagesOf(published).map((language) => [language, [readPublished(published, language).dataset]]),
    ),
    gazetteerNames(gazetteers),
  );
