import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { labelEntries } from "../../domain/places/label-entries";
import type { Theme } from "../../theme/tokens";

/** The colour of a source, by the index that a feature bears for it. */
export const sourceColor = (theme: Theme, property: string): ExpressionSpecification => [
  "to-color",
  ["at", ["get", property], ["literal", [...theme.sources, theme.unattributed]]],
];

/** Figures stand out by their size, as a share of the label's. */
export const figureScale = 1.25;

/** "● 11  ▲ 9 · 1 · 10": as many entries as the feature has, each in its source's colour and behind its sign. */
function entries(theme: Theme, count: number): unknown[] {
  const all = Array.from({ length: count }, (_, position) => [
    ...(position > 0 ? [["get", `gap${position}`], {}] : []),
    ["image", ["get", `icon${position}`]],
    {},
    ["get", `text${position}`],
    { "text-color": sourceColor(theme, `color${position}`), "font-scale": figureScale },
  ]).flat();
  return [...all, ["get", "rest"], {}];
}

const name: unknown[] = [["get", "label"], {}];

/** One expression for each number of entries, since a format's sections cannot be counted at run time. */
function byEntries(theme: Theme, before: unknown[], otherwise: unknown): ExpressionSpecification {
  const cases = Array.from({ length: labelEntries }, (_, position) => position + 1).flatMap((count) => [
    count,
    ["format", ...before, ...entries(theme, count)],
  ]);
  return ["match", ["get", "entries"], ...cases, otherwise] as unknown as ExpressionSpecification;
}

/** A place's name, and below it what its sources say. */
export const namedFigures = (theme: Theme) => byEntries(theme, [...name, "\n", {}], ["format", ...name]);

/** What a place's sources say; its name only where they give nothing to show. */
export const figures = (theme: Theme) => byEntries(theme, [], ["format", ...name]);
