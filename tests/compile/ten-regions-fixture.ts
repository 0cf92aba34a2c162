import { good } from "./evidence-fixture";

export const marks = "Alder Birch Cedar Dune Elm Fir Gorse Heath Iris Juniper".split(" ");

/** Ten imagined regions, side by side. */
const regions = marks.map((name, index) => {
  const [west, east] = [10 + index, 11 + index];
  const ring = [
    [west, 0],
    [east, 0],
    [east, 2],
    [west, 2],
    [west, 0],
  ];
  const names = { en: `${name}mark Oblast`, ru: `${name}маркская область`, uk: `${name}маркська область` };
  return {
    type: "Feature",
    id: `XB-${index}`,
    properties: {
      iso: `XB-${index}`,
      country: "XB",
      admin1: `XB.0${index}`,
      geonames: 9000 + index,
      name: names,
    },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
});

/** The boundaries with the ten, and with others beside them. */
export function withTenRegions(...others: readonly unknown[]): string {
  const map = JSON.parse(good.get("boundaries/regions.geojson") ?? "");
  return JSON.stringify({ ...map, features: [...map.features, ...others, ...regions] });
}
