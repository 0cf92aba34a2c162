import { expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import type { Dataset } from "../../src/domain/dataset";
import { compileEvidence, type Evidence, good } from "./evidence-fixture";

/** The good evidence, with two regions more, in each of which a town is called as the region is. */
const gazetteer = `${good.get("gazetteer/places.tsv")?.replace(/\n*$/, "")}
301	Northmark	3.1	0.7	PPLA	XA.03	50000	
302	Southmark	3.2	3.1	PPLA	XA.04	60000	
`;

const region = (iso: string, admin1: string, geonames: number, name: string, west: number) =>
  `,\n${JSON.stringify({
    type: "Feature",
    id: iso,
    properties: { iso, country: "XA", admin1, geonames, name: { en: name, uk: name } },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, 2],
          [west + 2, 2],
          [west + 2, 4],
          [west, 4],
          [west, 2],
        ],
      ],
    },
  })}`;
const regions = `${region("XA-NM", "XA.03", 13, "Northmark Oblast", 0)}${region("XA-SM", "XA.04", 14, "Southmark Oblast", 2)}`;

function checked(text: string, claims: string, places = "") {
  const evidence: Evidence = new Map([
    ...good,
    ["gazetteer/places.tsv", gazetteer],
    [
      "boundaries/regions.geojson",
      (good.get("boundaries/regions.geojson") ?? "").replace(/\n\]/, `${regions}\n]`),
    ],
    ["places.yaml", `${good.get("places.yaml")}${places}`],
    [
      "reports/short.yaml",
      `url: https://paper.example/a\npublished: 2031-05-31\nlanguage: en\nclaims:\n${claims}`,
    ],
    ["texts/short.txt", text],
  ]);
  const { outputs, problems } = compileEvidence(evidence);
  const dataset: Dataset = JSON.parse(outputs?.published["dataset.json"] ?? '{"claims":[]}');
  const own = dataset.claims.filter(({ reportId }) => reportId === "short");
  return {
    problems: problems.filter(({ kind }) => kind === "two-readings").map(problemText),
    choices: problems.flatMap(({ choices = [] }) => choices.map(({ choice }) => choice)),
    places: own.map(({ where }) => where.places.map(({ placeId }) => placeId).join("+")),
    all: problems.map(problemText),
  };
}

const claim = (quote: string, where: string) =>
  `  - { source: skies, event: interception, figure: 7, where: ${where}, quote: ${JSON.stringify(quote)} }\n`;

test("“the border regions of A and B” are the regions, though towns bear their names", () => {
  const quote = "seven drones in its border regions of Northmark and Southmark";
  const { places, all } = checked(
    `The ministry of skies destroyed ${quote}.\n`,
    claim(quote, "[Northmark, Southmark]"),
  );
  expect(all).toEqual([]);
  expect(places).toEqual(["northmark-oblast+southmark-oblast"]);
});

test("what is a region in a list is the town where its name stands alone", () => {
  const [list, alone] = [
    "seven drones over the Northmark and Southmark regions",
    "seven drones over Northmark",
  ];
  const { places, all } = checked(
    `The ministry of skies destroyed ${list}. It shot down ${alone}.\n`,
    `${claim(list, "[Northmark, Southmark regions]")}${claim(alone, "Northmark")}`,
  );
  expect(all).toEqual([]);
  expect(places).toEqual(["northmark-oblast+southmark-oblast", "northmark"]);
});

const list = "seven drones over Northmark";
const listed = `Drones fell in various regions. The ministry of skies destroyed ${list}, two over Southmark.\n`;

test("a bare name beside the figure of another region is asked about, and never silently the town", () => {
  const { problems, choices } = checked(listed, claim(list, "Northmark"));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("Northmark Oblast");
  expect(choices).toEqual(["301", "XA-NM"]);
});

test("either answer holds: the region, or the town", () => {
  const naming =
    "named: [{ as: Northmark, in: short, certainty: certain, reason: The list is of regions. }] }";
  const region = checked(
    listed,
    claim(list, "Northmark"),
    `\n- { id: all-northmark, kind: region, iso: XA-NM, ${naming}\n`,
  );
  const town = checked(
    listed,
    claim(list, "Northmark"),
    `\n- { id: northmark-town, kind: settlement, geonames: 301, ${naming}\n`,
  );
  expect(region.problems).toEqual([]);
  expect(town.problems).toEqual([]);
  expect(town.places).toEqual(["northmark-town"]);
});

test("a town by itself, in a report that speaks of no region, or whose claim names its region, is the town", () => {
  const alone = checked(
    `Drones fell in various regions. The ministry destroyed ${list}.\n`,
    claim(list, "Northmark"),
  );
  expect([alone.problems, alone.places]).toEqual([[], ["northmark"]]);
  const cities = checked(`The ministry destroyed ${list}, two over Southmark.\n`, claim(list, "Northmark"));
  expect([cities.problems, cities.places]).toEqual([[], ["northmark"]]);
  const within = checked(
    `Drones fell in various regions. The ministry destroyed ${list} in Northmark Oblast, two over Southmark.\n`,
    claim(`${list} in Northmark Oblast`, "Northmark"),
  );
  expect([within.problems, within.places]).toEqual([[], ["northmark"]]);
});
