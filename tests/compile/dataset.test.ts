import { expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import { namings } from "../../src/domain/claims/claim";
import { type Dataset, Index } from "../../src/domain/dataset";
import { changed, compileEvidence, type Evidence, edited, good } from "./evidence-fixture";

const first = "reports/first.yaml";

function datasetOf(evidence: Evidence): Dataset {
  const { outputs, problems } = compileEvidence(evidence);
  expect(problems.map(problemText)).toEqual([]);
  return JSON.parse(outputs?.published["dataset.json"] ?? "null");
}

/** The one with this id, or the test fails. */
function byId<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

test("the unattributed stand last, and only if somebody says something unnamed", () => {
  expect(datasetOf(good).sources.map(({ id }) => id)).toEqual(["north", "skies", "unattributed"]);
  const spoken = edited(good, first, "source: null", "source: skies");
  expect(datasetOf(spoken).sources.map(({ id }) => id)).toEqual(["north", "skies"]);
});

test("sources and places keep the order of their files", () => {
  const { places } = datasetOf(good);
  const ids = ["westmark", "eastmark", "alpha", "beta", "gamma", "alpha-beta", "nowhere"];
  expect(places.map(({ id }) => id)).toEqual(ids);
});

test("every way in which a claim names a place has its resolution in the dataset", () => {
  const dataset = datasetOf(good);
  const index = new Index(dataset);
  const resolved = dataset.claims.flatMap((claim) =>
    namings(claim).map((naming) => index.resolution(naming, claim.reportId).certainty),
  );
  expect(new Set(resolved)).toEqual(new Set(["certain", "probable", "unresolved"]));
});

test("a report’s own resolution of its words goes before the one for every report", () => {
  const diff = `places.yaml
-    - as: Alpha
-      certainty: certain
-      reason: { en: There is one town of this name., ru: Такой город один., uk: Таке місто одне. }
+    - as: Alpha
+      in: first
+      certainty: probable
+      reason: { en: In this report it may be a ship., ru: В этом сообщении это может быть корабль., uk: У цьому повідомленні це може бути корабель. }
+      candidates:
+        - { name: { en: Alpha, ru: Альфа, uk: Альфа }, geonames: 101, verdict: { en: Taken as probable., ru: Принята как вероятная., uk: Прийнято як імовірну. } }
`;
  const dataset = datasetOf(changed(good, diff));
  const claim = byId(dataset.claims, "north-uavs");
  const [naming] = claim.where.places;
  expect(naming && new Index(dataset).resolution(naming, "first").certainty).toBe("probable");
});

test("a region’s GeoNames id comes from its boundary", () => {
  expect(byId(datasetOf(good).places, "westmark").geonames).toBe(11);
});

test("a town bears the name of its region, also of one that no report names", () => {
  const { places } = datasetOf(good);
  expect(byId(places, "alpha")).toMatchObject({ regionId: "westmark", regionName: "Westmark Oblast" });
  expect(byId(places, "alpha-beta")).toMatchObject({ regionId: "westmark", regionName: "Westmark Oblast" });
  expect(byId(places, "westmark")).toMatchObject({ regionId: null, regionName: null });
  const elsewhere = datasetOf(
    changed(
      good,
      `places.yaml
-  name: { en: Omega, ru: Омега, uk: Омега }
-  geonames: null
+  name: { en: Delta, ru: Дельта, uk: Дельта }
+  geonames: 203
+  region: XA-EM
-    - as: Omega
-      certainty: unresolved
+    - as: Omega
+      certainty: certain

-- id: eastmark
-  kind: region
-  name: { en: Eastmark Oblast, ru: Остмарк, uk: Остмарк }
-  iso: XA-EM
-  named:
-    - as: the Eastmark
-      certainty: certain
-      reason: { en: The region bears this name., ru: Так называется сам регион., uk: Так називається сам регіон. }
${first}
-        - { id: westmark, as: the Westmark }
-        - { id: eastmark, as: the Eastmark }
+        - { id: westmark, as: the Westmark }

-  - id: skies-uavs-eastmark
-    source: skies
-    event: interception
-    summary: { en: UAVs counted over the Eastmark, ru: "БПЛА, насчитанные над Остмарком", uk: "БпЛА, налічені над Остмарком" }
-    figure: { exactly: 7, unit: uav }
-    part_of: skies-uavs
-    where:
-      places:
-        - { id: eastmark, as: the Eastmark }
-    window: in five hours
-    evidence:
-      - speech: indirect
-        quote: 7 over the Eastmark
-        translation: { ru: 7 над Остмарком, uk: 7 над Остмарком }

-    figure: { exactly: 12, unit: uav }
+    figure: { exactly: 12, unit: uav }
+    remainder: { value: 7, reason: { en: Over a region that is not entered here., ru: "Над регионом, который здесь не введён.", uk: "Над регіоном, якого тут не введено." } }
`,
    ),
  );
  expect(byId(elsewhere.places, "nowhere")).toMatchObject({ regionId: null, regionName: "Eastmark Oblast" });
});

test("what a report lacks stays unknown, and what is known from elsewhere says from where", () => {
  const report = byId(datasetOf(good).reports, "first");
  expect(report.title).toBeNull();
  expect(report.url).toEqual({
    value: "https://gazette.example/first",
    knownFrom: "the same words stand published there",
  });
});

const figures = [
  ["exactly: 7", { kind: "exactly", value: 7 }],
  ["at_least: 7", { kind: "at-least", value: 7 }],
  ["at_most: 7", { kind: "at-most", value: 7 }],
  ["about: 7", { kind: "about", value: 7 }],
] as const;

for (const [written, figure] of figures) {
  test(`a figure written “${written}” keeps its hedge`, () => {
    // The first of the two figures that are 7: the other is a part of a total.
    const diff = `${first}
-    figure: { exactly: 7, unit: uav }
-    where:
-      places:
-        - { id: alpha, as: Alpha }
+    figure: { ${written}, unit: uav }
+    where:
+      places:
+        - { id: alpha, as: Alpha }
`;
    expect(byId(datasetOf(changed(good, diff)).claims, "north-uavs").figure).toEqual({
      ...figure,
      unit: "uav",
    });
  });
}

test("a claim keeps what it says of itself", () => {
  const { claims } = datasetOf(good);
  expect(byId(claims, "north-uavs")).toMatchObject({
    channel: "Telegraph",
    window: { words: "during the night" },
    reservation: null,
    where: { within: { placeId: "westmark", mention: "the Westmark", isImplied: false } },
  });
  expect(byId(claims, "north-no-harm")).toMatchObject({
    figure: null,
    window: null,
    reservation: { kind: "preliminary", words: "By first accounts" },
    where: { places: [{ placeId: "westmark", isImplied: true }], within: null },
  });
  expect(byId(claims, "skies-uavs-westmark").partOf).toBe("skies-uavs");
  expect(byId(claims, "command-point")).toMatchObject({
    sourceId: "unattributed",
    reservation: { kind: "unconfirmed" },
  });
});
