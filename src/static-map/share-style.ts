import type { Theme } from "../theme/tokens";
import { groundGrain } from "./base-map";

/** The family name of the fonts that the picture is drawn with. */
export const shareFont = "Source Sans 3";

/** Of a source, by its colour's index. */
export const colorOf = (theme: Theme, index: number | undefined): string =>
  theme.sources[index ?? -1] ?? theme.unattributed;

/**
 * @param unit how many of the frame's units make a pixel
 * @param type how large the type is, to that of a wide picture
 */
export const shareStyle = (theme: Theme, unit: number, type: number): string => {
  const grain = unit / groundGrain;
  return `
.base-water{fill:${theme.water}}
.base-land{fill:${theme.land}}
.base-lake{fill:${theme.water};stroke:${theme.waterLine};stroke-width:${0.5 * grain}}
.base-river{fill:none;stroke:${theme.waterLine};stroke-width:${0.8 * grain}}
.base-region-border{fill:none;stroke:${theme.regionBorder};stroke-width:${0.8 * grain}}
.base-country-border{fill:none;stroke:${theme.countryBorder};stroke-width:${1.2 * grain}}
.area{fill:${theme.claimed};fill-opacity:.85;stroke:${theme.claimedLine};stroke-width:${1.4 * unit}}
.area.probable{fill-opacity:.5;stroke-dasharray:${4 * unit} ${3 * unit}}
.area.possible{fill-opacity:.12}
.border{fill:none;stroke:${theme.claimedLine};stroke-width:${2.4 * unit}}
.wash{fill:${theme.claimedLine};fill-opacity:.4}
.wash.possible{fill-opacity:.15}
.joint{fill-opacity:.1;stroke-width:${1.6 * unit}}
.joint.probable{stroke-dasharray:${4 * unit} ${3 * unit}}
.joint-line{fill:none;stroke-opacity:.6;stroke-width:${unit}}
.stretch{fill-opacity:.35;stroke-width:${1.4 * unit}}
.dot{fill:${theme.mapInk};stroke:${theme.halo};stroke-width:2}
.dot.possible{fill:${theme.halo};stroke:${theme.mapInk}}
.ring{fill:none;stroke:${theme.mapInk};stroke-width:2;stroke-dasharray:3 2}
text{font-family:"${shareFont}";fill:${theme.ink}}
.place,.figure{stroke:${theme.halo};stroke-width:5px;stroke-linejoin:round;paint-order:stroke}
.sign{stroke:${theme.halo};stroke-width:4px;paint-order:stroke}
.leader{fill:none;stroke:${theme.mapInk};stroke-width:1.5}
.place{font-size:${19 * type}px;font-weight:600;text-anchor:middle;fill:${theme.mapInk}}
.figure{font-size:${24 * type}px;font-weight:700}
.name{font-size:${26 * type}px;font-weight:700}
.title{font-size:${34 * type}px;font-weight:700}
.caveat{font-size:${20 * type}px;font-weight:600}
.total,.source{font-size:${20 * type}px}
.outside{font-size:${19 * type}px}
.outside-name{font-size:${19 * type}px;font-weight:600}
.outside-figure{font-size:${20 * type}px;font-weight:700}
.outside-arrow{fill:none;stroke:${theme.ink};stroke-width:${2 * type};stroke-linecap:round;stroke-linejoin:round}
.note{font-size:${18 * type}px;fill:${theme.quiet}}
`;
};
