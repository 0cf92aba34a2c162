import { afterEach, beforeEach, expect, test } from "vitest";
import { geodataIn } from "../compile/geodata-in";
import { type ProjectCopy, projectCopy } from "./project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
  geodataIn(project);
});
afterEach(() => project.remove());

const explain = (...words: string[]) => geodataIn(project, "explain", ...words);
const reason = "{ en: We misread it., ru: Мы прочли неверно., uk: Ми прочитали хибно. }";

test("each figure at a place is told with claim, source, report, evidence and how it bears on the place", () => {
  const { exit, out } = explain("westmark");
  expect(exit).toBe(0);
  expect(out).toContain("Exactly 7 UAV, interception\n  claim: north-uavs;");
  expect(out).toContain("said by: Ada North, Warden of Westmark, on Telegraph (north)");
  expect(out).toContain("bears on this place: about places that its report says lie in this region");
  expect(out).toContain(
    "evidence: “7 drones were shot down over Alpha, Beta and Gammo in the Westmark” (indirect speech, first, letters 11 to 77)",
  );
  expect(out).toContain("evidence, restated by us: The warden: 7 drones over three towns. (cited)");
  expect(out).toContain("total: exactly 12 UAV (skies-uavs) = exactly 5 UAV (skies-uavs-westmark)");
});

test("a place that shares a figure is told to have none of its own, and how its name was resolved", () => {
  const { out } = explain("gamma");
  expect(out).toContain("A share in exactly 7 UAV");
  expect(out).toContain("its figure is none’s alone");
  expect(out).toContain("“Gammo” in first: probable. No place is called Gammo");
  expect(out).toContain("weighed: A place called Gammo: None is known.");
});

test("figures side by side are told with the reason why they are not added, and relations with theirs", () => {
  const { out } = explain("westmark");
  expect(out).toMatch(/Side by side, and neither added nor averaged\n.*may-overlap/);
  expect(out).toContain("north-uavs not-comparable skies-uavs-westmark");
});

test("what is not shown at a place is told with the reason", () => {
  project.edit(
    "geodata/reports/first.yaml",
    "    event: debris\n",
    `    event: debris\n    corrections: [{ date: 2031-06-08, kind: withdrawn, reason: ${reason} }]\n`,
  );
  geodataIn(project);
  expect(explain("westmark").out).toContain(
    "skies-uavs (exactly 12 UAV, interception; Ministry of Skies): a total",
  );
  expect(explain("alpha-beta").out).toContain("Nothing that stands is said of this place.");
  expect(explain("alpha-beta").out).toContain(
    "north-debris (debris, no figure; Ada North): withdrawn on 2031-06-08. We misread it.",
  );
});

test("a place is found by its name, in the page’s languages, whatever its capitals", () => {
  for (const name of ["Westmark Oblast", "westmark oblast", "Вестмарк"])
    expect(explain(...name.split(" ")).out).toContain("Westmark Oblast (westmark)");
});

test("a place that there is not is met with the one that was meant, and with all there are", () => {
  const { exit, err } = explain("wesmark");
  expect(exit).toBe(1);
  expect(err).toContain("did you mean “westmark”?");
  expect(err).toContain("alpha-beta");
  expect(explain().err).toContain("explain PLACE");
});

test("another version of the data can be explained", () => {
  project.write("before/dataset.json", project.read("public/data/dataset.json"));
  project.edit("geodata/sources.yaml", "Ada North", "Ada Northe");
  geodataIn(project);
  expect(explain("westmark", "--in", "before").out).not.toContain("Ada Northe");
  expect(explain("westmark", "--in", "elsewhere").err).toContain("“elsewhere”");
});
