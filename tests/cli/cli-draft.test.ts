import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { geodataIn } from "../compile/geodata-in";
import { type ProjectCopy, projectCopy } from "./project-copy";

const text = `Drones over the Tula region
Twelve drones were shot down overnight: seven over the Tula region and five over the Kursk region, the warden of the skies said.
There were no casualties. About 40 drones featured in a parade.
`;
const report = "geodata/reports/gazette-2031.yaml";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
  project.write("gazette-2031.txt", text);
});
afterEach(() => project.remove());

test("a text becomes a report with its claims, and what is read, asked and left unread is told", () => {
  const { exit, out } = geodataIn(
    project,
    ...["draft", "gazette-2031.txt", "--published", "2031-05-30", "--url", "https://paper.example/1"],
  );
  expect(exit).toBe(0);
  expect(out).toContain(`wrote ${report}`);
  expect(out).toContain("interception · Twelve (uav) · nowhere in particular");
  expect(out).toContain("Left unread: 1 sentence.\n  About 40 drones featured in a parade.");
  expect(parse(project.read(report))).toMatchObject({
    url: "https://paper.example/1",
    published: "2031-05-30",
    language: "en",
    claims: [
      {
        event: "interception",
        figure: 12,
        window: "overnight",
        parts: [
          { quote: "seven over the Tula region", figure: 7, where: "Tula region" },
          { quote: "five over the Kursk region", figure: 5, where: "Kursk region" },
        ],
      },
      { event: "harm-denied", quote: "There were no casualties" },
    ],
  });
  expect(project.read(report)).toContain("#   About 40 drones featured in a parade.");
});

test("nothing is overwritten, and a date that is none is refused", () => {
  geodataIn(project, "draft", "gazette-2031.txt");
  expect(geodataIn(project, "draft", "gazette-2031.txt")).toMatchObject({ exit: 1 });
  expect(
    geodataIn(project, "draft", "gazette-2031.txt", "--id", "other", "--published", "May"),
  ).toMatchObject({
    exit: 1,
  });
});

test("what was read is printed as JSON, at its offsets", () => {
  const { out } = geodataIn(project, "draft", "--json", "gazette-2031.txt");
  const { claims, unread } = JSON.parse(out);
  expect(claims[0]).toMatchObject({
    event: "interception",
    figure: { kind: "exactly", value: 12 },
    total: null,
  });
  expect(claims[1]).toMatchObject({ mentions: ["Tula region"], total: 0 });
  for (const { quote, start, end } of claims) expect(text.slice(start, end)).toBe(quote);
  expect(unread).toHaveLength(1);
});
