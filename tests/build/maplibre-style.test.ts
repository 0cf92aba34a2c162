import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { withoutUnused } from "../../build/maplibre-style";

const file = createRequire(import.meta.url).resolve("maplibre-gl/dist/maplibre-gl.css");

/** Every class that a style sheet has rules for. */
const classesOf = (css: string) => new Set(css.match(/\.maplibregl-[a-z-]+/g));

test("the map’s style keeps what this map has, and loses what it has not", () => {
  const left = classesOf(withoutUnused(readFileSync(file, "utf8")));
  for (const kept of [
    "map",
    "canvas",
    "ctrl-zoom-in",
    "ctrl-fullscreen",
    "ctrl-attrib",
    "cooperative-gesture-screen",
  ])
    expect(left, kept).toContain(`.maplibregl-${kept}`);
  for (const lost of ["ctrl-geolocate", "ctrl-globe", "ctrl-logo", "popup", "marker"])
    expect(left, lost).not.toContain(`.maplibregl-${lost}`);
});

test("a rule that is also for something that is kept stays whole, and so does what is around a lost one", () => {
  expect(withoutUnused(".maplibregl-popup,.maplibregl-map{a:b}.maplibregl-popup{c:d}")).toBe(
    ".maplibregl-popup,.maplibregl-map{a:b}",
  );
  expect(withoutUnused("@media print{.maplibregl-popup{a:b}.maplibregl-map{c:d}}")).toBe(
    "@media print{.maplibregl-map{c:d}}",
  );
});

test("a style sheet with nothing to leave out is not MapLibre’s", () => {
  expect(() => withoutUnused(".maplibregl-map{a:b}")).toThrow("maplibre-style.ts");
});
