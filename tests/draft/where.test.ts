import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { reportEntries } from "../../src/draft/write/entries";
import { printReport } from "../../src/draft/write/print-report";

const vocabulary = {
  events: ["interception", "hit", "launch", "harm", "harm-denied"] as const,
  units: ["uav", "missile", "shell", "killed", "injured", "building"] as const,
  usualUnit: () => "uav" as const,
};
const entriesOf = (text: string) =>
  reportEntries(draft(text, { published: "2031-05-30" }), text, "lantern", [], vocabulary).entries;
const placesOf = (text: string) => entriesOf(text).map(({ places }) => places.map(({ words }) => words));

const list = "5 over the Tula region, 3 over the Kursk region and 1 over the Lipetsk region";

for (const where of [
  "over Russian regions",
  "over the regions of the Northern Federal District",
  "over Russia",
]) {
  test(`a total “${where}” is where its parts are, if they make it up`, () => {
    const [total] = entriesOf(`Crews shot down nine drones ${where} overnight: ${list}, the ministry said.`);
    expect(total?.places).toEqual([]);
    expect(total?.parts.map(({ places }) => places.map(({ words }) => words))).toEqual([
      ["Tula region"],
      ["Kursk region"],
      ["Lipetsk region"],
    ]);
    expect(total?.quote).toContain(list);
  });
}

test("a total of a region stays where it is said to be", () => {
  const [total] = entriesOf(
    "Crews shot down five drones over the Tula region: 3 over the Alphan District and 2 over the Betan District.",
  );
  expect(total?.places.map(({ words }) => words)).toEqual(["Tula region"]);
});

test("of a site the town is named, that its words lie in", () => {
  expect(placesOf("A drone hit an oil depot in the city of Kursk, officials said.")).toEqual([["Kursk"]]);
});

test("of villages in a district the district is named, and the villages told beside it", () => {
  const text = "В Альфинском районе по сёлам Верхнее и Нижнее выпущено 4 снаряда.";
  expect(placesOf(text)).toEqual([["Альфинском районе"]]);
  const head = { language: "ru", url: null, published: null, title: null, entered: "2031-05-30" };
  expect(printReport({ entries: entriesOf(text) }, head).yaml).toContain(
    "# In “Альфинском районе” the text names: сёлам Верхнее, Нижнее.",
  );
});

test("a governor’s region is told from the town of its name by the office", () => {
  const text =
    "The drones were seen. Tula regional governor said that crews shot down two drones over his region.";
  expect(placesOf(text)).toEqual([["Tula regional governor"]]);
});

test("what a question proposes to copy keeps its indentation", () => {
  const [entry] = entriesOf("Crews shot down four drones over the Tula region.");
  const asked = new Map([[entry?.key ?? "", ["Is it told already?\n  repeats:\n    - claim: alpha"]]]);
  const head = { language: "en", url: null, published: null, title: null, entered: "2031-05-30" };
  const { yaml } = printReport({ entries: entry ? [entry] : [] }, head, { asked });
  expect(yaml).toContain("  # ? Is it told already?\n  #       repeats:\n  #         - claim: alpha\n");
});

test("a denial's quote does not grow to where it would deny more than its draft: its place is understood then", () => {
  const text = "No one was hurt, and the drone did not cause damage in the Tula region.";
  const [entry] = entriesOf(text);
  expect([entry?.quote, entry?.places]).toEqual([
    "No one was hurt",
    [expect.objectContaining({ words: "Tula region", isImplied: true })],
  ]);
  expect(entriesOf("No one was hurt in the attack on the Tula region.")[0]?.quote).toBe(
    "No one was hurt in the attack on the Tula region",
  );
});

const saidIn = (text: string) =>
  draft(text, { published: "2031-05-30" }).drafts.map(({ places, isJoint, questions }) => [
    places.map(({ words }) => words),
    isJoint,
    questions.filter(({ kind }) => kind === "place-unknown").map(({ words }) => words),
  ]);

