import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const events = (text: string) => draft(text, { published: "2031-05-23" }).drafts.map(({ event }) => event);

test.each([
  "If a drone had hit the depot in Alderton, a fire would have broken out, Governor Ada Lovel said.",
  "Firefighters feared that the fire could spread to the depot in Alderton, Governor Ada Lovel said.",
  "A fire at the depot in Alderton was averted, Governor Ada Lovel said.",
  "Governor Ada Lovel denied that a refinery in Alderton was on fire.",
  "Ada Lovel said reports of a fire at the Alderton refinery were false.",
  "Если бы дрон попал в склад, произошёл бы пожар, сказала губернатор Ада Ловел в Ольховске.",
  "Мэр Ада Ловел назвала фейком сообщения о пожаре в Ольховске.",
  "Губернатор Ада Ловел опровергла сообщения о пожаре на заводе в Ольховске.",
  "Информация о пожаре на складе в Ольховске не подтвердилась, сообщила губернатор Ада Ловел.",
  "Угрозы возгорания на складе в Ольховске нет, сообщила губернатор Ада Ловел.",
  "Пожара на складе в Ольховске нет, сообщила губернатор Ада Ловел.",
  "В Ольховске удалось избежать пожара, сообщила губернатор Ада Ловел.",
  "Пожежі на складі у Вільховому вдалося уникнути, повідомила голова ОВА Ада Ловел.",
  "Голова ОВА Ада Ловел спростувала інформацію про пожежу у Вільховому.",
  "У разі влучання у склад у Вільховому могла виникнути пожежа, повідомила голова ОВА Ада Ловел.",
])("a fire that is denied, feared or only thought of is nobody's claim, and is on the list: %s", (text) => {
  expect(events(text)).not.toContain("fire");
  expect(draft(text).unread.map(({ reason }) => reason)).not.toEqual([]);
});

test("a denial of something else takes no fire away", () => {
  expect(
    events("Governor Ada Lovel denied reports of casualties and said that a fire broke out in Alderton."),
  ).toContain("fire");
  expect(events("Губернатор Ада Ловел: в Ольховске возник пожар, пострадавших нет.")).toContain("fire");
});

test.each([
  "An exchange of fire was reported near Alderton, Governor Ada Lovel said.",
  "Alderton came under heavy fire, Governor Ada Lovel said.",
  "Fire was opened on a drone over Alderton, Governor Ada Lovel said.",
  "Alderton was hit by tank fire, Governor Ada Lovel said.",
  "The launcher used to fire was destroyed near Alderton, Governor Ada Lovel said.",
  "Fire and rescue crews are working in Alderton, Governor Ada Lovel said.",
  "A fire alarm went off in Alderton, Governor Ada Lovel said.",
])("what is shot, and who or what is there for fires, burns nothing: %s", (text) => {
  expect(events(text)).not.toContain("fire");
});

test("what neither of two things was is not told of the second", () => {
  expect(
    events("Neither houses nor the depot in Alderton were damaged, Governor Ada Lovel said."),
  ).not.toContain("harm");
});

test.each([
  "Неправда, что в Ольховске повреждены два дома, сообщила губернатор Ада Ловел.",
  "The mayor called it fake that two houses in Alderton were damaged.",
])("a figure that is called untrue is asked about: %s", (text) => {
  const [only] = draft(text).drafts;
  expect(only?.questions.map(({ kind }) => kind)).toContain("unconfirmed");
});

test("whoever fires at a drone launches none", () => {
  const text =
    "Soldiers fired at two enemy drones over Alderton and it caught fire, Governor Ada Lovel said.";
  expect(events(text)).not.toContain("launch");
  expect(events("Forces fired at Alderton 12 missiles.")).toEqual(["launch"]);
});
