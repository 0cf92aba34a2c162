import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Theme } from "../../theme/tokens";
import type { StagedLabel } from "../staged-labels";
import { labelSizes, stages } from "../stages";
import { figures, namedFigures, sourceColor } from "./claim-labels";
import { semibold } from "./type";

/**
 * The labels of areas and outlines, as they stand at a stage: words change with every filter, areas seldom; and of the stages the
 * map is told only what is near to being seen.
 */
export const labelsSource = (stage: number): string => `claim-labels-${stage}`;

export const labelSources: readonly string[] = stages.map((_, stage) => labelsSource(stage));

/** Leaders and labels, each for the zooms that it was placed for. `text`: how a label's letters are painted. */
export const stagedLayers = (theme: Theme, text: object): LayerSpecification[] => [
  ...stages.map((_, stage) => readyLayer(stage)),
  ...stages.map((_, stage) => leaderLayer(theme, stage)),
  ...stages.flatMap((_, stage) => labelLayers(theme, text, stage)),
];

export const figureLayers = stages.map((_, stage) => `label-figures-${stage}`);
export const nameLayers = stages.map((_, stage) => `label-name-${stage}`);

/** What stands between these zooms, and was placed for them. */
const atStage = (stage: number) => ({
  minzoom: stage === 0 ? 0 : (stages[stage] ?? 0),
  ...(stages[stage + 1] !== undefined && { maxzoom: stages[stage + 1] as number }),
});

/**
 * Draws nothing: a source that a layer may draw has its tiles cut. So those of the stages next to the one that is seen are there
 * when a reader's zoom comes to them, and no figure is missing meanwhile.
 */
const readyLayer = (stage: number): LayerSpecification => ({
  id: `ready-${stage}`,
  type: "line",
  source: labelsSource(stage),
  minzoom: stages[stage - 1] ?? 0,
  ...(stages[stage + 2] !== undefined && { maxzoom: stages[stage + 2] as number }),
  filter: ["==", ["get", "kind"], "none"],
});

const isKind = (kind: StagedLabel["kind"]): ExpressionSpecification => ["==", ["get", "kind"], kind];

const isNamed = (naming: StagedLabel["naming"]): ExpressionSpecification => ["==", ["get", "naming"], naming];

const isState = (name: "untold" | "unnamed"): ExpressionSpecification => [
  "boolean",
  ["feature-state", name],
  false,
];

const isJointly: ExpressionSpecification = ["==", ["get", "isJoint"], true];

/** What an arrow at the map's edge tells is not told by a label beneath it, too; and what the edge would cut is left out. */
const unlessUntold = (opacity: number | ExpressionSpecification): ExpressionSpecification => [
  "case",
  isState("untold"),
  0,
  opacity,
];

/** From where a label belongs to where it has found room; from an outline to a joint figure as that outline is drawn. */
const leaderLayer = (theme: Theme, stage: number): LayerSpecification => ({
  id: `leader-${stage}`,
  type: "line",
  source: labelsSource(stage),
  ...atStage(stage),
  filter: isKind("leader"),
  paint: {
    "line-color": ["case", isJointly, sourceColor(theme, "color"), theme.mapInk],
    "line-width": ["case", isJointly, 1.5, 1],
    "line-opacity": unlessUntold(["case", isJointly, 1, 0.7]),
  },
});

/** Where a name stands over its figures, in shares of its size; less what the renderer lowers it by where it chooses. */
const above = -0.2 - 7 / 24;
const aside = 1.2;
const namePlaces: VariableAnchorOffsetCollectionSpecification = [
  ...(["bottom", [0, above]] as const),
  ...(["bottom-left", [-aside, above]] as const),
  ...(["bottom-right", [aside, above]] as const),
] as VariableAnchorOffsetCollectionSpecification;

/**
 * Figures hang from their point, so that a name can stand on it: above its own figures, where it stands on no other's
 * figures or name. Unlike them, it may be left out: a figure that a collision hid would be a claim that the map keeps
 * from its reader.
 */
function labelLayers(theme: Theme, paint: object, stage: number): LayerSpecification[] {
  const layout = {
    "text-font": semibold,
    "text-size": ["interpolate", ["linear"], ["zoom"], ...labelSizes.flat()] as unknown as number,
    "text-line-height": 1.15,
    "text-padding": 0,
    "icon-allow-overlap": true,
  };
  const painted = { ...paint, "text-opacity": unlessUntold(1), "icon-opacity": unlessUntold(1) };
  const unlessUnnamed: ExpressionSpecification = ["case", isState("unnamed"), 0, unlessUntold(1)];
  const shared = { type: "symbol" as const, source: labelsSource(stage), ...atStage(stage), paint: painted };
  return [
    {
      ...shared,
      id: `label-name-${stage}`,
      paint: { ...painted, "text-opacity": unlessUnnamed },
      filter: ["all", isKind("label"), [">", ["get", "entries"], 0], isNamed("apart")],
      layout: {
        ...layout,
        "text-field": ["get", "label"],
        // Off the point, or it would collide with its own figures and never be seen; over them all the same where it has room to one
        // side alone: a figure without its name is nobody's.
        "text-variable-anchor-offset": namePlaces,
        "text-max-width": 20,
      },
    },
    {
      ...shared,
      id: `label-figures-${stage}`,
      filter: isKind("label"),
      layout: {
        ...layout,
        "text-field": ["case", isNamed("one"), namedFigures(theme), figures(theme)],
        "text-anchor": "top",
        // The name stands above the point, as it does by itself.
        "text-offset": ["case", isNamed("one"), ["literal", [0, -1.35]], ["literal", [0, 0]]],
        "text-max-width": 40,
        "text-allow-overlap": true,
      },
    },
  ];
}
