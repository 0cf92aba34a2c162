import type { Box } from "../domain/places/box";
import type { Bounds, LngLat } from "../domain/places/geometry";
import { type LineEntry, lineParts, lineWidth } from "../domain/places/label-lines";
import { pathOfContours } from "../domain/signs/contours";
import { signOf } from "../domain/signs/sign";
import type { Theme } from "../theme/tokens";
import { escaped } from "./escaped";
import { type Frame, frameHeight, inFrame } from "./frame";
import { inRows, textWidth } from "./letters";
import type { ShareLayout } from "./share-layout";
import { colorOf } from "./share-style";

/** A place of which something is reported. `reach`: what of it is drawn. */
export type SpotPlace = { id: string; name: string; at: LngLat; reach: Bounds; says: readonly LineEntry[] };

/** What is reported in one part of the earth: what is told of it is told of the first of its places that lies outside. */
export type Spot = readonly SpotPlace[];

export type OutsideWords = {
  /** "2 more places outside this picture:" */
  outside: (count: number) => string;
  /** "and 3 more places": of those for which there is no room. */
  more: (count: number) => string;
};

/** How the frame stands in a picture. `area`: what is seen of the map. */
export type PictureView = {
  scale: number;
  left: number;
  top: number;
  at: (point: LngLat) => readonly [x: number, y: number];
  area: Box;
};

/** What is written at the map's foot, row by row; `height` in pixels, 0 where nothing is left out. */
export type Strip = { rows: readonly (readonly { item: Item; x: number }[])[]; height: number };

/** `turn`: which way it lies, clockwise from north, in degrees; `null`: it is words alone. */
type Item = { width: number; kind: string; text: string; turn: number | null; says: readonly LineEntry[] };

/** In pixels, of a wide picture. */
const usual = { row: 34, side: 24, padding: 8, gap: 24, name: 19, figure: 20, arrow: 24 };
type Sizes = typeof usual;

const sizesFor = (type: number): Sizes =>
  Object.fromEntries(Object.entries(usual).map(([what, size]) => [what, size * type])) as Sizes;

/**
 * What of all that is reported the picture does not show, and how its frame stands above the words for that. The more
 * is left out, the lower is the map: what stood at its foot is left out, too.
 */
export function leavingOut(
  spots: readonly Spot[],
  words: OutsideWords,
  layout: ShareLayout,
  frame: Frame,
): { strip: Strip; view: PictureView; outside: readonly SpotPlace[] } {
  const left = new Set<Spot>();
  for (;;) {
    const known = spots.filter((spot) => left.has(spot));
    const tried = stripOf(known, words, layout, viewIn(layout, frame, 0));
    const view = viewIn(layout, frame, tried.height);
    const others = spots.filter((spot) => !left.has(spot) && spot.some((place) => isOutside(place, view)));
    if (others.length === 0) {
      const outside = spots.flat().filter((place) => isOutside(place, view));
      return { strip: stripOf(known, words, layout, view), view, outside };
    }
    for (const spot of others) left.add(spot);
  }
}

function viewIn({ map, margin }: ShareLayout, frame: Frame, strip: number): PictureView {
  const height = map.height - strip;
  const scale = Math.min((map.width - 2 * margin) / frame.width, (height - 2 * margin) / frameHeight);
  const left = map.left + (map.width - frame.width * scale) / 2;
  const top = (height - frameHeight * scale) / 2;
  const at = (point: LngLat): readonly [number, number] => {
    const [x, y] = inFrame(frame, point);
    return [Math.round(left + x * scale), Math.round(top + y * scale)];
  };
  return {
    ...{ scale, left, top, at },
    area: { left: map.left, right: map.left + map.width, top: 0, bottom: height },
  };
}

/** A mark nearer to the edge than this, in pixels, would not be seen whole: it counts as outside. */
export const edge = 14;

function isOutside({ reach: [west, south, east, north] }: SpotPlace, { at, area }: PictureView): boolean {
  const [[left, top], [right, bottom]] = [at([west, north]), at([east, south])];
  return (
    right < area.left + edge ||
    left > area.right - edge ||
    bottom < area.top + edge ||
    top > area.bottom - edge
  );
}

