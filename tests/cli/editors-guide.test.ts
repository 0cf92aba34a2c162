import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import type { Place } from "../../src/domain/places/place";
import { good } from "../compile/evidence-fixture";
import { geodataIn } from "../compile/geodata-in";
import { withTenRegions } from "../compile/ten-regions-fixture";
import { type ProjectCopy, projectCopy } from "./project-copy";

const root = join(import.meta.dirname, "../..");
const guide = readFileSync(join(root, "docs/editors-guide.md"), "utf8");

/** A block of the guide: what its first line says, and what stands in it. */
type Block = { kind: string; about: string; text: string };

const blocks: Block[] = [...guide.matchAll(/^```(\S+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = "", about = "", text = ""]) => ({ kind, about, text }),
);

/** The imagined towns that the guide is about, added to those of the good evidence. */
const towns = `301\tFernhollow\t1.1\t3.4\tPPL\tXA.02\t5000\t
302\tFernhollow\t1.6\t1.3\tPPL\tXA.01\t400\t
401\tOlkhov\t0.9\t5.1\tPPLA2\tXA.03\t9000\tОльхов|Ольхів
402\tBersk\t1.2\t4.6\tPPLA2\tXA.03\t8000\tБерск|Берськ
403\tLugovo\t0.4\t5.5\tPPLA2\tXA.03\t7000\tЛугово
`;

/** The imagined oblast of its other articles, beside those of the good evidence. */
const norda = {
  type: "Feature",
  id: "XA-ND",
  properties: {
    iso: "XA-ND",
    country: "XA",
    admin1: "XA.03",
    geonames: 13,
    name: { en: "Norda Oblast", ru: "Нордская область", uk: "Нордська область" },
  },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [4, 0],
        [6, 0],
        [6, 2],
        [4, 2],
        [4, 0],
      ],
    ],
  },
};

/** The text with a diff's lines put in: those that begin with a blank or a minus have to stand in it once. */
function patched(text: string, diff: string): string {
  const lines = diff.trimEnd().split("\n");
  const side = (sign: string) =>
    lines.filter((line) => line.startsWith(" ") || line.startsWith(sign)).map((line) => `${line.slice(1)}\n`);
  const [from, to] = [side("-").join(""), side("+").join("")];
  expect(text.split(from), `once: ${from}`).toHaveLength(2);
  return text.replace(from, () => to);
}

/** Does what a block says; returns what was said to a command. */
function follow({ kind, about, text }: Block, project: ProjectCopy, said: string): string {
  const [path = "", how] = about.split(", ");
  switch (kind) {
    case "text":
      project.write(path, text);
      return said;
    case "yaml":
      // An example that is not for this article.
      if (path === "") return said;
      project.write(path, how === "at its end" ? `${project.read(path)}\n${text}` : text);
      return said;
    case "diff": {
      project.write(path, patched(project.read(path), text));
      return said;
    }
    case "sh": {
      const runs = text
        .trim()
        .split("\n")
        .map((line) => {
          const words = line.replace(/^npm run geodata(?: --)?/, "").trim();
          return geodataIn(project, ...words.split(" ").filter(Boolean));
        });
      return runs.map(({ out, err }) => `${out}\n${err}`).join("\n");
    }
    case "output": {
      // In this order, with other lines between them perhaps.
      const lines = said.split("\n");
      let from = 0;
      for (const line of text.trimEnd().split("\n")) {
        const at = lines.indexOf(line, from);
        expect(at, `“${line}” in:\n${said}`).toBeGreaterThanOrEqual(0);
        from = at + 1;
      }
      return said;
    }
    case "markdown":
      expect(project.read(path)).toContain(text);
      return said;
    default:
      throw new Error(`The guide has a block of “${kind}” that nobody follows.`);
  }
}

test("whoever follows the guide gets what the guide says, to the published claim and its corrections", () => {
  const project = projectCopy(
    new Map([
      ...good,
      ["gazetteer/places.tsv", good.get("gazetteer/places.tsv") + towns],
      ["boundaries/regions.geojson", withTenRegions(norda)],
      // The project's own: what falls is in it.
      ["vocabulary.yaml", readFileSync(join(root, "geodata/vocabulary.yaml"), "utf8")],
    ]),
  );
  try {
    project.write("CHANGELOG.md", readFileSync(join(root, "CHANGELOG.md"), "utf8"));
    let said = "";
    const steps = [...blocks];
    for (const [index, block] of steps.entries()) {
      const path = block.about.split(", ")[0] ?? "";
      const isSlip = block.about.endsWith(", a slip");
      const before = isSlip ? project.read(path) : "";
      said = follow(block, project, said);
      if (!isSlip) continue;
      // What the tool says to it is compared first, and the slip is mended then.
      const [command, output] = steps.slice(index + 1);
      if (!command || !output) throw new Error("Nothing is said to the slip.");
      follow(output, project, follow(command, project, ""));
      project.write(path, before);
      steps.splice(index + 1, 2);
    }
    const { claims, places } = JSON.parse(project.read("public/data/dataset.json"));
    type Published = Pick<Claim, "id" | "reportId" | "corrections" | "evidence">;
    const own = claims.filter(({ reportId }: Published) => reportId === "lantern-2031-05-31");
    // Both were corrected; the one that another report tells too is still one claim.
    expect(
      own.map(({ id, corrections, evidence }: Published) => [id, corrections.length, evidence.length]),
    ).toEqual([
      ["stone-uavs", 1, 2],
      ["stone-no-harm", 1, 1],
    ]);
    const told = (report: string) =>
      claims.filter(({ reportId }: Published) => reportId === report) as Claim[];
    const placesOf = (report: string) =>
      told(report).map(({ where }) => where.places.map(({ placeId }) => placeId));
    expect(placesOf("vestnik-2031-05-31")).toEqual([
      ["norda-oblast"],
      ["olkhov-district"],
      ["bersk-district"],
      ["lugovo-district"],
    ]);
    expect(told("vestnik-2031-05-31").map(({ figure }) => figure)).toMatchObject(
      [5, 3, 1, 1].map((value) => ({ kind: "exactly", value })),
    );
    expect(placesOf("visnyk-2031-06-01")).toEqual([["olkhov-hromada"]]);
    expect(places.filter(({ kind }: Place) => kind === "district")).toHaveLength(4);
    expect(told("lantern-2031-06-02").map(({ window }) => window?.clock)).toMatchObject([
      { start: "2031-05-01", end: "2031-05-31", precision: "day" },
    ]);
    const three = told("lantern-2031-06-03");
    expect(three.map(({ sourceId, figure }) => [sourceId, figure?.unit])).toEqual([
      ["nord-air-force", "uav"],
      ["nord-air-force", "cruise-missile"],
      ["nord", undefined],
      ["olkhov-mayor", "killed"],
    ]);
    expect(three.map(({ evidence }) => evidence.map(({ viaIds }) => viaIds))).toEqual([
      [["nord"]],
      [["nord"]],
      [undefined],
      [undefined],
    ]);
  } finally {
    project.remove();
  }
}, 30_000);

test("the guide has steps to follow", () => {
  expect(blocks.filter(({ kind }) => kind === "sh").length).toBeGreaterThan(4);
  expect(() =>
    follow({ kind: "output", about: "", text: "Nobody says this.\n" }, {} as ProjectCopy, ""),
  ).toThrow();
});

test("a report of ten regions is at most fifteen lines in the guide, wrong once and then published", () => {
  const own = blocks.findIndex(({ kind, about }) => kind === "yaml" && about.includes("herald-2031-05-31"));
  const [report, ...rest] = blocks.slice(own);
  expect(report?.text.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
  expect(rest.slice(0, 5).map(({ kind }) => kind)).toEqual(["diff", "sh", "output", "sh", "output"]);
  // The check's first answer names the one thing that is wrong, and nothing else.
  expect(rest[2]?.text).toContain("1 missing");
  expect(rest[2]?.text).toContain("1 problem; public/data is unchanged.");
});