for (const [text, places] of [
  ["Three drones were shot down over the city of Alpha and the region.", ["city of Alpha", "region"]],
  ["Над городом Альфа и областью сбиты три дрона.", ["городом Альфа", "областью"]],
  ["У місті Альфа та області збито три дрони.", ["місті Альфа", "області"]],
  ["Над территорией города Альфа и области сбиты три дрона.", ["города Альфа", "области"]],
  ["Вблизи города Альфа и области сбиты три дрона.", ["города Альфа", "области"]],
] as const) {
  test(`“the region” beside its city is a place of the claim, and asked about: “${text}”`, () => {
    expect(saidIn(text)).toEqual([[places, true, [places[1]]]]);
  });
}

for (const [text, place] of [
  ["Over the city of Alpha and the region's airports three drones were shot down.", "city of Alpha"],
  ["Над городом Альфа и область накрыл туман: сбиты три дрона.", "городом Альфа"],
  ["У місті Альфа та область накрив туман: збито три дрони.", "місті Альфа"],
] as const) {
  test(`what is the region’s, or stands in another case than the city, is no place beside it: “${text}”`, () => {
    expect(saidIn(text)).toEqual([[[place], false, []]]);
  });
}

test("“the region” beside its city is the one that was named before", () => {
  const text = "Over the Kursk region it was calm. Two drones were shot down over Kursk and the region.";
  expect(saidIn(text)).toEqual([[["Kursk", "Kursk region"], true, []]]);
});

test("a region that is named in full is none that was named before", () => {
  expect(
    saidIn("Two drones were shot down over the city of Alpha and the region of Tula.")[0]?.[0],
  ).not.toContain("region");
});

test.each([
  [
    "Сбито 8 БПЛА: 5 БПЛА – Тульская область, 3 БПЛА – Боровский район.",
    ["Тульская область", "Боровский район"],
  ],
  [
    "Сбито 8 БПЛА: Тульская область – 5, Калужская область – 3 БПЛА.",
    ["Тульская область", "Калужская область"],
  ],
  ["Збито 8 БпЛА: Сумщина – 5, Полтавська область (3).", ["Сумщина", "Полтавська область"]],
  [
    "Eight UAVs were shot down: 5 UAVs – Tula region, 3 UAVs – Kaluga region.",
    ["Tula region", "Kaluga region"],
  ],
])("an item of a list that leaves out its preposition keeps its place: %s", (text, places) => {
  const [total, ...parts] = draft(text, { published: "2031-05-31" }).drafts;
  expect(total?.places).toEqual([]);
  expect(parts.map(({ places: [place] }) => place?.words)).toEqual(places);
});

test.each([
  "Над Ольховском сбиты 5 БПЛА – Берёзов.",
  "Над Ольховском сбиты 5 БПЛА – Тульская область под ударом.",
])("what stands behind a dash and is no item of a list is no place of a figure: %s", (text) => {
  const [one] = draft(text, { published: "2031-05-31" }).drafts;
  expect(one?.places.map(({ words }) => words)).toEqual(["Ольховском"]);
});

test.each([
  [
    "Министерство сообщило, что сбиты девять дронов: пять над Тульской областью, четыре над Курской областью, в том числе два, летевших на Ольховск; пострадавших нет.",
    "два, летевших на Ольховск",
  ],
  [
    "The ministry said nine drones were shot down: five over the Tula region, four over the Kursk region, including two, flying toward Alderton, overnight.",
    "two, flying toward Alderton",
  ],
  [
    "The ministry said nine drones were shot down over the Tula region, including two, officials in Alderton added.",
    "two",
  ],
])("what is said to be included is quoted with what says which of them were meant: %s", (text, words) => {
  const all = entriesOf(text).flatMap((entry) => [
    entry,
    ...entry.parts.flatMap((part) => [part, ...part.parts]),
  ]);
  const included = all.find(({ draft: { role } }) => role === "subset");
  expect(included?.quote).toMatch(new RegExp(`${words}$`));
});

test.each([
  ["Два БПЛА уничтожены над акваториями Азовского и Черного морей.", ["sea-of-azov", "black-sea"]],
  ["Збито 10 БпЛА над акваторіями Азовського та Чорного морів.", ["sea-of-azov", "black-sea"]],
])("each of several seas that share a noun is known: %s", (text, seas) => {
  expect(draft(text).drafts[0]?.places.map(({ water }) => water)).toEqual(seas);
});
