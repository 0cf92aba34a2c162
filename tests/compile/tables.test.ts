import { expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import { figureIn, numberIn } from "../../src/compile/tables/figures";
import { importTable } from "../../src/compile/tables/import-table";
import { wordsOf } from "../../src/compile/tables/known";
import { momentIn } from "../../src/compile/tables/moments";

const known = {
  events: wordsOf(["interception", "launch", "downed-or-suppressed", "harm-denied"]),
  denied: new Map([["harm-denied", wordsOf(["casualties", "damage"])]]),
  units: wordsOf(["uav"]),
  places: wordsOf(["AA-ALP", "AA-GAM", "country:AA"]),
  sources: wordsOf(["sky-ministry"]),
};

const head = `
title: What the Ministry of Skies reported
file: nights.csv
source: sky-ministry
licence: { name: CC0 1.0, credit: The Ministry of Skies }
zone: Europe/Kyiv
`;

const nights = `${head}
dates: day-first
decimal: ","
window: { start: from, end: to }
posted: told
claims:
  - name: downed
    event: { column: what, values: { fell: interception, fell or lost: downed-or-suppressed, vanished: null } }
    unit: uav
    figure: number
    where: { column: places, otherwise: AA }
left_out: { note: Nobody needs it. }
`;

const table = [
  "\ufefffrom;to;told;what;number;places;note",
  '30/5/2031 20:00;31/5/2031 6:30;31.05.2031 07:15;fell;1.204,0;AA-ALP;"good; ""by all accounts"""',
  "2031-05-31;2031-06-01;2031-06-01T04:00Z;fell or lost;12-15;;",
  ";;;fell;;AA-GAM;",
  "31/5/2031;;;vanished;3;AA-GAM;",
].join("\r\n");

const imported = (yaml: string, csv: string, more: readonly (readonly [string, string])[] = []) =>
  importTable(
    { id: "nights", folder: "geodata/tables", yaml, files: new Map([["nights.csv", csv], ...more]) },
    known,
  );

const said = (yaml: string, csv: string) => imported(yaml, csv).problems.map(problemText);

test("a table as a spreadsheet writes it is read as its mapping says", () => {
  const { table: read, problems } = imported(nights, table);
  expect(problems).toEqual([]);
  expect(
    read?.claims.map(({ id, event, figure, places }) => [
      id,
      event,
      figure?.low,
      figure?.high,
      places[0]?.id,
    ]),
  ).toEqual([
    ["nights/line-2", "interception", 1204, 1204, "AA-ALP"],
    ["nights/line-3", "downed-or-suppressed", 12, 15, "country:AA"],
  ]);
  expect(read?.claims.map(({ window, posted }) => [window?.start, window?.end, posted])).toEqual([
    ["2031-05-30T20:00+03:00", "2031-05-31T06:30+03:00", "2031-05-31T07:15+03:00"],
    ["2031-05-31", "2031-06-01", "2031-06-01T07:00+03:00"],
  ]);
});

test("what cannot be mapped is listed with its row, and what was left out with its reason and count", () => {
  const { table: read } = imported(nights, table);
  expect(read?.review.map(({ line, column, what, count }) => [line, column, what, count])).toEqual([
    [5, "what", "there is no word of ours for “vanished”", 1],
    [null, "note", "left out: Nobody needs it.", 1],
  ]);
});

test("mistakes come all at once, each with its row and column", () => {
  const bad = table
    .replace("1.204,0", "1.204,5")
    .replace("31.05.2031 07:15", "31.02.2031 07:15")
    .replace("fell or lost;12-15;;", "fel;15-12;AA-BET;")
    .concat("\r\nx;y;z");
  expect(said(nights, bad).map((one) => one.split("\n").slice(0, 1).join())).toEqual([
    "geodata/tables/nights.csv:2:3  bad-date",
    "geodata/tables/nights.csv:2:5  bad-number",
    "geodata/tables/nights.csv:3:4  unknown-word",
    "geodata/tables/nights.csv:3:5  bad-number",
    "geodata/tables/nights.csv:3:6  unknown-word",
    "geodata/tables/nights.csv:6:1  bad-date",
    "geodata/tables/nights.csv:6:2  bad-date",
    "geodata/tables/nights.csv:6:3  bad-date",
    "geodata/tables/nights.csv:6:3  wrong-type",
  ]);
  expect(said(nights, bad).join()).toContain("“fel”, not one of “fell”");
});

test("what is wrong with cells is told of each row that has them, and what is for review, row by row", () => {
  const rows = [
    "from;to;told;what;number;places;note",
    "2031-06-02;2031-06-01;;fell;4;AA-ALP;",
    "2031-06-02;2031-06-01;;fell;15-12;AA-BET;",
    "2031-06-02;2031-06-01;;vanished;15-12;AA-BET;",
  ];
  expect(said(nights, rows.join("\n")).map((one) => one.split("\n")[0])).toEqual([
    "geodata/tables/nights.csv:2:2  clock-order",
    "geodata/tables/nights.csv:3:2  clock-order",
    "geodata/tables/nights.csv:3:5  bad-number",
    "geodata/tables/nights.csv:3:6  unknown-word",
    "geodata/tables/nights.csv:4:2  clock-order",
    "geodata/tables/nights.csv:4:5  bad-number",
    "geodata/tables/nights.csv:4:6  unknown-word",
  ]);
  const withTotals = `${nights.replace("claims:", "row: note\nclaims:").replace(/left_out:.*/, "")}    total: more\n`;
  const { table: read } = imported(
    withTotals,
    "from;to;told;what;number;places;note;more\n;;;fell;3;AA-ALP;one;two\n;;;vanished;3;AA-ALP;two;\n",
  );
  expect(read?.review.map(({ line, what }) => [line, what])).toEqual([
    [2, "its total, “two”, is no claim here"],
    [3, "there is no word of ours for “vanished”"],
  ]);
});

test("cells that cannot be read are for review where the mapping wants that, and their rows make no claims", () => {
  const { table: read, problems } = imported(
    `${nights}unreadable: review\n`,
    table.replace("12-15", "a dozen"),
  );
  expect(problems).toEqual([]);
  expect(read?.claims).toHaveLength(1);
  expect(read?.review.map(({ what }) => what)).toContain("cannot be read: number: “a dozen”");
});

test("no column is passed over in silence, and none is asked for that is not there", () => {
  const told = said(nights.replace("left_out: { note", "left_out: { notes"), table).join("\n");
  expect(told).toContain("the table has no column “notes”; did you mean “note”?");
  expect(told).toContain("column “note”, 1 cell with something in them: the mapping does not say what it is");
});

test("a mapping's own words are held against the vocabulary, the sources and the zones", () => {
  const told = said(
    nights
      .replace("{ fell: interception", "{ fell: interceptoin")
      .replace("sky-ministry", "sea-ministry")
      .replace("Europe/Kyiv", "Kyiv"),
    table,
  );
  expect(told.map((one) => /\s{2}(\S+)\n/.exec(one)?.[1])).toEqual([
    "unknown-id",
    "bad-zone",
    "unknown-word",
  ]);
});

const parts = `${head}
row: id
claims:
  - { name: all, event: launch, unit: uav, figure: { low: low, high: high }, where: { country: AA }, launched_from: { column: from } }
  - { name: at, event: interception, unit: uav, part_of: all, where: { column: at, separator: " ", each: true } }
`;

test("a claim for each place is a part of its row's total; launch places are no places of it", () => {
  const csv = "id,low,high,from,at\nn1,9,,Hill; Dale,AA-ALP:4 AA-GAM\nn2,,7,,\n";
  const { table: read } = imported(parts, csv);
  expect(
    read?.claims.map(({ id, role, of, figure, places }) => [
      id,
      role,
      of,
      figure && [figure.kind, figure.low, figure.high],
      places.map((place) => place.id).join(),
    ]),
  ).toEqual([
    ["nights/n1/all", "total", null, ["at-least", 9, null], "country:AA"],
    ["nights/n1/at/AA-ALP", "part", "nights/n1/all", ["exactly", 4, 4], "AA-ALP"],
    ["nights/n1/at/AA-GAM", "part", "nights/n1/all", null, "AA-GAM"],
    ["nights/n2/all", "single", null, ["at-most", null, 7], "country:AA"],
  ]);
  expect(read?.claims[0]?.launchedFrom).toEqual(["Hill", "Dale"]);
});

test("reports in a table of their own tell when, with which text, and what waits for a person; addresses are found by minute", () => {
  const yaml = `${head}
row: claim
post: post
anchor: { start: start, end: end, words: words }
posts: { file: posts.csv, is: post, posted: posted, text: text, cut: cut, review: review }
addresses: { file: addresses.csv, posted: minute, address: url }
claims:
  - name: said
    event: { column: event }
    unit: { column: unit }
    figure: { hedge: hedge, value: value }
    where: { column: at, names: names }
    role: role
    total: total
`;
  const csv = [
    "claim,post,event,hedge,value,unit,at,names,role,total,start,end,words",
    "p1.1,p1,interception,exactly,9,uav,,,total,,0,4,aa",
    "p1.2,p1,interception,about,9,uav,AA-ALP; district,Alpha; the vale,part,p1.1,5,8,bb",
    "p1.3,p1,launch,,,,AA-GAM,Gamma,single,,9,12,cc",
  ].join("\n");
  const { table: read, problems } = imported(yaml, csv, [
    [
      "posts.csv",
      "post,posted,text,cut,review\np1,2031-05-31T04:00Z,f00,yes,2\np2,2031-06-01T04:00Z,f01,no,0\n",
    ],
    [
      "addresses.csv",
      "minute,url\n2031-05-30T04:00Z 2031-05-31T04:00Z,https://a.example https://b.example\n",
    ],
  ]);
  expect(problems).toEqual([]);
  expect(read?.claims[1]).toMatchObject({
    of: "nights/p1.1",
    isJoint: true,
    figure: { kind: "about", low: 9, high: 9 },
    address: "https://b.example",
    breaksOff: true,
    anchor: { text: "f00", start: 5, end: 8, words: "bb" },
  });
  expect(read?.claims[2]).toMatchObject({ figure: null, unit: null });
  expect(read?.reports.map(({ id, claims, forReview }) => [id, claims, forReview])).toEqual([
    ["p1", 3, 2],
    ["p2", 0, 0],
  ]);
});

for (const [cell, dates, text] of [
  ["2031-05-30", "iso", "2031-05-30"],
  ["2031-05-30 08:00", "iso", "2031-05-30T08:00+03:00"],
  ["2031-05-30T08:00:00Z", "iso", "2031-05-30T11:00+03:00"],
  ["2031-01-30T08:00+05:30", "iso", "2031-01-30T04:30+02:00"],
  ["30.5.2031 8:05", "iso", "2031-05-30T08:05+03:00"],
  ["5/6/2031", "day-first", "2031-06-05"],
  ["5/6/2031 1:30 PM", "month-first", "2031-05-06T13:30+03:00"],
  ["47998,5", "serial", "2031-05-30T12:00+03:00"],
] as const)
  test(`“${cell}”, ${dates}, is ${text}`, () => {
    expect(momentIn(cell, { dates, zone: "Europe/Kyiv" })?.text).toBe(text);
  });

for (const cell of ["5/6/2031", "31.02.2031", "2031-05-30 25:00", "30.5.31", "yesterday", "2031-03-30 03:30"])
  test(`“${cell}” is no date that can be read without guessing`, () => {
    expect(momentIn(cell, { dates: "iso", zone: "Europe/Kyiv" })).toBeNull();
  });

test("numbers are whole, however their thousands are parted", () => {
  expect(["1204", "1 204", "1,204", "1204.0", "1,204.0"].map((cell) => numberIn(cell, "."))).toEqual(
    Array.from({ length: 5 }, () => 1204),
  );
  expect(["12.5", "1,20", "-3", "a dozen", "", "1.204.0"].map((cell) => numberIn(cell, "."))).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test("ranges stay ranges, and hedges hedges", () => {
  expect(["12–15", "≥ 12", "<= 12", "~12", "12-12"].map((cell) => figureIn(cell, "."))).toEqual([
    { kind: "between", low: 12, high: 15 },
    { kind: "at-least", low: 12, high: null },
    { kind: "at-most", low: null, high: 12 },
    { kind: "about", low: 12, high: 12 },
    { kind: "exactly", low: 12, high: 12 },
  ]);
  expect(["15-12", "≥ 12-15", "12-15-18"].map((cell) => figureIn(cell, "."))).toEqual([null, null, null]);
});

test("a country that is not known is a mistake of the mapping, a place that is not known one of its row", () => {
  expect(said(nights.replace("otherwise: AA", "otherwise: BB"), table).join()).toContain(
    "“country:BB”, not one of",
  );
  expect(said(nights, table.replace("12-15;;", "12-15;water:big-puddle;")).join()).toContain(
    "geodata/tables/nights.csv:3:6  unknown-word",
  );
});

test("what begins after its report was posted is for review, and with hours makes no claim", () => {
  const rows = [
    "from;to;told;what;number;places;note",
    "2031-05-30T20:00;2031-05-30T23:00;2031-05-30T19:59;fell;3;AA-ALP;",
    "2031-05-30T20:00;2031-05-30T23:00;2031-05-30T20:00;fell;4;AA-ALP;",
    "2031-05-31;2031-05-31;2031-05-30T20:00;fell;5;AA-ALP;",
  ];
  const { table: read, problems } = imported(nights, `${rows.join("\n")}\n`);
  expect(problems).toEqual([]);
  expect(read?.claims.map(({ id }) => id)).toEqual(["nights/line-3", "nights/line-4"]);
  const told = read?.review.map(({ line, column, what }) => [line, column, what]);
  expect(told?.slice(0, 2)).toEqual([
    [2, "from", "begins 2031-05-30T20:00+03:00, after its report of 2031-05-30T19:59+03:00: not published"],
    [
      4,
      "from",
      "begins 2031-05-31, after its report of 2031-05-30T20:00+03:00: published with the time that it tells",
    ],
  ]);
});

const withNights = nights
  .replace("end: to }", "end: to, precision: [{ column: note }] }")
  .replace(/left_out:.*/, "");

test("a night is the one between two days, and those have to follow each other", () => {
  const head = "from;to;told;what;number;places;note\n";
  const { table: read } = imported(withNights, `${head}2031-05-30;2031-05-31;;fell;3;;night\n`);
  expect(read?.claims[0]?.window).toMatchObject({ precision: "day", part: "night", start: "2031-05-30" });
  expect(said(withNights, `${head}2031-05-30;2031-06-01;;fell;3;;night\n`).join()).toContain(
    "nights.csv:2:2  clock-night",
  );
});

test("parts that come to more than their total are listed, and stay as they were said", () => {
  const { table: read } = imported(parts, "id,low,high,from,at\nn1,9,9,,AA-ALP:4 AA-GAM:6\n");
  expect(read?.claims.map(({ figure }) => figure?.low)).toEqual([9, 4, 6]);
  expect(read?.review.map(({ what }) => what)).toEqual([
    "the parts of nights/n1/all come to 10, the total to 9",
  ]);
});

test("a language that there is none of is a mistake of the mapping; reports and the table's words may have two", () => {
  const withLanguage = (language: string) => nights.replace("zone:", `language: ${language}\nzone:`);
  expect(imported(withLanguage("uk"), table).problems).toEqual([]);
  expect(imported(withLanguage("{ reports: pl, words: uk }"), table).problems).toEqual([]);
  expect(said(withLanguage("xyq"), table)[0]).toMatch(
    /nights\.yaml:6:11\s+unknown-word[\s\S]*“xyq”, which is no/,
  );
  expect(said(withLanguage("{ reports: u!, words: uk }"), table)[0]).toMatch(/“u!”, which is no language/);
  expect(said(withLanguage("{ reports: uk, words: pl }"), table)).toHaveLength(1);
});

const denials = `${head}
claims:
  - name: said
    event: { column: what }
    denied: { column: none_of, separator: ",", values: { the hurt: casualties, cracks: damage, noise: null } }
    where: { column: at }
`;

test("a denial says of what there was none, in one order; an empty cell says nothing", () => {
  const csv =
    "what;none_of;at\nharm-denied;cracks, the hurt, damage;AA-ALP\nharm-denied;;AA-ALP\ninterception;;AA-ALP\nharm-denied;noise;AA-GAM\n";
  const { table: read } = imported(denials, csv);
  expect(read?.claims.map(({ denied }) => denied)).toEqual([["casualties", "damage"], undefined, undefined]);
  expect(read?.review.map(({ line, what }) => [line, what])).toEqual([
    [5, "there is no word of ours for “noise”"],
  ]);
});

test("what there was none of is a word of the denial's own, and stands beside no other event", () => {
  const csv = "what;none_of;at\nharm-denied;crack;AA-ALP\ninterception;damage;AA-ALP\n";
  const told = said(denials, csv);
  expect(told.map((one) => one.split("\n")[0])).toEqual([
    "geodata/tables/nights.csv:2:2  unknown-word",
    "geodata/tables/nights.csv:3:2  event-apart",
  ]);
  expect(told.join()).toContain("none_of: damage, and interception denies nothing");
});
