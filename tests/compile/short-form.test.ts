import { expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import { figureSigns } from "../../src/domain/claims/figure";
import type { Dataset } from "../../src/domain/dataset";
import { compileEvidence, type Evidence, good } from "./evidence-fixture";

/** What is published of the good evidence and a report more. */
function withReport(
  yaml: string,
  text: string | null,
  places = "",
): { dataset: Dataset; problems: string[] } {
  const evidence: Evidence = new Map([
    ...good,
    ["reports/short.yaml", yaml],
    ["places.yaml", `${good.get("places.yaml")}${places}`],
    ...(text === null ? [] : [["texts/short.txt", text] as const]),
  ]);
  const { outputs, problems } = compileEvidence(evidence);
  const dataset = JSON.parse(outputs?.published["dataset.json"] ?? "null");
  return { dataset, problems: problems.map(problemText) };
}

const claimsOf = (dataset: Dataset) => dataset.claims.filter(({ reportId }) => reportId === "short");
const number = new Intl.NumberFormat("en");
const lineOf = (dataset: Dataset) => (claim: Dataset["claims"][number]) =>
  [
    claim.figure ? figureSigns(claim.figure, number) : "–",
    claim.where.places.map(({ placeId }) => placeId).join("+"),
    claim.partOf ? "part" : "",
    dataset.claims.some(({ partOf }) => partOf === claim.id) ? "total" : "",
  ]
    .filter(Boolean)
    .join(" ");

const list = "9 over Westmark Oblast, four over the Eastmark region and one over Alpha";
const article = `Drones by night, 31 May. The ministry of skies destroyed 14 drones overnight: ${list}. “Nobody was hurt,” it said.\n`;

const short = `url: https://paper.example/2031/05/31/drones
published: 2031-05-31
language: en
claims:
  - source: skies
    event: interception
    figure: 14
    window: overnight
    quote: destroyed 14 drones overnight
    parts: ${list}
`;

test("a list of regions is nine lines: its places, parts, night, names and reasons are read off", () => {
  const { dataset, problems } = withReport(short, article);
  expect(problems).toEqual([]);
  expect(claimsOf(dataset).map(lineOf(dataset))).toEqual([
    "14 westmark+eastmark+alpha total",
    "9 westmark part",
    "4 eastmark part",
    "1 alpha part",
  ]);
  const [total, first] = claimsOf(dataset);
  expect(total).toMatchObject({
    id: "short-skies-interception",
    summary: "UAVs reported intercepted over three places together",
    window: { words: "overnight", clock: { start: "2031-05-30", end: "2031-05-31", precision: "day" } },
    derived: { window: { rule: "publication", from: "2031-05-31" }, where: { rule: "list" } },
  });
  expect(first).toMatchObject({
    id: "short-skies-interception-westmark",
    summary: "UAVs reported intercepted over Westmark Oblast",
    evidence: [{ exact: "9 over Westmark Oblast", speech: "indirect" }],
  });
  const report = dataset.reports.find(({ id }) => id === "short");
  expect(report).toMatchObject({
    name: "paper.example, 31 May 2031",
    publisher: { value: "paper.example", knownFrom: "the host of the address" },
    published: { value: "2031-05-31", knownFrom: "the date in the address" },
    text: { length: article.length },
  });
});

test("each derived thing says by which rule and from what, and what is written is not derived", () => {
  const { dataset } = withReport(short, article);
  const [total, first] = claimsOf(dataset);
  expect(Object.keys(total?.derived ?? {}).sort()).toEqual(["id", "summary", "unit", "where", "window"]);
  expect(first?.derived?.figure).toEqual({ rule: "list", from: "9 over Westmark Oblast" });
  const written = withReport(
    short
      .replace("- source", "- id: my-own\n    source")
      .replace("window: overnight", "window: { words: overnight, clock: 2031-05-29/30 }")
      .replace(
        "figure: 14",
        "figure: { exactly: 14, unit: uav }\n    summary: { en: Mine, ru: Моё, uk: Моє }",
      ),
    article,
  );
  expect(written.problems).toEqual([]);
  expect(claimsOf(written.dataset)[0]).toMatchObject({
    id: "my-own",
    summary: "Mine",
    window: { clock: { start: "2031-05-29", end: "2031-05-30" } },
  });
  expect(Object.keys(claimsOf(written.dataset)[0]?.derived ?? {})).toEqual(["where"]);
});

test("whether a speech is direct is read off the quotation marks around it", () => {
  const claim = `  - { source: skies, event: harm-denied, where: { places: [{ as: Alpha, implied: true }] }, quote: "Nobody was hurt," }\n`;
  const { dataset, problems } = withReport(short + claim, article);
  expect(problems).toEqual([]);
  expect(claimsOf(dataset).at(-1)?.evidence).toMatchObject([{ speech: "direct" }]);
});

test("who denies that anybody was hurt has not denied damage", () => {
  const claim = `  - { source: skies, event: harm-denied, where: { places: [{ as: Alpha, implied: true }] }, quote: "Nobody was hurt," }\n`;
  const { dataset } = withReport(short + claim, article);
  expect(claimsOf(dataset).at(-1)).toMatchObject({
    denied: ["injured"],
    summary: "No injuries reported in Alpha",
    derived: { denied: { rule: "text" } },
  });
});

test("what an editor says was denied stands, whatever rules would read", () => {
  const claim = `  - { source: skies, event: harm-denied, denied: [casualties, damage], where: { places: [{ as: Alpha, implied: true }] }, quote: "Nobody was hurt," }\n`;
  const { dataset } = withReport(short + claim, article);
  expect(claimsOf(dataset).at(-1)?.summary).toBe("No casualties or damage reported in Alpha");
  expect(claimsOf(dataset).at(-1)?.derived).not.toHaveProperty("denied");
});

test("a region in any usual form needs no entry, and a town that is the only one of its name none either", () => {
  const text = "On Sunday 3 drones fell over Epsilon; 2 were seen over the Eastmark region.\n";
  const yaml = `language: en
published: 2031-06-01
claims:
  - { source: north, event: interception, figure: 3, quote: 3 drones fell over Epsilon }
  - { source: north, event: flight, figure: 2, where: Eastmark region, quote: 2 were seen over the Eastmark region }
`;
  const { dataset, problems } = withReport(yaml, text);
  expect(problems).toEqual([]);
  expect(claimsOf(dataset).map(lineOf(dataset))).toEqual(["3 epsilon", "2 eastmark"]);
  const epsilon = dataset.places.find(({ id }) => id === "epsilon");
  expect(epsilon).toMatchObject({ name: "Epsilon", geonames: 204, regionId: "westmark" });
  expect(epsilon?.resolutions).toMatchObject([
    {
      certainty: "certain",
      reason: "The only place of this name in the gazetteer.",
      derived: { from: "Epsilon" },
    },
  ]);
});

test("of namesakes the region that the claim names decides, and says so", () => {
  const text = "On Sunday 3 drones fell over Beta in Eastmark Oblast.\n";
  const yaml = `language: en
published: 2031-06-01
claims:
  - { source: north, event: interception, figure: 3, quote: 3 drones fell over Beta in Eastmark Oblast }
`;
  // The entry for the other Beta is for other reports' words.
  const evidence: Evidence = new Map([
    ...good,
    ["places.yaml", (good.get("places.yaml") ?? "").replace("as: Beta\n", "as: Beta\n      in: first\n")],
    ["reports/short.yaml", yaml],
    ["texts/short.txt", text],
  ]);
  const { outputs, problems } = compileEvidence(evidence);
  expect(problems.map(problemText)).toEqual([]);
  const dataset: Dataset = JSON.parse(outputs?.published["dataset.json"] ?? "null");
  expect(claimsOf(dataset)[0]?.where).toMatchObject({
    places: [{ placeId: "beta-eastmark", mention: "Beta" }],
    within: { placeId: "eastmark", mention: "Eastmark Oblast" },
  });
  const [resolution] = dataset.places.find(({ id }) => id === "beta-eastmark")?.resolutions ?? [];
  expect(resolution?.reason).toBe(
    "The only place of this name in the region that the claim names (Eastmark Oblast).",
  );
  expect(resolution?.candidates.map(({ geonames }) => geonames)).toEqual([102, 202]);
});

test("“nine each” is one claim for each place, and “including” neither replaces its figure nor is added to any", () => {
  const parts =
    "2 each over Westmark Oblast and Eastmark Oblast, and four over Alpha, including one en route to Beta";
  const yaml = `language: en
published: 2031-06-01
claims:
  - { source: north, event: interception, figure: 8, quote: 8 drones, parts: "${parts}" }
`;
  const { dataset, problems } = withReport(yaml, `There were 8 drones: ${parts}.\n`);
  expect(problems).toEqual([]);
  expect(claimsOf(dataset).map(lineOf(dataset))).toEqual([
    "8 westmark+eastmark+alpha total",
    "2 westmark part",
    "2 eastmark part",
    "4 alpha part",
    "1 alpha",
  ]);
  expect(claimsOf(dataset).at(-1)).toMatchObject({ subsetOf: claimsOf(dataset)[3]?.id });
});

test("words of ours in one language are enough: elsewhere they are marked with theirs", () => {
  const yaml = `language: en
published: 2031-06-01
name: The keeper’s note
claims:
  - { source: north, event: debris, where: Alpha, summary: Something fell, quote: fragments over Alpha }
`;
  const evidence: Evidence = new Map([
    ...good,
    ["reports/short.yaml", yaml],
    ["texts/short.txt", "There were fragments over Alpha.\n"],
  ]);
  const { outputs, problems } = compileEvidence(evidence);
  expect(problems.map(problemText)).toEqual([]);
  const dataset: Dataset = JSON.parse(outputs?.published["dataset.ru.json"] ?? "null");
  expect(dataset.reports.find(({ id }) => id === "short")).toMatchObject({
    name: "The keeper’s note",
    otherLanguage: { name: "en" },
  });
  // What the machine can say in the reader's language, it says.
  expect(claimsOf(dataset)[0]?.summary).toBe("Сообщается об обломках: Альфа");
  expect(claimsOf(dataset)[0]?.evidence).toMatchObject([{ translation: null }]);
});

test("regions that share a noun are read where they stand: alone, the same word may be a town’s", () => {
  const yaml = `url: https://paper.example/2031/05/31/drones
published: 2031-05-31
language: en
claims:
  - source: skies
    event: interception
    figure: 9
    quote: shot down 9 drones over the Westmark and Eastmark regions
`;
  const { dataset, problems } = withReport(
    yaml,
    "On 31 May 2031 they shot down 9 drones over the Westmark and Eastmark regions.\n",
  );
  expect(problems).toEqual([]);
  expect(claimsOf(dataset).map(lineOf(dataset))).toEqual(["9 westmark+eastmark"]);
});

for (const [words, start] of [
  // The day of publication is a Saturday.
  ["overnight on Saturday", "2031-05-30"],
  ["overnight Friday", "2031-05-30"],
  ["Friday night", "2031-05-30"],
  ["overnight into Friday", "2031-05-29"],
  ["ночью в пятницу", "2031-05-29"],
] as const) {
  test(`“${words}” is the night that begins on ${start}`, () => {
    const told = short.replace("window: overnight", `window: ${words}`);
    const { dataset, problems } = withReport(
      told.replace("14 drones overnight", `14 drones ${words}`),
      article.replace("overnight", words),
    );
    expect(problems).toEqual([]);
    expect(claimsOf(dataset)[0]).toMatchObject({ window: { clock: { start, part: "night" } } });
  });
}

test("a claim without a figure is summed up by what happened: nobody says of what it was", () => {
  const cited = new Map([
    ...good,
    [
      "reports/unnumbered.yaml",
      "url: https://gazette.example/unnumbered\npublished: 2031-06-01\nlanguage: en\ntext: null\nclaims:\n  - { id: unnumbered, source: north, event: interception, where: [{ id: westmark }], cite: Missiles shot down over Westmark Oblast }\n",
    ],
  ]);
  const { outputs, problems } = compileEvidence(cited);
  expect(problems.map(problemText)).toEqual([]);
  const summaries = outputs?.datasets.map(
    ({ claims }) => claims.find(({ id }) => id === "unnumbered")?.summary,
  );
  expect(summaries).toEqual([
    "Interception reported over Westmark Oblast",
    "Сообщается о перехвате над Вестмарком",
    "Повідомляється про перехоплення над Вестмарком",
  ]);
});
