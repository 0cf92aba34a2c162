import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../cli/geodata";
import { type ProjectCopy, projectCopy } from "./project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
});
afterEach(() => project.remove());

function geodata(words: string, answer?: string) {
  const out: string[] = [];
  const err: string[] = [];
  const ask = answer === undefined ? {} : { ask: () => answer };
  const exit = run(
    words.split(" ").filter(Boolean),
    project.root,
    { out: (text) => out.push(text), err: (text) => err.push(text), ...ask },
    {},
    "2031-07-01",
  );
  return { exit, out: out.join("\n"), err: err.join("\n") };
}

const path = "geodata/reports/short.yaml";
const report = `# What the keeper's office said.
language: en
published: 2031-06-01   # of the page
claims:
  - source: north  # the warden
    event: debris
    where: Alpha
    qoute: It's debris over Alpha: post #4 says so
`;
const mended = report
  .replace("qoute", "quote")
  .replace("It's debris over Alpha: post #4 says so", '"It’s debris over Alpha: post #4 says so"');

function withSlips() {
  project.write(path, report);
  project.write("geodata/texts/short.txt", "It’s debris over Alpha: post #4 says so, she said.\n");
}

test("what can be mended is shown as a diff, and nothing is written until somebody says so", () => {
  withSlips();
  const { exit, out, err } = geodata("--fix");
  expect(exit).toBe(1);
  expect(out).toContain(`--- a/${path}\n+++ b/${path}\n@@ -5,5 +5,5 @@`);
  expect(out).toContain(`-    qoute: It's debris`);
  expect(out).toContain('+    quote: "It’s debris over Alpha: post #4 says so"');
  expect(err).toContain("Nothing was written.");
  expect(project.read(path)).toBe(report);
});

test("with --yes it is written, in several steps at once, and every remark stays", () => {
  withSlips();
  const { exit, out } = geodata("--fix --yes");
  expect(project.read(path)).toBe(mended);
  expect(out).toContain(`wrote ${path}`);
  expect(out).toContain("Nothing else is wrong");
  expect(exit).toBe(0);
});

test("at a terminal a y is as good, and anything else is not", () => {
  withSlips();
  expect(geodata("--fix", "n\n").exit).toBe(1);
  expect(project.read(path)).toBe(report);
  expect(geodata("--fix", "y\n").exit).toBe(0);
  expect(project.read(path)).toBe(mended);
});

test("what has been mended needs no mending", () => {
  expect(geodata("--fix")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("Nothing is to be mended."),
  });
});

test("an id that may be another's is taken only by its name", () => {
  project.write(path, report.replace("qoute", "quote").replace("source: north", "source: nroth"));
  project.write("geodata/texts/short.txt", "It’s debris over Alpha: post #4 says so, she said.\n");
  geodata("--fix --yes");
  expect(project.read(path)).toContain("source: nroth  # the warden");
  expect(geodata("").err).toContain("npm run geodata -- --fix --take north writes it.");
  expect(geodata("--fix --yes --take north").exit).toBe(0);
  expect(project.read(path)).toContain("source: north  # the warden");
});

test("a choice that nothing offers is told", () => {
  expect(geodata("--fix --take nobody").err).toContain("No problem offers “nobody”.");
});

