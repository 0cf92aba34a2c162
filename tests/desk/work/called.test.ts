import { expect, test } from "vitest";
import { calledOf } from "../../../src/desk/work/called";
import { aWork } from "../desk-builders";

test("a work is called as the editor calls it, or as its first report is: by its title, or by where and when it was published", () => {
  const work = aWork("Two drones were shot down over Lumen.");
  const [first] = work.reports;
  if (!first) throw new Error("no report");
  const report = { ...first, id: "gazette-2031-05-31", title: null };
  expect(calledOf({ ...work, name: "Night", reports: [report] })).toBe("Night");
  expect(calledOf({ ...work, name: "", reports: [{ ...report, title: "Lamps" }] })).toBe("Lamps");
  expect(calledOf({ ...work, name: "", reports: [report] })).toBe("gazette-2031-05-31");
  expect(calledOf({ ...work, name: "", reports: [] })).toBe("");
});
