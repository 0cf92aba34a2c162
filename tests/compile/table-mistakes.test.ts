import { expect, test } from "vitest";
import { markText } from "../../src/compile/problem";
import { importTable } from "../../src/compile/tables/import-table";
import { wordsOf } from "../../src/compile/tables/known";

const known = {
  events: wordsOf(["interception", "launch"]),
  denied: new Map(),
  units: wordsOf(["uav"]),
  places: wordsOf(["AA-ALP", "AA-GAM", "country:AA"]),
  sources: wordsOf(["sky-ministry"]),
};

const mapping = `title: What the Ministry of Skies reported
file: nights.csv
source: sky-ministry
licence: { name: CC0 1.0, credit: The Ministry of Skies }
zone: Europe/Kyiv
posted: told
address: link
claims:
  - { name: downed, event: interception, unit: uav, figure: number, where: { column: at } }
`;

const imported = (yaml: string, csv: string, unreadable?: ReadonlySet<string>) =>
  importTable(
    {
      id: "nights",
      folder: "t",
      yaml,
      files: new Map(unreadable ? [] : [["nights.csv", csv]]),
      ...(unreadable && { unreadable }),
    },
    known,
  );

const told = (yaml: string, csv: string) =>
  imported(yaml, csv).problems.map((one) => `${markText(one)} ${one.kind}`);

const row = (link: string, number = "3", at = "AA-ALP") =>
  `told,link,number,at\n2031-06-01,${link},${number},${at}\n`;

test.each(["javascript:alert(1)", "ftp://example.org/1", "http://example.org/1", "example.org/1", "soon"])(
  "an address to which no page may lead is a mistake of its cell: %s",
  (link) => {
    expect(told(mapping, row(link))).toEqual(["t/nights.csv:2:2 bad-url"]);
  },
);

test("an address that is not known leaves its cell empty", () => {
  expect(imported(mapping, row("")).table?.claims[0]?.address).toBeNull();
  expect(imported(mapping, row("https://example.org/1")).table?.claims[0]?.address).toBe(
    "https://example.org/1",
  );
});

test("an address that is looked up by its minute is held against the same rule", () => {
  const yaml = mapping.replace(
    "address: link",
    "addresses: { file: where.csv, posted: told, address: link }\nleft_out: { link: Not here. }",
  );
  const files = new Map([
    ["nights.csv", row("x")],
    ["where.csv", "told,link\n2031-06-01T08:00Z,javascript:alert(1)\n"],
  ]);
  const { problems } = importTable({ id: "nights", folder: "t", yaml, files }, known);
  expect(problems.map((one) => `${markText(one)} ${one.kind}`)).toEqual(["t/where.csv:2:2 bad-url"]);
});

const each = mapping.replace("at }", 'at, separator: " ", each: true }');

test("one figure over several places is none of theirs alone, and no claim gives it to each", () => {
  expect(told(each, row("", "12", "AA-ALP AA-GAM"))).toEqual(["t/nights.csv:2:4 missing-key"]);
  const own = imported(each, row("", "12", "AA-ALP:7 AA-GAM:5")).table?.claims;
  expect(own?.map(({ figure }) => figure?.low)).toEqual([7, 5]);
  const alone = imported(each, row("", "12", "AA-ALP")).table?.claims;
  expect(alone?.map(({ figure }) => figure?.low)).toEqual([12]);
});

test("a place's own figure that cannot be read is a mistake, and is not taken from its row", () => {
  expect(told(each, row("", "12", "AA-ALP:9-7"))).toEqual(["t/nights.csv:2:4 bad-number"]);
});

test("what was probably meant is said of a place, and what to do", () => {
  const [one] = imported(mapping, row("", "3", "aa-alp")).problems;
  expect(one?.found).toContain("did you mean “AA-ALP”?");
  expect(one?.remedy).toContain("npm run geodata -- find NAME");
  expect(one?.remedy).toContain("separator");
});

test("mistakes of a mapping's form, of its words, of its columns and of cells come in one run", () => {
  const yaml = mapping
    .replace("credit: The Ministry of Skies", "")
    .replace("sky-ministry", "sea-ministry")
    .replace("interception", "interceptoin")
    .replace("posted: told", "posted: tolled");
  expect(told(yaml, row("soon", "many"))).toEqual([
    "t/nights.csv:1:1 unknown-key",
    "t/nights.csv:2:2 bad-url",
    "t/nights.csv:2:3 bad-number",
    "t/nights.yaml:3:9 unknown-id",
    "t/nights.yaml:4:1 missing-key",
    "t/nights.yaml:6:9 missing-key",
    "t/nights.yaml:9:28 unknown-word",
  ]);
});

test("where it is not known how cells are written, no cell is said to be wrong", () => {
  const yaml = mapping
    .replace("posted: told", "dates: dayfirst\nposted: told")
    .replace("unit: uav", "unit: uavs");
  expect(told(yaml, "told,link,number,at\n5/6/2031,,3,AA-ALP\n")).toEqual([
    "t/nights.yaml:6:8 unknown-word",
    "t/nights.yaml:10:48 unknown-word",
  ]);
});

test("a table that is there and cannot be read is not said to be missing", () => {
  expect(imported(mapping, "", new Set(["nights.csv"])).problems).toEqual([]);
  expect(
    importTable({ id: "nights", folder: "t", yaml: mapping, files: new Map() }, known).problems,
  ).toMatchObject([{ kind: "file-missing" }]);
});
