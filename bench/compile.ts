/**
 * How the compiler's cost grows with the evidence, against the least that reads and prints as much of it:
 * `npm run bench -- compile [--most 3000]`. Nothing is a test. Seconds are of the processor, over all its threads; on a machine
 * that is busy they grow, and so does the floor.
 */
import { parse } from "yaml";
import { compile, type Files } from "../src/compile/compile";
import { type Form, generatedEvidence } from "./generated-evidence";

const sizes = [300, 1000, 3000, 10_000, 30_000];

type Cost = { claims: number; floor: number; seconds: number; heap: number };

/** Seconds of this process's processor. */
function processor(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The YAML parser that we use, and the same printed once for each language of the page: no check, no geometry. */
function floor({ yaml, regions, gazetteer, texts }: Files): number {
  const values = [...yaml.values()].map((text) => parse(text, { maxAliasCount: -1 }));
  const printed = ["en", "ru", "uk"].map(() => JSON.stringify(values).length);
  return [JSON.parse(regions), gazetteer.split("\n"), ...texts.values(), printed].length;
}

function measureCompile(form: Form, most: number, tell: (progress: string) => void): Cost[] {
  // Once for nothing, so that the smallest size does not bear the cost of the first run.
  compile(generatedEvidence({ claims: 60, sources: 6, regions: 20, townsEach: 10 }, form));
  return sizes
    .filter((claims) => claims <= most)
    .map((claims) => {
      const files = generatedEvidence({ claims, sources: 6, regions: 20, townsEach: 10 }, form);
      tell(`${claims} claims, ${form} form`);
      const least = processor(() => floor(files));
      const seconds = processor(() => {
        const { outputs, problems } = compile(files);
        if (!outputs) throw new Error(`The generated evidence is wrong: ${JSON.stringify(problems[0])}`);
      });
      return { claims, floor: least, seconds, heap: process.memoryUsage().rss };
    });
}

/** The power of the number of claims with which the cost grows from one size to the next: 1 is in proportion. */
const exponent = (before: Cost | undefined, { claims, seconds }: Cost): string =>
  before === undefined
    ? ""
    : (Math.log(seconds / before.seconds) / Math.log(claims / before.claims)).toFixed(2);

function compileReport(costs: readonly Cost[]): string {
  const rows = costs.map((cost, at) => [
    String(cost.claims),
    cost.floor.toFixed(2),
    cost.seconds.toFixed(2),
    `${(cost.seconds / cost.floor).toFixed(2)} × floor`,
    exponent(costs[at - 1], cost),
    `${Math.round(cost.heap / 2 ** 20)} MB`,
  ]);
  const head = ["claims", "floor, s", "compile, s", "ratio", "exponent", "memory"];
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** @param words `--most 3000`: no size beyond it. */
export function benchCompile(words: readonly string[]): void {
  const most = Number(words[words.indexOf("--most") + 1] ?? 0) || 10_000;
  const tell = (progress: string) => console.error(`  ${progress}`);
  for (const form of ["short", "full"] as const) {
    const told = form === "short" ? "As editors write" : "With everything written out";
    console.log(`${told}:\n\n${compileReport(measureCompile(form, most, tell))}\n`);
  }
}
