import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { sha256 } from "../../src/compile/output/hash";
import { guessedLanguage } from "../../src/compile/reading/guess-language";
import { geodataIn } from "../compile/geodata-in";
import { type ProjectCopy, projectCopy } from "./project-copy";

const text = `Drones over the Westmark
The warden said that three drones were shot down over Alpha, and that nobody was hurt.
`;

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
  project.write("article.txt", text);
});
afterEach(() => project.remove());

const report = "geodata/reports/gazette-2031.yaml";

test("a new report has its text’s hash and length, its day, and the sources to choose from", () => {
  const { exit, out } = geodataIn(project, "new", "gazette-2031", "article.txt");
  expect(exit).toBe(0);
  expect(out).toContain(`wrote ${report}`);
  expect(out).toContain("Next:");
  const yaml = project.read(report);
  expect(parse(yaml)).toMatchObject({
    language: "en",
    entered: "2031-06-02",
    text: { sha256: sha256(text), length: text.length },
  });
  expect(yaml).toContain("north, skies, null where the report names nobody");
  expect(project.read("geodata/texts/gazette-2031.txt")).toBe(text);
});

test("every blank of it is told by the check, with nothing amiss in what is filled in", () => {
  geodataIn(project, "new", "gazette-2031", "article.txt");
  const blanks = project.read(report).match(/(?<!#.*)""/g) ?? [];
  const { exit, err } = geodataIn(project);
  expect(exit).toBe(1);
  const kinds = [...err.matchAll(/^geodata\/reports\/gazette-2031\.yaml:\d+:\d+ {2}(\S+)$/gm)].map(
    ([, kind]) => kind,
  );
  expect(kinds).toHaveLength(blanks.length);
  expect(new Set(kinds)).toEqual(new Set(["empty-text", "bad-slug", "unknown-word"]));
  expect(err).toContain(`${blanks.length} problems`);
});

test("nothing is overwritten: no report, and no other text", () => {
  geodataIn(project, "new", "gazette-2031", "article.txt");
  project.edit(report, 'url: ""', "url: https://paper.example/begun");
  const before = project.read(report);
  expect(geodataIn(project, "new", "gazette-2031", "article.txt").err).toContain("is there already");
  project.write("other.txt", "Another text that was over and of the day.");
  expect(geodataIn(project, "new", "gazette-2031", "other.txt")).toMatchObject({ exit: 1 });
  expect(project.read(report)).toBe(before);
  rmSync(join(project.root, report));
  expect(geodataIn(project, "new", "gazette-2031", "other.txt").err).toContain("Another text is held");
  expect(project.read("geodata/texts/gazette-2031.txt")).toBe(text);
  expect(geodataIn(project, "new", "gazette-2031", "article.txt").exit).toBe(0);
});

for (const [what, words, said] of [
  [
    "a name that is no id is met with one that is",
    ["Gazette 2031.yaml", "article.txt"],
    "such as gazette-2031.",
  ],
  ["a file that is not there is named", ["gazette-2031", "artcle.txt"], "There is no file “artcle.txt”"],
  ["a language that nobody knows is refused", ["gazette-2031", "article.txt", "--language", "qqx"], "“qqx”"],
  ["without a file the usage is shown", ["gazette-2031"], "new REPORT-ID TEXTFILE"],
  ["what is too much is named", ["gazette-2031", "article.txt", "more"], "“more”"],
] as const) {
  test(what, () => {
    const { exit, err } = geodataIn(project, "new", ...words);
    expect(exit).toBe(1);
    expect(err).toContain(said);
    expect(() => project.read(report)).toThrow();
  });
}

test("a text that is not UTF-8, or empty, is refused", () => {
  project.write("empty.txt", " \n");
  expect(geodataIn(project, "new", "gazette-2031", "empty.txt").err).toContain("is empty");
  project.writeBytes("latin.txt", Buffer.from("caf\u00e9 over the town", "latin1"));
  expect(geodataIn(project, "new", "gazette-2031", "latin.txt").err).toContain("UTF-8");
});

const cyrillic = "Над Вестмарком сбиты три беспилотника.";
const inWindows1251 = Buffer.from(
  [...cyrillic].map((letter) =>
    letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
  ),
);

for (const [name, bytes, said] of [
  ["a zip archive", Buffer.from("PK\x03\x04word/document.xml"), "it is a zip archive"],
  ["UTF-16 with a mark", Buffer.from(`\uFEFF${cyrillic}`, "utf16le"), "it is UTF-16, little end first"],
  [
    "UTF-16 without a mark",
    Buffer.from("Over Alpha three drones fell.", "utf16le"),
    "UTF-16, little end first, without a mark",
  ],
  [
    "Cyrillic UTF-16 without a mark",
    Buffer.from(cyrillic, "utf16le").swap16(),
    "UTF-16, big end first, without a mark",
  ],
  ["Windows-1251", inWindows1251, "it is Windows-1251"],
  [
    "a text with a lost letter",
    Buffer.from("Over Alpha\nthree dr\uFFFDnes fell."),
    "on line 2 stands U+FFFD",
  ],
  ["a text with a NUL", Buffer.from("Over Alpha three drones fell.\0"), "on line 1 stands U+0000"],
] as const) {
  test(`${name} is no text, and is told as what it is`, () => {
    project.writeBytes("given.txt", bytes);
    const { exit, err } = geodataIn(project, "new", "gazette-2031", "given.txt");
    expect(exit).toBe(1);
    expect(err).toContain(said);
    expect(() => project.read("geodata/texts/gazette-2031.txt")).toThrow();
  });
}

test("a language is guessed where a text shows it, and asked for where it does not", () => {
  expect(guessedLanguage(text)).toBe("en");
  expect(
    guessedLanguage("Над Вестмарком сбиты три беспилотника, объявил смотритель; он сообщил это вечером."),
  ).toBe("ru");
  expect(
    guessedLanguage("Над Вестмарком збито три безпілотники, повідомив доглядач; їх бачили з міста."),
  ).toBe("uk");
  expect(guessedLanguage("Drei Drohnen wurden abgeschossen.")).toBeNull();
  project.write("short.txt", "Drei Drohnen.");
  expect(geodataIn(project, "new", "gazette-2031", "short.txt").err).toContain("--language en");
  expect(geodataIn(project, "new", "gazette-2031", "short.txt", "--language", "de").exit).toBe(0);
  expect(project.read(report)).toContain("language: de");
});

test("a first line of odd letters does not break the file", () => {
  project.write("odd.txt", `A\u0007 "title": # with [all] {that}\u2028 breaks\n${text}`);
  geodataIn(project, "new", "gazette-2031", "odd.txt");
  expect(parse(project.read(report)).language).toBe("en");
});