test("what another report has told already is moved to its repeats, when that is chosen", () => {
  const told = (words: string) =>
    `language: en\npublished: 2031-06-05\nclaims:\n  - source: skies\n    event: interception\n    figure: 64\n    quote: ${words} # copied\n`;
  project.write("geodata/reports/one.yaml", told("64 drones fell over Alpha"));
  project.write("geodata/texts/one.txt", "64 drones fell over Alpha.");
  project.write("geodata/reports/two.yaml", told("over Alpha, 64 drones"));
  project.write("geodata/texts/two.txt", "The ministry: over Alpha, 64 drones.");
  expect(geodata("--fix --yes").out).toContain("Nothing can be mended without you.");
  expect(geodata("--fix --yes --take repeat:one-skies-interception-alpha").exit).toBe(0);
  expect(project.read("geodata/reports/two.yaml")).toBe(
    "language: en\npublished: 2031-06-05\n\nrepeats:\n  - claim: one-skies-interception-alpha\n    quote: over Alpha, 64 drones\n",
  );
  expect(geodata("").exit).toBe(0);
  const { claims } = JSON.parse(project.read("public/data/dataset.json"));
  const own = claims.filter(({ figure }: { figure?: { value?: number } }) => figure?.value === 64);
  expect(own.map(({ evidence }: { evidence: unknown[] }) => evidence.length)).toEqual([2]);
});

test("a place that the quote does not name is implied, when that is chosen", () => {
  project.write(path, report.replace("qoute: It's debris over Alpha: post #4 says so", "quote: debris fell"));
  project.write("geodata/texts/short.txt", "Over Alpha debris fell.");
  expect(geodata("").err).toContain("--fix --take implied writes it.");
  expect(geodata("--fix --yes --take implied").exit).toBe(0);
  expect(project.read(path)).toContain("where: [{ as: Alpha, implied: true }]\n");
});

test("of several towns of one name the one that is chosen is entered, with all that were weighed", () => {
  project.write(
    "geodata/places.yaml",
    project
      .read("geodata/places.yaml")
      .replace("geonames: 102\n  region", "geonames: 102 # the western one\n  region"),
  );
  project.write(
    "geodata/gazetteer/places.tsv",
    `${project.read("geodata/gazetteer/places.tsv")}301\tZeta\t1.1\t3.4\tPPL\tXA.02\t5000\t\n302\tZeta\t1.1\t0.7\tPPL\tXA.01\t400\t\n`,
  );
  project.write(
    path,
    report.replace("where: Alpha\n", "where: Zeta\n").replace(/qoute:.*/, "quote: debris over Zeta"),
  );
  project.write("geodata/texts/short.txt", "She said: debris over Zeta.");
  expect(geodata("").err).toContain("--fix --take 301, or 302 writes it.");
  expect(geodata("--fix --yes --take 301").exit).toBe(0);
  const places = project.read("geodata/places.yaml");
  expect(places).toContain("geonames: 102 # the western one");
  expect(places).toContain("- id: zeta-eastmark\n  kind: settlement\n  geonames: 301\n");
  expect(places).toContain("certainty: probable");
  expect(geodata("").exit).toBe(0);
});

for (const [how, written, wanted] of [
  [
    "in its place",
    "where: Zeta\n",
    "    where: { places: [Zeta], within: { as: Eastmark Oblast, implied: true } }\n",
  ],
  [
    "above the quote that names it",
    "",
    "    where: { places: [Zeta], within: { as: Eastmark Oblast, implied: true } }\n    quote:",
  ],
] as const) {
  test(`a region of the report that decides between towns of one name is written, ${how}, when it is chosen`, () => {
    project.write(
      "geodata/gazetteer/places.tsv",
      `${project.read("geodata/gazetteer/places.tsv")}301\tZeta\t1.1\t3.4\tPPL\tXA.02\t5000\t\n302\tZeta\t1.1\t0.7\tPPL\tXA.01\t400\t\n`,
    );
    project.write(
      path,
      report
        .replace(/ *where: Alpha\n/, written && `    ${written}`)
        .replace(/qoute:.*/, "quote: debris over Zeta"),
    );
    project.write("geodata/texts/short.txt", "Of Eastmark Oblast she said: debris over Zeta.");
    expect(geodata("").err).toContain("--fix --take 301, or 302, or in:XA-EM writes it.");
    expect(geodata("--fix --yes --take in:XA-EM").exit).toBe(0);
    expect(project.read(path)).toContain(wanted);
    expect(geodata("").exit).toBe(0);
  });
}
