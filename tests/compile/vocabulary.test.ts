import { expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import { readTerms } from "../../src/compile/reading/terms";
import { changed, compileEvidence, edited, good, without } from "./evidence-fixture";

const balloons = `
  - id: balloon
    en: { name: balloons, counted: { one: balloon, other: balloons }, forms: { some: { one: a balloon, other: balloons } } }
    ru: { name: шары, counted: { one: шар, few: шара, many: шаров }, forms: { of: { one: шара, other: шаров } } }
    uk: { name: кулі, counted: { one: куля, few: кулі, many: куль }, forms: { of: { one: кулі, other: куль } } }
`;
const anEscape = `events:
  - id: escape
    sign: hourglass
    counts: [balloon]
    unit: balloon
    place: over
    en: { name: Escape reported, said: "{what} lost", brief: lost, summary: "{some} reported lost" }
    ru: { name: Сообщается о потере, said: "{what} потеряно", brief: потеряны, summary: "Сообщается о потере {of}" }
    uk: { name: Повідомляється про втрату, said: "{what} втрачено", brief: втрачено, summary: "Повідомляється про втрату {of}" }
`;

/** Evidence whose vocabulary has one more event, counted in one more unit; a report that tells of it is entered in four lines. */
const withEscape = new Map([
  ...edited(good, "vocabulary.yaml", "events:\n", anEscape),
  [
    "vocabulary.yaml",
    `${edited(good, "vocabulary.yaml", "events:\n", anEscape).get("vocabulary.yaml")}${balloons}`,
  ],
  [
    "reports/balloons.yaml",
    "url: https://gazette.example/balloons\npublished: 2031-06-01\nlanguage: en\ntext: null\nclaims:\n  - { id: two-balloons, source: north, event: escape, figure: 2, where: [{ id: alpha }], cite: { en: 2 balloons lost over Alpha, ru: 2 шара потеряны над Альфой, uk: 2 кулі втрачено над Альфою } }\n",
  ],
]);

test("an event and a unit that are entered in the vocabulary are told, counted and shown, without any code", () => {
  const { outputs, problems } = compileEvidence(withEscape);
  expect(problems.map(problemText)).toEqual([]);
  const told = outputs?.datasets.map(({ vocabulary, claims, language }) => {
    const event = vocabulary.events.find(({ id }) => id === "escape");
    const unit = vocabulary.units.find(({ id }) => id === "balloon");
    return [
      language,
      event?.sign,
      event?.name,
      unit?.counted,
      claims.find(({ id }) => id === "two-balloons")?.summary,
    ];
  });
  expect(told).toEqual([
    [
      "en",
      "hourglass",
      "Escape reported",
      { one: "balloon", other: "balloons" },
      "Balloons reported lost over Alpha",
    ],
    [
      "ru",
      "hourglass",
      "Сообщается о потере",
      { one: "шар", few: "шара", many: "шаров" },
      "Сообщается о потере шаров: Альфа",
    ],
    [
      "uk",
      "hourglass",
      "Повідомляється про втрату",
      { one: "куля", few: "кулі", many: "куль" },
      "Повідомляється про втрату куль: Альфа",
    ],
  ]);
});

test("a dataset brings the words of what it tells, and of the rest only the names", () => {
  const { outputs } = compileEvidence(good);
  for (const { vocabulary, claims } of outputs?.datasets ?? []) {
    expect(new Set(vocabulary.events.map(({ id }) => id))).toEqual(new Set(claims.map(({ event }) => event)));
    expect(vocabulary.otherEvents).toContain("flight");
  }
});

test("a kind of missile is counted wherever missiles are", () => {
  const text = `
events:
  - { id: interception, sign: full, counts: [missile], place: over }
units:
  - { id: missile }
  - { id: cruise-missile, kind_of: missile }
  - { id: shell }
`;
  const { terms } = readTerms(text, "vocabulary.yaml");
  const [event] = terms.events;
  expect(event && terms.countedIn(event.value).map(({ id }) => id)).toEqual(["missile", "cruise-missile"]);
});

test("without a vocabulary that is the one problem, and not one more for each claim", () => {
  expect(compileEvidence(without(good, "vocabulary.yaml")).problems.map(({ kind }) => kind)).toEqual([
    "file-missing",
  ]);
});

test("an event whose form is wrong is told once, and not at every claim that has it", () => {
  const { problems } = compileEvidence(
    changed(good, "vocabulary.yaml\n-    sign: fragments\n+    sign: splinters\n"),
  );
  expect(problems.map(({ kind, file }) => [kind, file])).toEqual([
    ["unknown-word", "geodata/vocabulary.yaml"],
  ]);
});

test("where what is said agrees with a gender, every unit that it is said of has one", () => {
  const agreeing = edited(
    withEscape,
    "vocabulary.yaml",
    'said: "{what} потеряно"',
    'said: { masculine: "{what} потерян", other: "{what} потеряно" }',
  );
  expect(compileEvidence(agreeing).problems.map(({ kind, found }) => [kind, found])).toEqual([
    ["word-form", "it agrees with a gender, and “balloon” has none in ru"],
  ]);
  const gendered = edited(
    agreeing,
    "vocabulary.yaml",
    "ru: { name: шары,",
    "ru: { name: шары, gender: masculine,",
  );
  expect(compileEvidence(gendered).problems.map(problemText)).toEqual([]);
});
