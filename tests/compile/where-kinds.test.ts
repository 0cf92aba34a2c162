import { expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import type { Claim } from "../../src/domain/claims/claim";
import { type Dataset, Index } from "../../src/domain/dataset";
import type { Geometry } from "../../src/domain/places/geometry";
import type { Place } from "../../src/domain/places/place";
import { claimsOffMap } from "../../src/domain/places/place-claims";
import { placeMarks } from "../../src/domain/places/place-mark";
import { compileEvidence, type Evidence, good } from "./evidence-fixture";

const square = (west: number, south: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + 2, south],
      [west + 2, south + 2],
      [west, south + 2],
      [west, south],
    ],
  ],
});
const layer = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });
const feature = (id: string, properties: object, west: number, south: number) => ({
  type: "Feature",
  id,
  properties,
  geometry: square(west, south),
});

/** An imagined country with a region and a town beyond our three, and an imagined sea. */
const beyond: Evidence = new Map([
  [
    "boundaries/europe.geojson",
    layer(
      feature(
        "XF-NM",
        {
          iso: "XF-NM",
          country: "XF",
          admin1: "XF-NM",
          geonames: 31,
          name: { en: "Northmoor", ru: "Нортмур" },
        },
        10,
        0,
      ),
    ),
  ],
  [
    "boundaries/countries.geojson",
    layer(
      feature("XA", { iso: "XA", name: { en: "Markland", ru: "Маркландия", uk: "Маркландія" } }, 0, 0),
      feature("XF", { iso: "XF", name: { en: "Moorland", ru: "Мурландия", uk: "Мурландія" } }, 10, 0),
    ),
  ],
  [
    "boundaries/seas.geojson",
    layer(feature("grey-sea", { name: { en: "Grey Sea", ru: "Серое море", uk: "Сіре море" } }, 0, 4)),
  ],
  [
    "gazetteer/europe.tsv",
    [
      "id\tname\tlat\tlng\tcode\tadmin1\tpopulation\talternates",
      "901\tHeathby\t1\t11\tPPL\tXF-NM\t5000\tХитби",
      "902\tGamma\t1\t11.5\tPPL\tXF-NM\t5000\t",
      "",
    ].join("\n"),
  ],
]);

/** A report of one claim in these words; what else an editor writes of it. */
function told(quote: string, more = "", language = "en", places = ""): ReturnType<typeof compileEvidence> {
  const report = `url: https://paper.example/2031/05/30/drones
published: 2031-05-30
language: ${language}
claims:
  - source: skies
    event: interception
    quote: ${JSON.stringify(quote)}
${more}`;
  return compileEvidence(
    new Map([
      ...good,
      ...beyond,
      ["places.yaml", `${good.get("places.yaml")}\n${places}`],
      ["reports/told.yaml", report],
      ["texts/told.txt", `${quote}\n`],
    ]),
  );
}

function readIn({ problems, outputs }: ReturnType<typeof compileEvidence>, file = "dataset.json") {
  expect(problems.map(problemText)).toEqual([]);
  const dataset: Dataset = JSON.parse(outputs?.published[file] ?? "null");
  const claim = dataset.claims.find(({ reportId }) => reportId === "told") as Claim;
  const ids = claim.where.places.map(({ placeId }) => placeId);
  const places = ids.map((id) => dataset.places.find((place) => place.id === id) as Place);
  const geometryIn = <K extends keyof Geometry>(name: K): Geometry[K] =>
    JSON.parse(outputs?.published[`${name}.geojson`] ?? "null");
  const index = new Index(dataset);
  return {
    claim,
    place: places[0] as Place,
    places,
    points: geometryIn("places").features.filter(({ properties }) => ids.includes(properties.id)),
    areas: geometryIn("regions").features.filter(({ properties }) => ids.includes(properties.id)),
    offMap: claimsOffMap([claim], index).map(({ reason }) => reason),
    marks: placeMarks([claim], index).map(({ kind }) => kind),
  };
}

test("what is said over a sea is drawn as the sea’s area", () => {
  for (const [quote, language] of [
    ["three over the waters of the Grey Sea", "en"],
    ["три над Серым морем", "ru"],
    ["три над акваторією Сірого моря", "uk"],
  ] as const) {
    const { place, areas, claim, marks } = readIn(told(quote, "    figure: 3\n", language));
    expect(place).toMatchObject({ id: "grey-sea", kind: "water", name: "Grey Sea" });
    expect(areas.map(({ geometry }) => geometry.type)).toEqual(["Polygon"]);
    expect(claim.derived).toHaveProperty("where");
    expect(marks).toEqual(["water"]);
  }
});

