import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

/** Each figure with its place, its time and how it stands to a total. */
const told = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.map(({ figure, places, window, role }) =>
    [figure?.value, role, places.map(({ words }) => words).join(", "), window?.words ?? "no time"].join(
      " | ",
    ),
  );

test("who was killed a week before is no part of who was hurt", () => {
  expect(
    told(
      "Three people were injured when a drone hit a bus in Birchley on Monday, a week after a similar strike in Alderton killed two.",
    ).at(-1),
  ).toBe("2 | single | Alderton | no time");
});

test.each([
  [
    "Губернатор прервал визит в Ольховск из-за атаки на Берёзовку, где ранены двое.",
    "2 | single | Берёзовку | no time",
  ],
  [
    "Голова ОВА перервав візит до Вільхового через удар по Березівці, де поранено двох.",
    "2 | single | Березівці | no time",
  ],
  [
    "The mayor cut short a visit in Alderton after an attack on Birchley, where two people were hurt.",
    "2 | single | Birchley | no time",
  ],
])("what is told with “where” was at the place right before it: %s", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test("a second figure is of the time that stands by it", () => {
  expect(told("С начала года в Ольховске погибли 212 человек, за последние сутки – трое.").at(-1)).toMatch(
    /^3 \| .* \| за последние сутки$/u,
  );
});

test("hours that end at one are no moment", () => {
  const [one] = draft("In the six hours to 2pm, 30 drones were destroyed over Alderton.", {
    published: "2031-05-23",
  }).drafts;
  expect(one?.window).toMatchObject({ words: "In the six hours to 2pm", clock: null });
});

test("a name alone that one missile hit is asked about, too", () => {
  expect(told("Alderton was hit by a missile on Tuesday.")).toEqual(["1 | single | Alderton | on Tuesday"]);
});
