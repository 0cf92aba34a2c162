import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { labelEntries } from "../../domain/map-features";
import type { Theme } from "../../theme/tokens";

/** The colour of a source, by the index that a feature bears for it. */
export const sourceColor = (theme: Theme, property: string): ExpressionSpecification => [
  "to-color",
  ["at", ["get", property], ["literal", [...theme.sources, theme.unattributed]]],
];

/** "● 11 · ▲ 10": as many entries as the feature has, each in its source's colour and behind its shape. */
function entries(theme: Theme, count: number): unknown[] {
  const shown = Math.min(count, labelEntries);
  const sections = Array.from({ length: shown }, (_, position) => [
    ...(position > 0 ? [" · ", { "text-color": theme.mapQuiet }] : []),
    ["image", ["get", `icon${position}`]],
    {},
    ["get", `text${position}`],
    { "text-color": sourceColor(theme, `color${position}`), "font-scale": 1.25 },
  ]).flat();
  return count > labelEntries ? [...sections, " …", {}] : sections;
}

const name: unknown[] = [["get", "label"], {}];

/** One expression for each number of entries, since a format's sections cannot be counted at run time. */
function byEntries(theme: Theme, before: unknown[], otherwise: unknown): ExpressionSpecification {
  const cases = Array.from({ length: labelEntries + 1 }, (_, position) => position + 1).flatMap((count) => [
    count,
    ["format", ...before, ...entries(theme, count)],
  ]);
  return ["match", ["get", "entries"], ...cases, otherwise] as unknown as ExpressionSpecification;
}

/** A place's name, and below it what its sources say. */
export const namedFigures = (theme: Theme) => byEntries(theme, [...name, "\n", {}], ["format", ...name]);

/** What a place's sources say; its name only where they give nothing to show. */
export const figuresOnly = (theme: Theme) => byEntries(theme, [], ["format", ...name]);
