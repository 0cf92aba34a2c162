import { expect, test } from "vitest";
import { act } from "../../../src/desk/work/act";
import { aReport, aWork } from "../desk-builders";

test("a text that takes another's place has its id and nothing of its claims, in one step", () => {
  const before = act(aWork("Warden Ada North said that three drones were shot down over Alpha."), {
    do: "addReport",
    report: aReport("Two drones were seen over Beta.", { id: "other" }),
  });
  const after = act(before, { do: "addReport", report: aReport("Calm.", { id: "" }), instead: "north" });
  expect(after.reports.map(({ id, text }) => [id, text])).toEqual([
    ["other", "Two drones were seen over Beta."],
    ["north", "Calm."],
  ]);
  expect(after.reports[1]?.claims).toEqual([]);
  const beside = act(before, { do: "addReport", report: aReport("Calm.", { id: "new" }), instead: "gone" });
  expect(beside.reports.map(({ id }) => id)).toEqual(["north", "other", "new"]);
});
