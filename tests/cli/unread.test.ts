import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { textOfBytes } from "../../src/compile/reading/unread";
import { geodataIn } from "./geodata-run";
import { type ProjectCopy, projectCopy } from "./project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
});
afterEach(() => project.remove());

const at = (path: string) => join(project.root, path);
const replaced = (path: string, put: (full: string) => void) => {
  rmSync(at(path), { recursive: true, force: true });
  put(at(path));
};
const folder = (full: string) => mkdirSync(full);
const fifo = (full: string) => execFileSync("mkfifo", [full]);
const link = (full: string) => symlinkSync(at("geodata/sources.yaml"), full);
const dangling = (full: string) => symlinkSync(at("geodata/gone.yaml"), full);
const circle = (full: string) => symlinkSync(full, full);

const among: [what: string, put: (full: string) => void, told: string][] = [
  ["a folder", folder, "a folder, not a file"],
  ["a fifo", fifo, "a fifo, not a file"],
  ["a symbolic link", link, "a symbolic link, not a file"],
  ["a link that leads nowhere", dangling, "a symbolic link, not a file"],
];

for (const [what, put, told] of among) {
  test(`${what} among the reports is not passed over in silence`, () => {
    replaced("geodata/reports/x.yaml", put);
    const { exit, err } = geodataIn(project);
    expect(exit).toBe(1);
    expect(err).toContain(`geodata/reports/x.yaml:1:1  not-a-file`);
    expect(err).toContain(told);
  });
}

const files = [
  "geodata/sources.yaml",
  "geodata/places.yaml",
  "geodata/quotes.lock.json",
  "geodata/boundaries/regions.geojson",
  "geodata/gazetteer/places.tsv",
  "geodata/texts/first.txt",
];
const inPlace: [what: string, put: (full: string) => void, kind: string][] = [
  ["a folder", folder, "not-a-file"],
  ["a fifo", fifo, "not-a-file"],
  ["a link that leads nowhere", dangling, "not-a-file"],
  ["a link to itself", circle, "file-unreadable"],
];

for (const [what, put, kind] of inPlace) {
  test(`${what} in the place of any file of the evidence is told, with its path`, () => {
    for (const path of files) {
      const copy = projectCopy();
      rmSync(join(copy.root, path), { recursive: true, force: true });
      put(join(copy.root, path));
      const { exit, err } = geodataIn(copy, "check");
      copy.remove();
      expect(exit).toBe(1);
      expect(err).toContain(`${path}:1:1  ${kind}`);
    }
  });
}

test("a file in the place of any folder of the evidence is told, with its path", () => {
  for (const path of ["geodata/reports", "geodata/boundaries", "geodata/gazetteer", "geodata/texts"]) {
    const copy = projectCopy();
    rmSync(join(copy.root, path), { recursive: true, force: true });
    copy.write(path, "");
    const { exit, err } = geodataIn(copy);
    copy.remove();
    expect(exit).toBe(1);
    expect(err).toMatch(new RegExp(`${path}\\S*:1:1 {2}not-a-file`));
    expect(err).toContain("a file where a folder is wanted");
  }
});

test("bytes that are no UTF-8 are refused, with file, line and what they would be in other encodings", () => {
  for (const path of ["geodata/sources.yaml", "geodata/gazetteer/places.tsv", "geodata/texts/first.txt"]) {
    const copy = projectCopy();
    copy.writeBytes(
      path,
      Buffer.concat([Buffer.from(`${copy.read(path)}\nзлой `), Buffer.from([0xe9, 0x0a])]),
    );
    const { exit, err } = geodataIn(copy);
    const line = copy.read(path).split("\n").length - 1;
    copy.remove();
    expect(exit).toBe(1);
    expect(err).toContain(`${path}:${line}:6  not-utf8`);
    expect(err).toContain("the byte E9, which is “é” in Windows-1252 and “й” in Windows-1251");
  }
});

test("wherever in a text the first bad byte stands, it is found", () => {
  const letters = fc.string({ unit: "grapheme", maxLength: 40 });
  const bad = fc.constantFrom(
    [0xff],
    [0xc3, 0x28],
    [0xe2, 0x82],
    [0xf0, 0x9f, 0x92],
    [0x80],
    [0xed, 0xa0, 0x80],
  );
  fc.assert(
    fc.property(letters, bad, letters, (text, bytes, after) => {
      const all = [Buffer.from(text), Buffer.from(bytes), Buffer.from(`a${after}`)];
      const read = textOfBytes("a.txt", Buffer.concat(all));
      const lines = text.split("\n");
      expect(read).toMatchObject({
        kind: "not-utf8",
        line: lines.length,
        column: (lines.at(-1)?.length ?? 0) + 1,
        found: expect.stringContaining(`the byte ${bytes[0]?.toString(16).toUpperCase()}`),
      });
    }),
  );
});

test("a text of a report that is not in the evidence is no business of the check", () => {
  project.writeBytes("geodata/texts/other.txt", Buffer.from([0xe9]));
  expect(geodataIn(project)).toMatchObject({ exit: 0, err: "" });
});

test("evidence in another encoding is refused by its name", () => {
  const copy = projectCopy();
  copy.writeBytes("geodata/sources.yaml", Buffer.from(copy.read("geodata/sources.yaml"), "utf16le"));
  const { exit, err } = geodataIn(copy);
  copy.remove();
  expect(exit).toBe(1);
  expect(err).toContain("geodata/sources.yaml:1:1  not-utf8");
  expect(err).toContain("it is UTF-16, little end first, without a mark");
});

test("a clone whose every line ends as Windows has it publishes the same", () => {
  const copy = projectCopy();
  geodataIn(copy);
  const published = copy.read("public/data/dataset.json");
  for (const path of [
    "sources.yaml",
    "places.yaml",
    "reports/first.yaml",
    "reports/cited.yaml",
    "gazetteer/places.tsv",
    "boundaries/regions.geojson",
  ]) {
    copy.write(`geodata/${path}`, copy.read(`geodata/${path}`).replaceAll("\n", "\r\n"));
  }
  const { exit, err } = geodataIn(copy);
  const again = copy.read("public/data/dataset.json");
  copy.remove();
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(again).toBe(published);
});
