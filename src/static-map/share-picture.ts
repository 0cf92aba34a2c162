import type { Geometry } from "geojson";
import type { SourceMark } from "../domain/claims/source";
import type { LngLat } from "../domain/places/geometry";
import type { MapFeatures, MapProperties } from "../domain/places/map-features";
import type { Theme } from "../theme/tokens";
import type { BaseMap } from "./base-map";
import { escaped } from "./escaped";
import { type Frame, frameHeight, inFrame } from "./frame";
import { type LabelEntry, labelLines } from "./label-lines";
import { pathOf } from "./path";
import { shapePath } from "./shape-path";
import { shareStyle } from "./share-style";

/** In pixels: what the places that show links as cards ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/** The words' column, and the room that the map's frame has beside it. */
const column = 400;
const room = {
  left: column + 40,
  top: 40,
  width: shareSize.width - column - 90,
  height: shareSize.height - 80,
};

export type SharePicture = {
  features: MapFeatures;
  frame: Frame;
  base: Pick<BaseMap, "below" | "above">;
  theme: Theme;
  /** Broken into lines that fit the column. */
  title: readonly string[];
  name: string;
  sources: readonly { name: string; mark: SourceMark }[];
  /** What the picture is of, and which version of it. */
  note: readonly string[];
};

/**
 * The map as a picture for cards under links, as SVG without anything that a browser would have to fetch: the same
 * features as the live map's, the same colours, and who speaks.
 */
export function sharePicture({ features, frame, base, theme, ...words }: SharePicture): string {
  const scale = Math.min(room.width / frame.width, room.height / frameHeight);
  const left = room.left + (room.width - frame.width * scale) / 2;
  const top = room.top + (room.height - frameHeight * scale) / 2;
  const at = (point: LngLat): readonly [number, number] => {
    const [x, y] = inFrame(frame, point);
    return [Math.round(left + x * scale), Math.round(top + y * scale)];
  };
  const ofKind = (...kinds: MapProperties["kind"][]) =>
    features.features.filter(({ properties: { kind } }) => kinds.includes(kind));
  const drawn = (geometry: Geometry, name: string, { isProbable, isPossible }: MapProperties, color = "") =>
    `<path class="${name}${isProbable ? " probable" : ""}${isPossible ? " possible" : ""}" d="${pathOf(geometry, frame)}" ${color}/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}">`,
    `<style>${shareStyle(theme, 1 / scale)}</style>`,
    `<rect width="100%" height="100%" fill="${theme.water}"/>`,
    `<g transform="translate(${left} ${top}) scale(${scale})">`,
    base.below,
    ...ofKind("region").map(({ geometry, properties }) => drawn(geometry, "area", properties)),
    base.above,
    ...ofKind("joint", "stretch").map(({ geometry, properties }) => {
      const color = colorOf(theme, properties.kind === "joint" ? properties.color : properties.color0);
      return drawn(geometry, properties.kind, properties, `fill="${color}" stroke="${color}"`);
    }),
    "</g>",
    ...ofKind("settlement").map(({ geometry, properties }) => dot(at(pointOf(geometry)), properties)),
    ...ofKind("region-label").map(({ geometry, properties }) =>
      label(at(pointOf(geometry)), properties, theme),
    ),
    ...wordsOf(words, theme),
    "</svg>",
  ].join("\n");
}

const pointOf = (geometry: Geometry): LngLat =>
  (geometry.type === "Point" ? geometry.coordinates : [0, 0]) as unknown as LngLat;

const colorOf = (theme: Theme, index: number | undefined) => theme.sources[index ?? -1] ?? theme.unattributed;

function dot([x, y]: readonly [number, number], { isProbable, isPossible }: MapProperties): string {
  return `<circle class="${isProbable ? "ring" : "dot"}${isPossible ? " possible" : ""}" cx="${x}" cy="${y}" r="${isProbable ? 7 : 5}"/>`;
}

/** A region's name, and under it, line by line, each source's shape and figures, centred on its point. */
function label([x, y]: readonly [number, number], of: MapProperties, theme: Theme): string {
  const lines = labelLines(of).map((entries, at) => figuresLine(entries, x, y + at * 27, theme));
  return `<text class="place" x="${x}" y="${y - 4}">${escaped(of.label)}</text>${lines.join("")}`;
}

function figuresLine(entries: readonly LabelEntry[], x: number, y: number, theme: Theme): string {
  const size = 24;
  const widthOf = ({ text }: LabelEntry) => size * 0.8 + text.length * size * 0.45;
  const gap = 10;
  const all = entries.reduce((sum, entry) => sum + widthOf(entry), gap * (entries.length - 1));
  let from = x - all / 2;
  return entries
    .map((entry) => {
      const here = from;
      from += widthOf(entry) + gap;
      const color = colorOf(theme, entry.color);
      return (
        `<path d="${shapePath(entry.shape, here + size * 0.35, y + 15, size * 0.32)}" ` +
        `fill="${entry.shape === "ring" ? "none" : color}" stroke="${color}" stroke-width="2"/>` +
        `<text class="figure" x="${here + size * 0.8}" y="${y + 23}" style="fill:${color}">${escaped(entry.text)}</text>`
      );
    })
    .join("");
}

function wordsOf(words: Pick<SharePicture, "title" | "name" | "sources" | "note">, theme: Theme): string[] {
  const { title, name, sources, note } = words;
  const titleAt = 128;
  const sourcesAt = titleAt + title.length * 46 + 26;
  return [
    `<rect width="${column}" height="100%" fill="${theme.paper}"/>`,
    `<rect x="${column - 1}" width="1" height="100%" fill="${theme.rule}"/>`,
    `<text class="name" x="44" y="70">${escaped(name)}</text>`,
    ...title.map((line, at) => `<text class="title" x="44" y="${titleAt + at * 46}">${escaped(line)}</text>`),
    ...sources.map(({ name: source, mark }, at) => {
      const color = colorOf(theme, mark.colorIndex ?? undefined);
      const y = sourcesAt + at * 36;
      return (
        `<path d="${shapePath(mark.shape, 53, y - 7, 8)}" fill="${mark.shape === "ring" ? "none" : color}" ` +
        `stroke="${color}" stroke-width="2.5"/><text class="source" x="74" y="${y}">${escaped(source)}</text>`
      );
    }),
    ...note.map(
      (line, at) =>
        `<text class="note" x="44" y="${shareSize.height - 34 - (note.length - 1 - at) * 26}">${escaped(line)}</text>`,
    ),
  ];
}
