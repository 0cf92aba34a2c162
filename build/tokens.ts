import type { Plugin } from "vite";
import { tokensCss } from "../src/theme/tokens-css";

const name = "virtual:tokens.css";

/** The themes' colours as a style sheet, from the same values that the map's style is made from. */
export const tokens = (): Plugin => ({
  name: "skyclaims:tokens",
  resolveId: (source) => (source === name ? `\0${name}` : null),
  load: (source) => (source === `\0${name}` ? tokensCss() : null),
});
