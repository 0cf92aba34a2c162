import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileEvidence, type Evidence, good } from "../compile/evidence-fixture";

const readme = readFileSync(join(import.meta.dirname, "../../geodata/README.md"), "utf8");
const examples = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = ""]) => yaml);
const [report = "", source = "", places = ""] = examples;
const corrections = examples.find((yaml) => yaml.startsWith("corrections:")) ?? "";

const text = `Seven drones over the Westmark
On Tuesday at least seven drones were shot down over Alpha and Gammo in the Westmark during the night, by first accounts, and five of them over Alpha.
`;

const alpha = good.get("places.yaml")?.match(/- id: alpha\n(?: .*\n)+/)?.[0];

test("the README’s examples are evidence as the tool wants it", () => {
  const evidence: Evidence = new Map([
    ...[...good].filter(([path]) => /^(?:boundaries|gazetteer|vocabulary)\b/.test(path)),
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

test("the README’s corrections are such as the tool wants", () => {
  const path = "reports/first.yaml";
  const indented = corrections.replace("north-uavs-alpha", "north-debris").replace(/^(?=.)/gm, "    ");
  const first = good.get(path) ?? "";
  const corrected = first.replace("    event: harm-denied\n", (line) => line + indented);
  expect(corrected).not.toBe(first);
  expect(compileEvidence(new Map([...good, [path, corrected]])).problems).toEqual([]);
});
