import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const drafted = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.map(({ event, reservation }) =>
    reservation ? `${event}, ${reservation.kind}` : event,
  );
const unread = (text: string) =>
  draft(text, { published: "2031-05-23" }).unread.map(({ words, reason }) => [words, reason]);

test.each([
  "Possibly a depot is on fire in Alderton.",
  "Perhaps a depot is on fire in Alderton.",
  "A depot in Alderton appears to be on fire.",
  "Возможно, горит нефтебаза в Ольховске.",
  "По всей видимости, в Ольховске горит нефтебаза.",
  "Может быть, в Ольховске горит нефтебаза.",
  "Не исключено, что в Ольховске загорелась нефтебаза.",
  "Можливо, горить нафтобаза у Вільховому.",
  "Схоже, у Вільховому горить нафтобаза.",
  "Не виключено, що у Вільховому загорілася нафтобаза.",
])("a fire that is held for likely is told with its doubt: %s", (text) => {
  expect(drafted(text)).toEqual(["fire, unconfirmed"]);
});

test.each([
  "The depot in Alderton may be on fire.",
  "A depot in Alderton might have been damaged.",
  "Two houses in Alderton may have been damaged.",
  "В Ольховске мог загореться склад.",
  "В Ольховске может гореть склад.",
  "У Вільховому міг загорітися склад.",
  "The depot in Alderton was not damaged.",
  "Склад в Ольховске не повреждён.",
  "Склад у Вільховому не пошкоджено.",
])("harm that only may be, or was not, is nobody's claim, and is on the list: %s", (text) => {
  expect(drafted(text)).toEqual([]);
  expect(unread(text)).toEqual([[text, "not-happened"]]);
});

test.each([
  [
    "Three drones were shot down over Alderton, and the depot may be on fire, the mayor said.",
    "and the depot may be on fire",
  ],
  ["Над Ольховском сбиты три дрона, мог загореться склад.", "мог загореться склад"],
  ["Над Вільховим збито три дрони, склад не пошкоджено.", "склад не пошкоджено"],
])("beside what is claimed it is on the list by its own words: %s", (text, words) => {
  expect(drafted(text)).toEqual(["interception"]);
  expect(unread(text)).toEqual([[words, "not-happened"]]);
});

test.each([
  "В Ольховске упали обломки дрона, возгорания не произошло.",
  "Обломки дрона упали в Ольховске. Возгорание не зафиксировано.",
  "У Вільховому впали уламки дрона, загоряння не сталося.",
  "Debris of a drone fell in Alderton without causing a fire.",
  "Debris of a drone fell in Alderton but did not cause a fire.",
])("a fire that did not break out is no fire: %s", (text) => {
  expect(drafted(text)).toEqual(["debris"]);
});

test.each([
  "Hits were recorded at six locations.",
  "Зафиксированы попадания на шести локациях.",
  "Зафіксовано влучання на шести локаціях.",
])("hits of which only the places are counted are on the list: %s", (text) => {
  expect(drafted(text)).toEqual([]);
  expect(unread(text)).toEqual([[text, "number"]]);
});
