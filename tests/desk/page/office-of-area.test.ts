import { expect, test } from "vitest";
import { officeOfArea } from "../../../src/desk/page/claims/office-of-area";
import { regionSpokenOf } from "../../../src/desk/work/who";
import { aWork } from "../desk-builders";

test.each([
  ["Governor", "Gamma region", "en", "Governor of the Gamma region"],
  ["Governor", "the Gamma region", "en", "Governor of the Gamma region"],
  ["Acting governor", "Gamma Oblast", "en", "Acting governor of Gamma Oblast"],
  ["Губернатор", "Гаммской области", "ru", "Губернатор Гаммской области"],
  ["Очільник", "Гаммської області", "uk", "Очільник Гаммської області"],
] as const)(
  "an office of nowhere is of the region that its holder speaks of: %s, %s",
  (office, area, language, told) => {
    expect(officeOfArea(office, area, language)).toBe(told);
  },
);

test.each([
  ["Governor of Beta", "Gamma region", "en"],
  ["Alphatown governor", "Gamma region", "en"],
  ["Minister", "Gamma region", "en"],
  ["Губернатор", "Гаммскую область", "ru"],
  ["Governor", null, "en"],
] as const)(
  "one that says of where it is, or a name in another case, stays as it is: %s, %s",
  (office, area, language) => {
    expect(officeOfArea(office, area, language)).toBe(office);
  },
);

test("whoever speaks of two regions speaks for neither", () => {
  const of = (where: string) =>
    regionSpokenOf(
      "Ida Stone",
      aWork(`Governor Ida Stone said that three drones were shot down over ${where}.`),
    );
  expect(of("Westmark Oblast")).toBe("Westmark Oblast");
  expect(of("Westmark Oblast and four over Kaluga Oblast")).toBeNull();
});
