import type { Held } from "../domain/archive/held";
import { Index } from "../domain/dataset";
import { learn } from "../i18n/terms";
import type { Loaded } from "./load-dataset";

/** The id of the element that holds the data of a page that was built with it. */
export const inlinedId = "skyclaims-data";

/** The id of the element that holds what a page tells of the archive; it says `null` where the site has none. */
export const heldId = "skyclaims-archive";

/** As it stands in the page: no sign that could end the element. */
const printed = (value: object | null): string => JSON.stringify(value).replaceAll("<", "\\u003c");

export const printInlined = ({ index, geometry }: Loaded): string =>
  printed({ dataset: index.dataset, geometry });

export const printHeld = (held: Held | null): string => printed(held);

/** What the page was built with of the archive; `null`: the site has none; `undefined`: it was built without a word of it. */
export function readInlinedHeld(page: Document): Held | null | undefined {
  const text = page.getElementById(heldId)?.textContent;
  return text ? JSON.parse(text) : undefined;
}

/** What the page was built with; `null` for a page built without, as in dev. */
export function readInlined(page: Document): Loaded | null {
  const text = page.getElementById(inlinedId)?.textContent;
  if (!text) return null;
  const { dataset, geometry } = JSON.parse(text);
  learn(dataset);
  return { index: new Index(dataset), geometry };
}