function stripOf(
  spots: readonly Spot[],
  { outside, more }: OutsideWords,
  { map, outsideRows, type }: ShareLayout,
  view: PictureView,
): Strip {
  const sizes = sizesFor(type);
  if (spots.length === 0) return { rows: [], height: 0 };
  const room = map.width - 2 * sizes.side;
  const places = spots.flatMap((spot) => spot.find((place) => isOutside(place, view)) ?? spot[0] ?? []);
  const head = inWords(outside(places.length), sizes);
  for (let shown = places.length; ; shown--) {
    const rest = places.length - shown;
    const told = places.slice(0, shown).map((place) => itemOf(place, view, room, sizes));
    const rows = inRows([head, ...told, ...(rest > 0 ? [inWords(more(rest), sizes)] : [])], room, sizes.gap);
    if (rows.length <= outsideRows || shown === 0)
      return { rows, height: rows.length * sizes.row + 2 * sizes.padding };
  }
}

const inWords = (text: string, { name }: Sizes): Item => ({
  ...{ kind: "outside", text, turn: null, says: [] },
  width: textWidth(text, name),
});

function itemOf({ name, at, says }: SpotPlace, view: PictureView, room: number, sizes: Sizes): Item {
  const [x, y] = view.at(at);
  const { left, right, top, bottom } = view.area;
  const turn = Math.round((Math.atan2(x - (left + right) / 2, (top + bottom) / 2 - y) * 180) / Math.PI);
  const named = sizes.arrow + textWidth(name, sizes.name);
  const width = says.length > 0 ? named + sizes.padding + lineWidth(says, sizes.figure) : named;
  const item = { kind: "outside-name", text: name, turn };
  // Rather the name alone than figures that are cut.
  return width > room ? { ...item, width: named, says: [] } : { ...item, width, says };
}

export function stripAt(
  { rows, height }: Strip,
  map: ShareLayout["map"],
  theme: Theme,
  type: number,
): string[] {
  if (height === 0) return [];
  const sizes = sizesFor(type);
  const top = map.height - height;
  return [
    `<rect x="${map.left}" y="${top}" width="${map.width}" height="${height}" fill="${theme.paper}"/>`,
    `<rect x="${map.left}" y="${top}" width="${map.width}" height="1" fill="${theme.rule}"/>`,
    ...rows.flatMap((row, at) => {
      const middle = top + sizes.padding + sizes.row * (at + 0.5);
      return row.map(({ item, x }) => drawn(item, map.left + sizes.side + x, middle, theme, sizes));
    }),
  ];
}

function drawn(item: Item, x: number, middle: number, theme: Theme, sizes: Sizes): string {
  const { kind, text, turn, says, width } = item;
  const { arrow, name, figure } = sizes;
  const from = turn === null ? x : x + arrow;
  const head = arrow / 4;
  const way =
    turn === null
      ? ""
      : `<path class="outside-arrow" d="M0 ${head}V${-head}M${-head * 0.75} ${-head / 4}L0 ${-head}L${head * 0.75} ${-head / 4}" transform="translate(${x + arrow * 0.38} ${middle}) rotate(${turn})"/>`;
  const words = `<text class="${kind}" x="${from}" y="${middle + name * 0.34}">${escaped(text)}</text>`;
  const center = x + width - lineWidth(says, figure) / 2;
  const figures = lineParts(says, figure).map(({ entry, radius, sign, text: at, rest }) => {
    const color = colorOf(theme, entry.color);
    const path = pathOfContours(
      signOf(entry.form, entry.shape).contours,
      center + sign,
      middle,
      radius * 0.9,
    );
    const textAt = (from: number, fill: string, words = "") =>
      words &&
      `<text class="outside-figure" x="${center + from}" y="${middle + figure * 0.34}" style="fill:${fill}">${escaped(words)}</text>`;
    const said = textAt(at, color, entry.text) + textAt(rest, theme.ink, entry.rest);
    return `<path fill-rule="evenodd" d="${path}" fill="${color}"/>${said}`;
  });
  return way + words + figures.join("");
}
