import type { Plugin } from "vite";

/** Classes of controls and overlays that this map has none of; and a line between buttons, which our own style draws (`map.css`). */
const unused =
  /\.maplibregl-(?:ctrl-(?:geolocate|globe|terrain|scale|logo)|user-location|marker|popup|ctrl-group button ?\+ ?button)/;

/** MapLibre's script names its logo whether it is shown or not; ours is not. */
const named = /maplibregl-(?:ctrl-(?:geolocate|globe|terrain|scale)|user-location|marker|popup)/;

/** A rule that holds no other: what comes before its brace, and what is in it. Addresses in it have no braces. */
const rule = /([^{}]+)\{[^{}]*\}/g;

/**
 * Leaves out of MapLibre's style sheet what is for controls that the page does not have: two thirds of it, most of
 * that pictures. A build that comes to hold one of those controls stops, and the list above has to be mended.
 */
export function maplibreStyle(): Plugin {
  return {
    name: "maplibre-style",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/maplibre-gl\/dist\/maplibre-gl\.css$/ },
      handler: (code) => ({ code: withoutUnused(code), map: null }),
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const [found] = (chunk.type === "chunk" && named.exec(chunk.code)) || [];
        if (found)
          throw new Error(`${chunk.fileName} uses ${found}, whose style maplibre-style.ts leaves out.`);
      }
    },
  };
}

/** @throws If nothing is found to leave out, since the style sheet is then not what it was. */
export function withoutUnused(css: string): string {
  const left = css.replace(rule, (whole, selectors: string) =>
    selectors.split(",").every((selector) => unused.test(selector)) ? "" : whole,
  );
  if (left === css)
    throw new Error("maplibre-gl.css has no style of controls that maplibre-style.ts leaves out.");
  return left;
}
