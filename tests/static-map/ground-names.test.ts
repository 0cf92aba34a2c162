import { expect, test } from "vitest";
import type { MapFeatures } from "../../src/domain/places/map-features";
import type { BaseName } from "../../src/static-map/base-map";
import { frameAround, inFrame } from "../../src/static-map/frame";
import { groundAround } from "../../src/static-map/ground-names";

const frame = frameAround([30, 50, 40, 60]);

const features: MapFeatures = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [33, 55] },
      properties: {
        id: "alpha",
        kind: "settlement",
        isProbable: false,
        label: "Alphaville",
        entries: 0,
        color: 0,
      },
    },
  ],
};

const name = (text: string, lng: number, lat: number, kind: BaseName["kind"] = "town"): BaseName => ({
  kind,
  text,
  at: inFrame(frame, [lng, lat]),
});

/** In frames of which sizes each name is left out. */
function lost(...names: BaseName[]): Record<string, string[]> {
  const { names: markup } = groundAround({ below: "", above: "", names }, features, frame);
  return Object.fromEntries(
    [...markup.matchAll(/<text ([^>]*)>([^<]*)</g)].map(([, attributes, text]) => [
      text,
      [...(attributes ?? "").matchAll(/data-(\w+)="alone"/g)].map(([, size]) => size),
    ]),
  );
}

test("a name that has room stands in frames of every size", () => {
  expect(lost(name("Betaville", 38, 51))).toEqual({ Betaville: [] });
});

test("one that would stand on what is reported is left out, until the frame is large enough for both", () => {
  expect(lost(name("Betaville", 33, 55))).toEqual({
    Betaville: ["low", "least", "slight", "tiny", "small", "medium", "large", "huge"],
  });
  expect(lost(name("Betaville", 33.4, 54.55)).Betaville).toEqual(["low", "least", "slight", "tiny", "small"]);
});

test("of two names of the ground a country’s stands, whichever is given first", () => {
  const country = name("Gammaland", 37, 57, "country");
  const names = lost(name("Deltaville", 37, 57), country);
  expect(names.Gammaland).toEqual([]);
  expect(names.Deltaville).toContain("huge");
});

test("a name with signs of markup in it is a name, and no markup", () => {
  const names = [name('<b>&"Alpha"', 35, 55)];
  expect(groundAround({ below: "", above: "", names }, features, frame).names).toContain(
    ">&#60;b&#62;&#38;&#34;Alpha&#34;</text>",
  );
});
