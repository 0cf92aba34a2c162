import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { labelEntries } from "../../domain/places/map-features";
import type { Theme } from "../../theme/tokens";

/** The colour of a source, by the index that a feature bears for it. */
export const sourceColor = (theme: Theme, property: string): ExpressionSpecification => [
  "to-color",
  ["at", ["get", property], ["literal", [...theme.sources, theme.unattributed]]],
];

/** Which of an entry's texts a label bears: its figures, or only how many there are. */
type Text = "text" | "short" | "tight" | "far";

/** "● 11  ▲ 9 · 1 · 10": as many entries as the feature has, each in its source's colour and behind its shape. */
function entries(theme: Theme, count: number, text: Text): unknown[] {
  const shown = Math.min(count, labelEntries);
  const sections = Array.from({ length: shown }, (_, position) => [
    ...(position > 0 ? [text === "far" ? " " : ["get", `gap${position}`], {}] : []),
    ["image", ["get", `icon${position}`]],
    {},
    ["get", `${text}${position}`],
    { "text-color": sourceColor(theme, `color${position}`), "font-scale": 1.25 },
  ]).flat();
  return count > labelEntries ? [...sections, " …", {}] : sections;
}

const name: unknown[] = [["get", "label"], {}];

/** One expression for each number of entries, since a format's sections cannot be counted at run time. */
function byEntries(theme: Theme, before: unknown[], text: Text, otherwise: unknown): ExpressionSpecification {
  const cases = Array.from({ length: labelEntries + 1 }, (_, position) => position + 1).flatMap((count) => [
    count,
    ["format", ...before, ...entries(theme, count, text)],
  ]);
  return ["match", ["get", "entries"], ...cases, otherwise] as unknown as ExpressionSpecification;
}

/** A place's name, and below it what its sources say. */
export const namedFigures = (theme: Theme) =>
  byEntries(theme, [...name, "\n", {}], "text", ["format", ...name]);

/** What a place's sources say; its name only where they give nothing to show. */
export const allFigures = (theme: Theme) => byEntries(theme, [], "text", ["format", ...name]);

/** The same where there is less room: of a source with several figures, how many. */
export const figureCounts = (theme: Theme) => byEntries(theme, [], "short", ["format", ...name]);

/** What a place's sources say without its name, and without spaces: an ellipsis where that is still too long. */
export const figuresOnly = (theme: Theme) => byEntries(theme, [], "tight", ["format", ...name]);

/** What a place's sources say in the least room, in one line; its name only where they give nothing to show. */
export const countsOnly = (theme: Theme) => byEntries(theme, [], "far", ["format", ...name]);
