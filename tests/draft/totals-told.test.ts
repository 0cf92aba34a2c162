import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

/** Each figure with its places, and how it stands to the total. */
const told = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.map(({ figure, places, role }) =>
    [figure?.value, role, ...places.map(({ words }) => words)].join(" "),
  );

test.each([
  ["Five people were hurt in Alderton and seven in Birchley, 12 in all.", "Alderton", "Birchley"],
  ["Five drones were shot down over Alderton, seven over Birchley: 12 in all.", "Alderton", "Birchley"],
  [
    "Air defences downed five drones over Alderton and seven over Birchley, a total of 12.",
    "Alderton",
    "Birchley",
  ],
  ["5 дронов сбиты над Ольховском, 7 над Берёзовкой, всего 12.", "Ольховском", "Берёзовкой"],
  ["Пять человек пострадали в Ольховске, семь в Берёзовке, всего 12.", "Ольховске", "Берёзовке"],
  ["П'ятеро людей постраждали у Вільховому, семеро у Березівці, усього 12.", "Вільховому", "Березівці"],
])(
  "a total told behind its parts is tied to them, and at no place of one of them: %s",
  (text, first, second) => {
    expect(told(text)).toEqual([`5 part ${first}`, `7 part ${second}`, "12 total"]);
  },
);

test.each([
  ["Altogether 12 people were injured: five in Alderton and seven in Birchley.", "Alderton", "Birchley"],
  ["Всего пострадали 12 человек: 5 в Ольховске, 7 в Берёзовке.", "Ольховске", "Берёзовке"],
  ["Загалом постраждали 12 людей: 5 у Вільховому, 7 у Березівці.", "Вільховому", "Березівці"],
])("people who were hurt in several places were in no one of them: %s", (text, first, second) => {
  expect(told(text)).toEqual(["12 total", `5 part ${first}`, `7 part ${second}`]);
});

test("where some of them were is not where all were", () => {
  expect(told("Twelve people were hurt, seven of them in Birchley.")).toEqual([
    "12 total",
    "7 subset Birchley",
  ]);
  expect(told("Twelve people were hurt in Alderton, seven of them badly.")).toEqual([
    "12 total Alderton",
    "7 subset Alderton",
  ]);
});

test.each([
  ["Three drones and two missiles were shot down over Alderton, five in all.", "mixed"],
  ["Сбиты 5 дронов над Ольховском и 2 ракеты над Берёзовкой, всего 7.", "mixed"],
  ["Five drones were shot down over Alderton and seven over Birchley, 12 in all.", "uav"],
])("a sum without a noun counts what its parts count, and not the last of them alone: %s", (text, unit) => {
  const { drafts } = draft(text, { published: "2031-05-23" });
  expect(drafts.map(({ role }) => role)).toEqual(["part", "part", "total"]);
  expect(drafts[2]?.unit).toBe(unit);
});

test.each([
  "Two people were killed in Alderton and three were injured in Birchley, five in all.",
  "Two people were killed in Alderton and three were injured in Birchley, five casualties in all.",
  "Двое погибли в Ольховске, трое ранены в Берёзовке, всего пятеро.",
])("a sum of the dead and the injured is neither, at none of their places, and asked about: %s", (text) => {
  const { drafts } = draft(text, { published: "2031-05-23" });
  expect(drafts.map(({ role, places }) => [role, places.length])).toEqual([
    ["single", 1],
    ["single", 1],
    ["single", 0],
  ]);
  expect(drafts[2]?.questions.map(({ kind }) => kind)).toEqual([
    expect.stringMatching(/^(?:unit-unsure|killed-or-injured)$/),
  ]);
});

test("a sum that its parts do not make is a claim of its own", () => {
  expect(told("Five drones were shot down over Alderton and six over Birchley, 12 in all.")).toEqual([
    "5 single Alderton",
    "6 single Birchley",
    "12 single",
  ]);
});

test("a sum told in a sentence of its own is at none of the places told before it, unless there is one alone", () => {
  const sum = "In total 12 people were injured.";
  expect(told(`Two people were killed in Alderton. Five were hurt in Birchley. ${sum}`).at(-1)).toBe(
    "12 single",
  );
  expect(told(`A drone hit a bus in Alderton. ${sum}`).at(-1)).toBe("12 single Alderton");
});

test.each([
  [
    "Two drones were shot down over Alderton, one over Birchley and one over Cressing.",
    ["2 single Alderton", "1 single Birchley", "1 single Cressing"],
  ],
  [
    "Два БПЛА уничтожены над Ольховском, один БПЛА над Берёзовкой и один БПЛА над Сосновкой.",
    ["2 single Ольховском", "1 single Берёзовкой", "1 single Сосновкой"],
  ],
  [
    "Перехвачены и уничтожены 12 БПЛА над территорией Псковской области, 9 БПЛА над Тверской областью, 3 БПЛА в Калужской области.",
    ["12 single Псковской области", "9 single Тверской областью", "3 single Калужской области"],
  ],
  [
    "Два БпЛА збито над Вільховим, один над Березівкою та один над Сосновим.",
    ["2 single Вільховим", "1 single Березівкою", "1 single Сосновим"],
  ],
])(
  "what is told of a place is no total of what is told of others beside it, whatever they add up to: %s",
  (text, all) => {
    expect(told(text)).toEqual(all);
  },
);

test.each([
  "Four drones were shot down over Pskov region: three over Alderton and one over Birchley.",
  "Над Псковской областью сбиты четыре БПЛА: три над Ольховским районом и один над Берёзовкой.",
  "Над Псковской областью сбиты четыре БПЛА. Три сбиты над Ольховским районом, один над Берёзовкой.",
])("what lies in a place is a part of what is told of it: %s", (text) => {
  expect(told(text).map((each) => each.split(" ")[1])).toEqual(["total", "part", "part"]);
});
