import { Index } from "../domain/dataset";
import { learn } from "../i18n/terms";
import type { Loaded } from "./load-dataset";

/** The id of the element that holds the data of a page that was built with it. */
export const inlinedId = "skyclaims-data";

/** As it stands in the page: no sign that could end the element. */
export const printInlined = ({ index, geometry }: Loaded): string =>
  JSON.stringify({ dataset: index.dataset, geometry }).replaceAll("<", "\\u003c");

/** What the page was built with; `null` for a page built without, as in dev. */
export function readInlined(page: Document): Loaded | null {
  const text = page.getElementById(inlinedId)?.textContent;
  if (!text) return null;
  const { dataset, geometry } = JSON.parse(text);
  learn(dataset);
  return { index: new Index(dataset), geometry };
}
