import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { line } from "./drafting";

const drafted = (text: string) =>
  draft(text, { published: "2031-02-15" }).drafts.map((one) => [line(one), one.role, one.speaker?.name]);

test.each([
  [
    "До двенадцати увеличилось число сбитых БПЛА в Ольховском районе\nОльховск. 15 февраля. ВЕСТНИК.RU - Губернатор Тульской области Иван Иванов сообщил о ликвидации еще пяти дронов в небе над районом.\nРанее губернатор сообщал о ликвидации семи беспилотников.",
    [12, 5, 7],
    "Иван Иванов",
  ],
  [
    "До 15 возросло число БПЛА, сбитых на подлете к Ольховску. Ранее мэр Ольховска Иван Иванов сообщал о 12 сбитых беспилотниках. Позднее мэр добавил, что уничтожены еще три дрона.",
    [15, 12, 3],
    "Иван Иванов",
  ],
  [
    "До восьми зросла кількість збитих дронів на Полтавщині. Голова ОВА Іван Мельник повідомив про два збиті дрони. Раніше він повідомляв про шість збитих безпілотників.",
    [8, 2, 6],
    "Іван Мельник",
  ],
] as const)(
  "what a number has come to is made up of those that are told behind it, of whoever tells them: %s",
  (text, values, speaker) => {
    const { drafts } = draft(text, { published: "2031-02-15" });
    const figures = drafts.filter(({ figure }) => figure);
    expect(figures.map(({ figure }) => figure?.value)).toEqual(values);
    expect(figures.map(({ role }) => role)).toEqual(["total", "part", "part"]);
    expect(figures.map((one) => one.speaker?.name)).toEqual([speaker, speaker, speaker]);
    // The sum may be the paper's own.
    expect(figures[0]?.questions.map(({ kind }) => kind)).toContain("speaker-carried");
  },
);

test("a time told before who speaks is no part of the name", () => {
  for (const word of ["Позднее", "Накануне", "Вскоре"])
    expect(drafted(`${word} губернатор Тульской области сообщил, что сбиты три дрона.`)).toEqual([
      ["interception, exactly 3, Тульской области", "single", "губернатор Тульской области"],
    ]);
});

test("«по данным губернатора» names who speaks", () => {
  expect(drafted("По данным губернатора Тульской области, над Ольховском уничтожены три БПЛА.")).toEqual([
    ["interception, exactly 3, Ольховском", "single", "губернатора Тульской области"],
  ]);
});

test("«два збиті дрони» are counted with their noun", () => {
  expect(draft("ОВА повідомила про два збиті дрони.").drafts.map(({ quote }) => quote)).toEqual([
    "два збиті дрони",
  ]);
});

test.each([
  "The death toll in Alderton rose from 3 to 5, Governor Ada Lovel said.",
  "The death toll in Alderton has risen by two to five, Governor Ada Lovel said.",
  "Число погибших в Ольховске возросло с трёх до пяти, сообщила губернатор Ада Ловел.",
  "Число погибших в Ольховске увеличилось на два, до пяти, сообщила губернатор Ада Ловел.",
  "Кількість загиблих у Вільховому зросла з трьох до п'яти, повідомила голова ОВА Ада Ловел.",
])("a number that rose is what it has come to, and neither what it was nor in between: %s", (text) => {
  const { drafts } = draft(text, { published: "2031-02-15" });
  expect(drafts.map(({ figure, unit }) => [figure?.kind, figure?.value, unit])).toEqual([
    ["exactly", 5, "killed"],
  ]);
});

test.each([
  "The number of injured in Alderton may rise to 12, Governor Ada Lovel said.",
  "Число раненых в Ольховске может вырасти до 12, сообщила губернатор Ада Ловел.",
  "Кількість поранених у Вільховому може зрости до 12, повідомила голова ОВА Ада Ловел.",
])("what a number may come to is no claim yet, and is on the list: %s", (text) => {
  const { drafts, unread } = draft(text, { published: "2031-02-15" });
  expect(drafts).toEqual([]);
  expect(unread).not.toEqual([]);
});

test("a number that fell is no drone that fell", () => {
  const { drafts } = draft("The number of drones over Alderton fell from 20 to 10, Governor Ada Lovel said.");
  expect(drafts.map(({ event }) => event)).not.toContain("landing");
});
