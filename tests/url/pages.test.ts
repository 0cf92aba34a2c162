import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../../src/domain/language";
import { addressIn, pageLanguage, wantedLanguage } from "../../src/url/pages";

test("the address decides the language, before the page’s folder and the browser", () => {
  expect(wantedLanguage("en", "?lang=uk", ["ru"])).toBe("uk");
  expect(wantedLanguage("ru", "?lang=en", ["uk"])).toBe("en");
});

test("a page in a folder of its own keeps its language, whatever the browser prefers", () => {
  expect(wantedLanguage("uk", "?place=alpha", ["en-US"])).toBe("uk");
});

test("the first page is in the first language of the browser’s that there is, else in English", () => {
  expect(wantedLanguage("en", "", ["de-DE", "uk-UA", "ru"])).toBe("uk");
  expect(wantedLanguage("en", "", ["en-GB", "ru"])).toBe("en");
  expect(wantedLanguage("en", "", ["de", "fr"])).toBe("en");
  expect(wantedLanguage("en", "", [])).toBe("en");
});

test("a language that there is not is passed over", () => {
  expect(wantedLanguage("en", "?lang=xx", ["ru"])).toBe("ru");
  expect(pageLanguage("RU-ru")).toBe("ru");
  expect(pageLanguage("")).toBeNull();
});

test("a language is known however people write it", () => {
  for (const tag of ["uk", "ua", "UA", " uk ", "uk_UA", "uk-Cyrl-UA", "ukr", "uk_UA.UTF-8"])
    expect([tag, pageLanguage(tag)]).toEqual([tag, "uk"]);
  for (const tag of ["RU", "ru_RU", "rus"]) expect([tag, pageLanguage(tag)]).toEqual([tag, "ru"]);
  expect(wantedLanguage("en", "?lang=ua", ["ru"])).toBe("uk");
  expect(wantedLanguage("uk", "?lang=RU", [])).toBe("ru");
  for (const tag of ["u", "ukx", "constructor", "-uk"]) expect([tag, pageLanguage(tag)]).toEqual([tag, null]);
});

test("the view goes along into another language", () => {
  expect(addressIn("ru", "en", "?place=alpha&lang=en&hide=mayor,ministry")).toBe(
    "./ru/?place=alpha&hide=mayor,ministry",
  );
  expect(addressIn("uk", "ru", "")).toBe("../uk/");
  expect(addressIn("en", "ru", "place=alpha")).toBe("../?place=alpha&lang=en");
});

test("a language that was chosen stays chosen, whatever the browser prefers and the address says", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.constantFrom(...languages),
      fc.webQueryParameters(),
      fc.array(fc.constantFrom("en", "ru-RU", "uk", "de")),
      (chosen, page, query, preferred) => {
        const address = new URL(
          addressIn(chosen, page, query),
          `https://gazette.example/${page === "en" ? "" : `${page}/`}`,
        );
        const opened = languages.find((each) => address.pathname === `/${each}/`) ?? "en";
        expect(wantedLanguage(opened, address.search, preferred)).toBe(chosen);
      },
    ),
  );
});
