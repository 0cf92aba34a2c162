import { expect, test } from "vitest";
import { calledOf } from "../../../src/desk/work/called";
import { aWork } from "../desk-builders";

test("a work is called as the editor calls it, or as its first report is: by its title, or by its first words", () => {
  const work = aWork("Two drones were shot down over Lumen.");
  const [first] = work.reports;
  if (!first) throw new Error("no report");
  const called = (name: string, title: string | null, text = first.text) =>
    calledOf({ ...work, name, reports: [{ ...first, title, text }] });
  expect(called("Night", "Lamps")).toBe("Night");
  expect(called("", "Lamps")).toBe("Lamps");
  expect(called("", null)).toBe("Two drones were shot down over Lumen.");
  expect(called("", null, "\n A  line\nand another")).toBe("A line");
  const long = called("", null, `${"Lanterns were lit, and ".repeat(9)}`);
  expect(long).toBe("Lanterns were lit, and Lanterns were lit, and Lanterns were lit, and…");
  expect(called("", null, "a".repeat(500))).toHaveLength(70);
  expect(calledOf({ ...work, name: "", reports: [] })).toBe("");
});
