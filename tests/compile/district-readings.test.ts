import { expect, test } from "vitest";
import { groundOf } from "../../src/compile/derive/ground";
import { readingOf } from "../../src/compile/derive/place-readings";
import { openAtlas } from "../../src/compile/places/atlas";
import { good } from "./evidence-fixture";

const header = "id\tname\tlat\tlng\tcode\tadmin1\tpopulation\talternates";
const groundWith = (...towns: string[]) =>
  groundOf(
    openAtlas({
      folder: "geodata",
      regions: good.get("boundaries/regions.geojson") ?? "",
      gazetteer: `${header}\n${towns.join("\n")}\n`,
    }),
    new Map(),
    undefined,
  );
const seat = "901\tOrlandia\t0.5\t0.5\tPPLA2\tXA.01\t76000\tОрландия|Орландія";
const village = "902\tOrlandiyske\t0.6\t0.6\tPPL\tXA.01\t4700\tОрландийское|Орландійське";

test("of a district that two towns of the region may give its adjective to, both are offered and neither is taken", () => {
  const ground = groundWith(seat, village);
  for (const words of ["Орландийском районе", "Орландійському районі"]) {
    const reading = readingOf(words, ["XA-WM"], ground);
    expect(reading).toMatchObject({ kind: "several" });
    expect("towns" in reading && reading.towns.map(({ id }) => id)).toEqual([901, 902]);
  }
});

test("a district is drawn at the one town that gives its adjective, and at the one whose name it bears itself", () => {
  const district = { kind: "district", town: { id: 901 } };
  expect(readingOf("Орландийском районе", ["XA-WM"], groundWith(seat))).toMatchObject(district);
  expect(readingOf("Orlandia district", ["XA-WM"], groundWith(seat, village))).toMatchObject(district);
});
