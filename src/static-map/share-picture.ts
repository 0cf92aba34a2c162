import type { Geometry } from "geojson";
import type { SourceMark } from "../domain/claims/source";
import type { LngLat } from "../domain/places/geometry";
import { withOutline } from "../domain/places/joint-label";
import { alongOutlines } from "../domain/places/joint-outline";
import { type LineEntry, labelLines, lineParts } from "../domain/places/label-lines";
import { planLabels } from "../domain/places/label-plan";
import { isAtPoint, isLabel, type MapFeatures, type MapProperties } from "../domain/places/map-features";
import { pathOfContours } from "../domain/signs/contours";
import { signOf } from "../domain/signs/sign";
import type { Theme } from "../theme/tokens";
import type { BaseMap } from "./base-map";
import { dotBox } from "./boxes";
import { escaped } from "./escaped";
import { type Frame, frameHeight, inFrame } from "./frame";
import { pathOf } from "./path";
import { shareStyle } from "./share-style";

/** In pixels: what the places that show links as cards ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/** Where words and map stand in a picture, in pixels. */
export type ShareLayout = {
  size: { width: number; height: number };
  /** The room that the map's frame has. */
  room: { left: number; top: number; width: number; height: number };
  /** What the words stand on. */
  words: { top: number; width: number; height: number };
  /** The line between words and map. */
  rule: { x: number; y: number; width: number; height: number };
};

/** The words' column, and the map beside it. */
const column = 400;
const { width, height } = shareSize;
export const wideLayout: ShareLayout = {
  size: shareSize,
  room: { left: column + 40, top: 40, width: width - column - 90, height: height - 80 },
  words: { top: 0, width: column, height },
  rule: { x: column - 1, y: 0, width: 1, height },
};

/** For messengers, which show a picture across a phone: the map above, the words below. */
export const highLayout: ShareLayout = {
  size: { width: 1080, height: 1350 },
  room: { left: 60, top: 60, width: 960, height: 760 },
  words: { top: 870, width: 1080, height: 480 },
  rule: { x: 0, y: 870, width: 1080, height: 1 },
};

export type SharePicture = {
  layout?: ShareLayout;
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
export function sharePicture({
  features,
  frame,
  base,
  theme,
  layout = wideLayout,
  ...words
}: SharePicture): string {
  const { size, room } = layout;
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
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    `<style>${shareStyle(theme, 1 / scale)}</style>`,
    `<rect width="100%" height="100%" fill="${theme.water}"/>`,
    `<g transform="translate(${left} ${top}) scale(${scale})">`,
    base.below,
    ...ofKind("country").map(({ geometry, properties }) => drawn(geometry, "border", properties)),
    ...ofKind("region").map(({ geometry, properties }) => drawn(geometry, "area", properties)),
    base.above,
    ...ofKind("joint", "joint-line", "stretch").map(({ geometry, properties }) => {
      const color = colorOf(theme, properties.kind === "stretch" ? properties.color0 : properties.color);
      return drawn(geometry, properties.kind, properties, `fill="${color}" stroke="${color}"`);
    }),
    "</g>",
    ...ofKind("settlement", "district").map(({ geometry, properties }) =>
      dot(at(pointOf(geometry)), properties),
    ),
    ...labels(features, at, theme),
    ...wordsOf(words, theme, layout),
    "</svg>",
  ].join("\n");
}

const pointOf = (geometry: Geometry): LngLat =>
  (geometry.type === "Point" ? geometry.coordinates : [0, 0]) as unknown as LngLat;

const colorOf = (theme: Theme, index: number | undefined) => theme.sources[index ?? -1] ?? theme.unattributed;

function dot([x, y]: readonly [number, number], { kind, isProbable, isPossible }: MapProperties): string {
  if (kind === "district")
    return `<circle class="wash${isPossible ? " possible" : ""}" cx="${x}" cy="${y}" r="14"/>`;
  return `<circle class="${isProbable ? "ring" : "dot"}${isPossible ? " possible" : ""}" cx="${x}" cy="${y}" r="${isProbable ? 7 : 5}"/>`;
}

const size = { figure: 24, name: 19 };

/** What stands at regions and on outlines, where there is room for it: name, figures, and what leads to them. */
function labels(
  features: MapFeatures,
  at: (point: LngLat) => readonly [number, number],
  theme: Theme,
): string[] {
  const placed = features.features.flatMap(({ geometry, properties }) =>
    geometry.type === "Point" ? [{ properties, at: at(pointOf(geometry)) }] : [],
  );
  const dots = placed.filter(({ properties }) => isAtPoint(properties)).map(dotBox);
  const outlines = alongOutlines(features);
  const labelled = placed
    .filter(({ properties }) => isLabel(properties))
    .map((label) => withOutline(label, outlines, at, dots));
  const plan = planLabels(labelled, dots, size);
  return labelled.map(({ properties, at: [x, y] }) => {
    const { isBrief = false, isNamed = true, offset = [0, 0], leader: end } = plan.get(properties.id) ?? {};
    const [dx, dy] = offset;
    const name = isNamed
      ? `<text class="place" x="${x + dx}" y="${y + dy - 4}">${escaped(properties.label)}</text>`
      : "";
    const lines = labelLines(properties, isBrief).map((line, position) =>
      figuresLine(line, x + dx, y + dy + position * size.figure * 1.15, theme),
    );
    const leader = end ? `<path class="leader" d="M${x} ${y}l${end.join(" ")}"/>` : "";
    return leader + name + lines.join("");
  });
}

const figuresLine = (line: readonly LineEntry[], x: number, y: number, theme: Theme): string =>
  lineParts(line, size.figure)
    .map(({ entry, radius, sign, text }) => {
      const color = colorOf(theme, entry.color);
      const middle = y + 2 + size.figure * 0.58;
      const path = pathOfContours(signOf(entry.form, entry.shape).contours, x + sign, middle, radius);
      return (
        `<path class="sign" fill-rule="evenodd" d="${path}" fill="${color}"/>` +
        `<text class="figure" x="${x + text}" y="${middle + size.figure * 0.34}" style="fill:${color}">${escaped(entry.text)}</text>`
      );
    })
    .join("");

function wordsOf(
  words: Pick<SharePicture, "title" | "name" | "sources" | "note">,
  theme: Theme,
  { words: { top, width, height }, rule }: ShareLayout,
): string[] {
  const { title, name, sources, note } = words;
  const titleAt = top + 128;
  const sourcesAt = titleAt + title.length * 46 + 26;
  return [
    `<rect y="${top}" width="${width}" height="${height}" fill="${theme.paper}"/>`,
    `<rect x="${rule.x}" y="${rule.y}" width="${rule.width}" height="${rule.height}" fill="${theme.rule}"/>`,
    `<text class="name" x="44" y="${top + 70}">${escaped(name)}</text>`,
    ...title.map((line, at) => `<text class="title" x="44" y="${titleAt + at * 46}">${escaped(line)}</text>`),
    ...sources.map(({ name: source, mark }, at) => {
      const color = colorOf(theme, mark.colorIndex ?? undefined);
      const y = sourcesAt + at * 36;
      return (
        `<path fill-rule="evenodd" d="${pathOfContours(signOf("full", mark.shape).contours, 53, y - 7, 9)}" ` +
        `fill="${color}"/><text class="source" x="74" y="${y}">${escaped(source)}</text>`
      );
    }),
    ...note.map(
      (line, at) =>
        `<text class="note" x="44" y="${top + height - 34 - (note.length - 1 - at) * 26}">${escaped(line)}</text>`,
    ),
  ];
}
