import { crossingsOf } from "../domain/signs/contours";
import type { Sign } from "../domain/signs/sign";

/** Pixels for MapLibre, four bytes each: red, green, blue, alpha, not premultiplied. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray };

/** Device pixels for one CSS pixel in these images: sharp on a phone, small enough anywhere. */
export const imagePixelRatio = 3;

const channels = (color: string): [number, number, number] => {
  const number = Number.parseInt(color.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
};

/** Points that are looked at in each pixel, in a row and in a column: what makes edges soft. */
const samples = 2;

/** A sign in a colour, `size` CSS pixels high. Pure, so that it needs no canvas. */
export function signImage({ contours, width: across }: Sign, color: string, size = 11): Pixels {
  const height = size * imagePixelRatio;
  const width = Math.round((height * across) / 2);
  const data = new Uint8ClampedArray(width * height * 4);
  const rgb = channels(color);
  const at = (sample: number) => (2 * (sample + 0.5)) / samples / height - 1;
  const filled = new Uint8Array(width * height);
  for (let line = 0; line < height * samples; line++) {
    const crossings = crossingsOf(contours, at(line));
    let crossed = 0;
    for (let column = 0; column < width * samples; column++) {
      while (crossed < crossings.length && (crossings[crossed] as number) <= at(column)) crossed++;
      const pixel = Math.floor(line / samples) * width + Math.floor(column / samples);
      if (crossed % 2 === 1) filled[pixel] = (filled[pixel] ?? 0) + 1;
    }
  }
  for (const [pixel, points] of filled.entries())
    data.set([...rgb, Math.round((255 * points) / samples ** 2)], pixel * 4);
  return { width, height, data };
}

/** A dashed ring: the mark of a place that is only probable. Its question mark is text, in the label. */
export function dashedRingImage(color: string, size = 18, dashes = 8): Pixels {
  return paint(size * imagePixelRatio, color, (x, y) => {
    const turn = (Math.atan2(y, x) / (2 * Math.PI)) * dashes;
    const isGap = turn - Math.floor(turn) > 0.62;
    return isGap ? 1 : Math.abs(Math.hypot(x, y) - 0.78) - 0.13;
  });
}

/** A dot with a rim: the mark of a named town. */
export function dotImage(color: string, rim: string, size = 14): Pixels {
  const width = size * imagePixelRatio;
  const image = paint(width, rim, (x, y) => Math.hypot(x, y) - 0.98);
  const dot = paint(width, color, (x, y) => Math.hypot(x, y) - 0.74);
  for (let at = 0; at < dot.data.length; at += 4) {
    const share = (dot.data[at + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel++) {
      const below = image.data[at + channel] ?? 0;
      image.data[at + channel] = below + ((dot.data[at + channel] ?? 0) - below) * share;
    }
  }
  return image;
}

function paint(width: number, color: string, edge: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * width * 4);
  const [red, green, blue] = channels(color);
  const pixel = 2 / width;
  for (let row = 0; row < width; row++) {
    for (let column = 0; column < width; column++) {
      const away = edge((column + 0.5) * pixel - 1, (row + 0.5) * pixel - 1);
      const alpha = Math.min(1, Math.max(0, 0.5 - away / pixel));
      data.set([red, green, blue, Math.round(alpha * 255)], (row * width + column) * 4);
    }
  }
  return { width, height: width, data };
}
