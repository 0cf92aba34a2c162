/**
 * Every colour of the page and of the map, once. The page reads them as CSS custom properties (see
 * `tokens-css.ts`), the map's style as values.
 */
export type Theme = {
  /** The panel: what words stand on, the words, quieter words, hairlines, what is raised from the paper. */
  paper: string;
  ink: string;
  quiet: string;
  rule: string;
  raised: string;
  /** Links, focus, and what can be pressed. */
  accent: string;
  /** The map's own ground, before anything is reported. */
  water: string;
  waterLine: string;
  waterInk: string;
  land: string;
  regionBorder: string;
  countryBorder: string;
  mapInk: string;
  mapQuiet: string;
  /** Around words and marks on the map. */
  halo: string;
  /** Areas for which something is reported: one wash, because depth of colour would compare figures. */
  claimed: string;
  claimedLine: string;
  selected: string;
  /**
   * One colour per named source, in order of the sources; each passes 4.5:1 on paper and on the claimed wash. Those
   * four apart share a shape (see `sourceMarks`), so that these differ also for readers who see fewer colours.
   */
  sources: readonly [string, string, string, string, string, string];
  /** Behind which nobody's name stands. */
  unattributed: string;
};

export type ThemeName = "light" | "dark";

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: "#fbfaf7",
    ink: "#1d1c1a",
    quiet: "#5d5a53",
    rule: "#e0dbd0",
    raised: "#ffffff",
    accent: "#1b5591",
    water: "#d6e1e6",
    waterLine: "#bccdd5",
    waterInk: "#4a6b7b",
    land: "#f3f0e9",
    regionBorder: "#d3ccbd",
    countryBorder: "#9d9482",
    mapInk: "#3b3832",
    mapQuiet: "#6d675b",
    halo: "#fbfaf7",
    claimed: "#f3dfb3",
    claimedLine: "#a67c25",
    selected: "#edcb80",
    sources: ["#0b5a9d", "#8a3572", "#a33b08", "#00664f", "#6b5a00", "#5540d6"],
    unattributed: "#555555",
  },
  dark: {
    paper: "#17191c",
    ink: "#eceae5",
    quiet: "#aaa69d",
    rule: "#33363b",
    raised: "#202327",
    accent: "#8dbdf0",
    water: "#12161a",
    waterLine: "#2a353d",
    waterInk: "#7896a5",
    land: "#23262a",
    regionBorder: "#3b3f45",
    countryBorder: "#6b6f75",
    mapInk: "#d8d5cd",
    mapQuiet: "#98958d",
    halo: "#17191c",
    claimed: "#4a3d1f",
    claimedLine: "#c79a44",
    selected: "#6b5626",
    sources: ["#85bdf5", "#e3a0cf", "#f5a06a", "#67cfae", "#d9c65a", "#c894ff"],
    unattributed: "#bdbdbd",
  },
};
