import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

/** When the last draft of a text is. */
const last = (text: string) => draft(text, { published: "2031-05-23" }).drafts.at(-1)?.window?.words ?? null;

test.each([
  "A spokesman for the Guild of Lamps spoke. “Our drone struck the Alderton depot in the early hours of 22 May,” the spokesman said.\n\nGovernor Ada Lovel said three houses in Birchley were damaged.",
  "«Дрон поразил склад в Ольховске ночью 22 мая», – заявил представитель гильдии Иван Лампа.\n\nГубернатор Ада Ловел сообщила, что в Берёзове повреждены три дома.",
  "«Дрон вразив склад у Вільховому вночі 22 травня», – заявив речник Іван Лампа.\n\nГолова ОВА Ада Ловел повідомила, що у Березовому пошкоджено три будинки.",
])("a time in the words of one who is quoted is not that of who speaks in a later paragraph: %s", (text) => {
  expect(last(text)).toBeNull();
});

test("the quoted one's own next words are of that time, and the report's own time is carried on", () => {
  expect(
    last(
      "“Our drone struck the Alderton depot on 22 May,” spokesman Ian Lamp said.\n\n“It damaged three houses in Alderton,” spokesman Ian Lamp said.",
    ),
  ).toBe("on 22 May");
  expect(
    last(
      "Three drones were shot down over Alderton on 22 May, the ministry of Markland said.\n\nGovernor Ada Lovel said three houses in Birchley were damaged.",
    ),
  ).toBe("on 22 May");
});
