import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn, line } from "./drafting";

test.each([
  [
    "Three drones were shot down in Alderton and fires broke out in Birchley.",
    ["interception, exactly 3, Alderton"],
  ],
  [
    "Air defences shot down three drones over Alderton; debris fell on roofs in Birchley.",
    ["interception, exactly 3, Alderton"],
  ],
  ["Над Ольховском сбиты три дрона, а в Берёзове загорелся дом.", ["interception, exactly 3, Ольховском"]],
  [
    "Над Вільховим збито три дрони, а в Березовому загорівся будинок.",
    ["interception, exactly 3, Вільховим"],
  ],
  [
    "Alarms were sounded in Birchley while 3 drones were shot down over Alderton.",
    ["interception, exactly 3, Alderton"],
  ],
  [
    "Сирены звучали в Берёзове, когда над Ольховском сбили три дрона.",
    ["interception, exactly 3, Ольховском"],
  ],
  ["In Alderton fires broke out and three drones were shot down.", ["interception, exactly 3, Alderton"]],
])("where something else was is no place of what was shot down: %s", (text, lines) => {
  const air = draft(text).drafts.filter(({ event }) => event === "interception");
  expect(air.map(line)).toEqual(lines);
  expect(air.flatMap(({ questions }) => questions).filter(({ kind }) => kind === "place-of-other")).toEqual(
    [],
  );
});

test.each([
  ["Three drones were shot down and fires broke out in Birchley.", "Birchley"],
  ["Fires broke out in Birchley and three drones were shot down.", "Birchley"],
  ["Three drones were shot down, damaging houses in Birchley.", "Birchley"],
  ["Сбиты три дрона, повреждены дома в Берёзове.", "Берёзове"],
  ["Збито три дрони і пошкоджено будинки у Березовому.", "Березовому"],
])("whether what was shot down was where something else was is asked: %s", (text, words) => {
  const air = draft(text).drafts.filter(({ event }) => event === "interception");
  expect(air).toHaveLength(1);
  expect(air[0]?.questions).toContainEqual({ kind: "place-of-other", words });
});

test.each([
  "Two drones were shot down over Alderton and 3 geese were shot down by hunters.",
  "Два дрона сбиты над Ольховском, 3 гуся подстрелены охотниками.",
  "Два дрона сбиты над Ольховском и 3 «Града» уничтожены.",
  "Два дрони збито над Вільховим, три гуси збито мисливцями.",
  "Два дрони збито над Вільховим, три гусі збито мисливцями.",
])("what is no drone, told after drones, is none: %s", (text) => {
  expect(figuresIn(text)).toHaveLength(1);
});

test.each([
  ["Over Alderton 12 were later shot down.", 12],
  ["Сбиты дроны. Над Ольховском 5 локационно потеряны.", 5],
])("a number that is only described counts what was named before: %s", (text, value) => {
  expect(draft(text).drafts.map(({ figure }) => figure?.value)).toContain(value);
});

test.each([
  [
    "An attack on Alderton was repelled, three drones were shot down, sirens sounded in Birchley.",
    "Alderton",
  ],
  ["Отражена атака на Ольховск, сбиты три беспилотника, сирены звучали в Берёзове.", "Ольховск"],
  ["Отражена атака на Ольховск, три беспилотника сбиты, в Берёзове введён режим.", "Ольховск"],
  ["Відбито атаку на Вільхове, збито три дрони, у Березовому лунали сирени.", "Вільхове"],
])(
  "what was shot down is told of no clause behind it, and whether it was where the attack was is asked: %s",
  (text, words) => {
    const [air, ...others] = draft(text).drafts;
    expect([air && line(air), others]).toEqual([`interception, exactly 3, ${words}`, []]);
    expect(air?.questions).toContainEqual({ kind: "place-of-other", words });
  },
);

test.each([
  ["Three drones were shot down and the airport in Birchley was closed.", "Birchley"],
  ["Три БПЛА сбиты, движение поездов остановлено в Берёзове.", "Берёзове"],
  ["Три дрони збито, у Березовому оголошено тривогу.", "Березовому"],
])("a clause behind with a subject and a verb of its own is where something else was: %s", (text, words) => {
  const [air] = draft(text).drafts;
  expect(air?.questions).toContainEqual({ kind: "place-of-other", words });
});

test.each([
  ["Three drones were shot down, the governor said, over Birchley.", "Birchley"],
  ["Three drones were shot down, all of them over Birchley.", "Birchley"],
  ["Три БПЛА сбиты, по предварительным данным, над Берёзовом.", "Берёзовом"],
  ["Три БПЛА сбиты, летевшие над Берёзовом.", "Берёзовом"],
  ["Три дрони збито, усі над Березовим.", "Березовим"],
])("what goes on behind a comma with what was told is its place: %s", (text, words) => {
  const [air] = draft(text).drafts;
  expect(air?.places.map((place) => place.words)).toEqual([words]);
  expect(air?.questions.map(({ kind }) => kind)).not.toContain("place-of-other");
});
