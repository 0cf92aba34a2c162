import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { frozenVersions } from "../../src/domain/versions";
import { citedAuthors } from "../../src/export/citation";
import { licence } from "../../src/export/provenance";

const cff = parse(readFileSync("CITATION.cff", "utf8"));

test("the citation file names the version that was frozen last, and its day", () => {
  const newest = frozenVersions(JSON.parse(readFileSync("public/data/versions.json", "utf8"))).at(-1);
  expect([cff.version, cff["date-released"]]).toEqual([newest?.version, newest?.date]);
});

test("the citation file is valid by CFF 1.2.0: what it wants is there, each of its kind, and nothing that it does not know", () => {
  expect(cff["cff-version"]).toBe("1.2.0");
  expect(cff.type).toBe("dataset");
  expect(cff.authors).toEqual([{ name: citedAuthors }]);
  expect(cff.license).toBe(licence.name);
  expect(cff["date-released"]).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const key of ["message", "title", "abstract", "version"]) expect(typeof cff[key], key).toBe("string");
  expect(new Set(cff.keywords).size).toBe(cff.keywords.length);
  expect(Object.keys(cff).sort()).toEqual(
    "abstract authors cff-version date-released keywords license message title type version".split(" "),
  );
});
