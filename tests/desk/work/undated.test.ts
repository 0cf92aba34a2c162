import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { openedWork } from "../../../src/desk/work/saved/work-file";
import { accepted, aWork, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const text = "Warden Ada North said that two drones were shot down overnight over Gamma in Westmark Oblast.";
const work = accepted(aWork(text, { published: null }));
const unknown = act(work, { do: "setHead", report: "north", head: { undated: true } });
const seenOf = (of: typeof work) => engine.look(of).seen;

test("a report whose day nobody knows holds nothing up once that is said, and no day is made up for it", () => {
  expect(
    seenOf(work)
      .ofReport.get("north")
      ?.map(({ kind }) => kind),
  ).toContain("published-missing");
  expect(seenOf(work).leaving.claims).toEqual([]);
  expect(
    seenOf(unknown)
      .ofReport.get("north")
      ?.map(({ kind }) => kind),
  ).not.toContain("published-missing");
  expect(seenOf(unknown).leaving.claims).toEqual(["north-1"]);
  const outputs = engine.outputs(unknown);
  if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
  const [dataset] = outputs.datasets;
  expect(dataset?.reports[0]?.published).toBeNull();
  expect(dataset?.claims.map(({ window }) => [window?.words, window?.clock])).toEqual([["overnight", null]]);
  expect(outputs.evidence.get("geodata/reports/north.yaml")).not.toMatch(/^published:/m);
});

test("that it is unknown is kept with the work, until a day is entered", () => {
  expect(openedWork(JSON.parse(JSON.stringify(unknown)))).toEqual(unknown);
  const [report] = act(unknown, {
    do: "setHead",
    report: "north",
    head: { published: "2031-05-31" },
  }).reports;
  expect(report).toMatchObject({ published: "2031-05-31" });
  expect(report).not.toHaveProperty("undated");
  const [named] = act(unknown, { do: "setHead", report: "north", head: { title: "Night" } }).reports;
  expect(named).toMatchObject({ title: "Night", undated: true });
});