test("a country’s total is never a point on the map", () => {
  const { place, points, areas, marks } = readIn(told("94 over Markland overnight", "    figure: 94\n"));
  expect(place).toMatchObject({ kind: "country", iso: "XA", name: "Markland" });
  expect(points).toEqual([]);
  expect(areas).toHaveLength(1);
  expect(marks).toEqual(["country"]);
});

test("what is over a region or a town may be a part of what is over their country, and of no other", () => {
  const partsOf = (country: string) =>
    told(
      `94 over ${country} overnight: 90 over the Westmark Oblast and 4 over Alpha`,
      `    figure: 94
    where: ${country}
    parts:
      - { figure: 90, where: the Westmark Oblast, quote: 90 over the Westmark Oblast }
      - { figure: 4, where: Alpha, quote: 4 over Alpha }
`,
    ).problems.map(({ kind }) => kind);
  expect(partsOf("Markland")).toEqual([]);
  expect(partsOf("Moorland")).toEqual(["part-place", "part-place"]);
});

test("a country beside a region is where that lies, and no place of its own", () => {
  expect(readIn(told("two over the Westmark Oblast in Markland")).places.map(({ kind }) => kind)).toEqual([
    "region",
  ]);
});

test("regions, towns and namesakes abroad are found where our own countries have none", () => {
  expect(
    readIn(told("one over the Northmoor region", "    where: the Northmoor region\n")).place,
  ).toMatchObject({
    kind: "region",
    iso: "XF-NM",
  });
  const heathby = readIn(told("one near Heathby"));
  expect(heathby.place).toMatchObject({ kind: "settlement", geonames: 901, regionName: "Northmoor" });
  expect(heathby.place.resolutions[0]?.reason).toContain("rest of Europe");
  // A town of that name is here and one there: nothing says which is meant.
  expect(told("one near Gamma").problems.map(({ kind }) => kind)).toEqual(["two-readings"]);
  const where = "    where: { places: [Gamma], within: Moorland }\n";
  const decided = readIn(told("one near Gamma in Moorland", where));
  expect(decided.place).toMatchObject({ geonames: 902 });
  expect(decided.place.resolutions.at(-1)?.reason).toContain("country that the claim names (Moorland)");
});

test("nothing of Europe is published where nothing of it is used", () => {
  const { outputs } = compileEvidence(new Map([...good, ...beyond]));
  expect(outputs?.published).toEqual(compileEvidence(good).outputs?.published);
});

test("regions that nobody names are counted, and stand beside the map", () => {
  const { place, marks, offMap } = readIn(
    told("28 over eight regions", "    figure: 28\n    where: eight regions\n"),
  );
  expect(place).toMatchObject({
    kind: "unnamed",
    id: "8-unnamed-told",
    name: "Regions that are not named: 8",
  });
  expect(marks).toEqual([]);
  expect(offMap).toEqual(["unnamed"]);
});

test("a direction is no place: it stands beside the map, and says so", () => {
  const { place, marks, offMap } = readIn(
    told("two flying towards Alpha", "    figure: 2\n    where: towards Alpha\n"),
  );
  expect(place).toMatchObject({ kind: "direction", name: "Towards Alpha" });
  expect(marks).toEqual([]);
  expect(offMap).toEqual(["direction"]);
});

test("one figure may be joint over regions, seas and countries", () => {
  const where = '    where: ["the Grey Sea", the Westmark Oblast, Moorland]\n';
  const quote = "9 over the Grey Sea, the Westmark Oblast and Moorland";
  const { places } = readIn(told(quote, `    figure: 9\n${where}`));
  expect(places.map(({ kind }) => kind)).toEqual(["water", "region", "country"]);
});

const village = `- id: uphill
  kind: settlement
  name: Uphill
  geonames: null
  at: { lat: 1.1, lng: 0.7, from: The imagined register of hamlets. }
  region: XA-WM
  named: [{ as: Uphill, certainty: certain, reason: The register has one hamlet of this name. }]
`;

test("a place that the gazetteer lacks may be typed, and says where its coordinates are from", () => {
  const { place, points } = readIn(told("one near Uphill", "    where: Uphill\n", "en", village));
  expect(points.map(({ geometry }) => geometry.coordinates)).toEqual([[0.7, 1.1]]);
  expect(place.coordinatesFrom).toBe("The imagined register of hamlets.");
});

test("typed coordinates lie in the region that is written, and are for what has no others", () => {
  const far = told("one near Uphill", "    where: Uphill\n", "en", village.replace("lng: 0.7", "lng: 7"));
  expect(far.problems.map(({ kind }) => kind)).toEqual(["point-outside"]);
  const needless = told(
    "one near Uphill",
    "    where: Uphill\n",
    "en",
    village.replace("geonames: null", "geonames: 103"),
  );
  expect(needless.problems.map(({ kind }) => kind)).toContain("typed-needless");
});
