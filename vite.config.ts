import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { tokensCss } from "./src/theme/tokens-css";

/** The themes' colours as CSS, from the same values that the map's style is made from. */
function tokens(): Plugin {
  const id = "virtual:tokens.css";
  return {
    name: "skyclaims:tokens",
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? tokensCss() : null),
  };
}

export default defineConfig({
  // Relative, so that the built folder works from any path of any static host.
  base: "./",
  plugins: [react(), tokens()],
  build: { target: "es2022", assetsInlineLimit: 0 },
});
