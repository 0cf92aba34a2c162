import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../cli/geodata";
import { withCorrections } from "../../cli/publish/changelog";
import { aClaim, aDataset } from "../fixtures/build";
import { correctedDay } from "../fixtures/corrected-day";
import { type ProjectCopy, projectCopy } from "./project-copy";

const changelog = readFileSync(join(import.meta.dirname, "../../CHANGELOG.md"), "utf8");

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
  project.write("CHANGELOG.md", changelog);
});
afterEach(() => project.remove());

function geodata(...words: string[]) {
  const err: string[] = [];
  const exit = run(words, project.root, { out: () => {}, err: (text) => err.push(text) }, {});
  return { exit, err: err.join("\n") };
}

test("every correction is a line of the changelog, newest first, with what was said before", () => {
  const section = withCorrections(changelog, correctedDay) ?? "";
  expect(section.match(/^- 2031.*$/gm)).toEqual([
    "- 2031-06-09, The mayor, `changed` (UAVs over <Alpha> & elsewhere). Corrected: We misread it again. Before, it said: 9 UAVs.",
    "- 2031-06-08, The ministry, `gone` (Some said to have been seen). Withdrawn: We misread it.",
    "- 2031-06-08, The mayor, `old` (Some said to have been seen). Replaced: We misread it. In its place stands `new`.",
    "- 2031-06-05, The mayor, `changed` (UAVs over <Alpha> & elsewhere). Corrected: We misread it. Before, it said: 8 UAVs.",
  ]);
});

test("what else the changelog says stays as it is, and writing it twice changes nothing", () => {
  const once = withCorrections(changelog, correctedDay) ?? "";
  expect(withCorrections(once, correctedDay)).toBe(once);
  expect(withCorrections(once, aDataset([aClaim()]))).toBe(withCorrections(changelog, aDataset([aClaim()])));
});

test("a correction that is not in the changelog fails the check, and a run puts it in", () => {
  geodata();
  geodata("schema");
  expect(geodata("check")).toEqual({ exit: 0, err: "" });
  project.edit(
    "geodata/reports/first.yaml",
    "    event: debris\n",
    "    event: debris\n    corrections: [{ date: 2031-06-08, kind: withdrawn, reason: { en: We misread it., ru: Неверно., uk: Хибно. } }]\n",
  );
  expect(geodata("check").err).toContain("CHANGELOG.md is stale");
  geodata();
  expect(project.read("CHANGELOG.md")).toContain("- 2031-06-08, Ada North, `north-debris`");
  expect(geodata("check")).toEqual({ exit: 0, err: "" });
});

test("a changelog that has lost its section is told of", () => {
  project.write("CHANGELOG.md", "# Changelog\n");
  geodata("schema");
  expect(geodata().err).toContain("has lost its section");
  expect(geodata("check").exit).toBe(1);
});
