import { sourceColorCount, sourceShapes } from "../domain/claims/source";
import { isSignForm, signOf } from "../domain/signs/sign";
import type { Theme } from "../theme/tokens";
import { dashedRingImage, dotImage, imagePixelRatio, type Pixels, signImage } from "./source-image";

/** Every image that a layer or a feature may name, drawn when MapLibre first misses it. */
function imageFor(name: string, theme: Theme): Pixels | null {
  if (name === "probable") return dashedRingImage(theme.mapInk);
  if (name === "settlement") return dotImage(theme.mapInk, theme.halo);
  if (name === "settlement-possible") return dotImage(theme.halo, theme.mapInk);
  if (name === "town") return signImage(signOf("full", "circle"), theme.mapQuiet, 8);
  const [, form = "", shapeName, position] = /^sign-([a-z]+)-([a-z]+)-(\d+)$/.exec(name) ?? [];
  const shape = [...sourceShapes, "ring" as const].find((each) => each === shapeName);
  const index = Number(position);
  const color = index === sourceColorCount ? theme.unattributed : theme.sources[index];
  return shape && color && isSignForm(form) ? signImage(signOf(form, shape), color) : null;
}

/** What is needed of a MapLibre map to give it images. */
type ImageHolder = {
  listImages: () => string[];
  updateImage: (name: string, image: Pixels) => unknown;
  setMissingStyleImageResolver: (resolve: (name: string) => void) => unknown;
  addImage: (name: string, image: Pixels, options: { pixelRatio: number }) => unknown;
};

export function provideImages(map: ImageHolder, theme: Theme): void {
  map.setMissingStyleImageResolver((name) => {
    const image = imageFor(name, theme);
    if (image) map.addImage(name, image, { pixelRatio: imagePixelRatio });
  });
}

/** Draws the images that the map already has in another theme's colours. Its style must be there. */
export function redrawImages(map: ImageHolder, theme: Theme): void {
  for (const name of map.listImages()) {
    const image = imageFor(name, theme);
    if (image) map.updateImage(name, image);
  }
}
