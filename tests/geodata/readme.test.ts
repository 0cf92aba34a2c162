import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kinds } from "../../geodata/compile/kinds";
import { compileEvidence, type Evidence, good } from "./evidence-fixture";

const readme = readFileSync(join(import.meta.dirname, "../../geodata/README.md"), "utf8");
const [report = "", source = "", places = ""] = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(
  ([, yaml = ""]) => yaml,
);

const text = `Seven drones over the Westmark
On Tuesday at least seven drones were shot down over Alpha and Gammo in the Westmark during the night, by first accounts, and five of them over Alpha.
`;

const alpha = good.get("places.yaml")?.match(/- id: alpha\n(?: .*\n)+/)?.[0];

test("the README’s examples are evidence as the tool wants it", () => {
  const evidence: Evidence = new Map([
    ...[...good].filter(([path]) => /^(?:boundaries|gazetteer)\//.test(path)),
    ["sources.yaml", source],
    ["places.yaml", `${places}\n${alpha}`],
    ["reports/gazette-2031-05-30.yaml", report],
    ["texts/gazette-2031-05-30.txt", text],
  ]);
  const { problems } = compileEvidence(evidence);
  expect(problems.map(({ kind, found }) => `${kind}: ${found.split("\n")[0]}`)).toEqual([
    // They explain keys that the imagined map does not need.
    "outside-needless: Gamma lies in XA-WM, and the gazetteer says so too",
    "unused-place: “alpha-gamma”",
    // The first run tells what to write.
    "text-differs: here: sha256: none, length: 0",
  ]);
});

/** The kinds that no row of the README's table speaks of; “…” stands for anything. */
function unexplained(kindNames: readonly string[]): string[] {
  const rows = readme.slice(readme.indexOf("## What the messages are about")).matchAll(/^\| (`.*?) \|/gm);
  const patterns = [...rows].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => new RegExp(`^${name.replaceAll("…", ".*")}$`)),
  );
  return kindNames.filter((kind) => !patterns.some((pattern) => pattern.test(kind)));
}

test("the README speaks of every kind of problem", () => {
  expect(unexplained(Object.keys(kinds))).toEqual([]);
});

test("a kind of problem that the README passes over would be noticed", () => {
  expect(unexplained(["imagined-kind"])).toEqual(["imagined-kind"]);
});
