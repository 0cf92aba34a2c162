/**
 * What a year of claims costs the time filter, against the least that looks at all of them: one plain pass over the
 * array. `npx tsx bench/time.ts`; nothing is a test.
 */
import { pathToFileURL } from "node:url";
import type { Claim } from "../src/domain/claims/claim";
import { noFilter, visibleClaims } from "../src/domain/filter";
import { timeBins } from "../src/domain/time/time-bins";
import { timeScale } from "../src/domain/time/time-scale";
import { aClaim, aDataset } from "../tests/fixtures/build";
import { type Spread, spread } from "./spread";

const many = 10_000;
const hour = 3_600_000;

/** Claims of a year that never was: known hours, days without hours, and of each seventh no time at all. */
function aYear(): Claim[] {
  return Array.from({ length: many }, (_, number) => {
    const start = new Date(Date.UTC(2031, 0, 1) + (number % 365) * 24 * hour).toISOString().slice(0, 10);
    const from = String((number * 4) % 20).padStart(2, "0");
    const clock =
      number % 3 === 0
        ? { start, end: start, precision: "day" as const }
        : {
            start: `${start}T${from}:00+03:00`,
            end: `${start}T${from}:59+03:00`,
            precision: "minute" as const,
          };
    return aClaim({
      id: `claim-${number}`,
      window:
        number % 7 === 0
          ? null
          : { words: null, clock: { ...clock, zone: "Europe/Moscow", knownFrom: null } },
    });
  });
}

export type TimeCost = { name: string; ms: Spread | null; ratio: number };

/** @param rounds how often each is done, in turn with the others, after once for nothing */
export function measureTime(rounds = 30): TimeCost[] {
  const claims = aYear();
  const first = performance.now();
  const scale = timeScale(claims);
  const cold = performance.now() - first;
  const edges = scale?.edges ?? [];
  const [from = null, to = null] = edges.slice(10, 12);
  const dataset = aDataset(claims);
  const filter = { ...noFilter, span: { from, to } };
  const acts: [name: string, act: () => unknown][] = [
    ["floor: one pass", () => claims.filter(({ window }) => window !== null)],
    ["the claims of a week", () => visibleClaims(dataset, filter)],
    ["the bars", () => timeBins(claims, edges)],
    ["the scale", () => timeScale(claims)],
  ];
  const times = acts.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [position, [, act]] of acts.entries()) {
      const start = performance.now();
      act();
      if (round >= 0) times[position]?.push(performance.now() - start);
    }
  }
  const costs = acts.map(([name], position) => ({ name, ms: spread(times[position] ?? []) }));
  const floor = costs[0]?.ms?.median ?? 1;
  return [
    ...costs.map((cost) => ({ ...cost, ratio: (cost.ms?.median ?? 0) / floor })),
    { name: "the scale, the first time", ms: spread([cold]), ratio: cold / floor },
  ];
}

export function timeReport(costs: readonly TimeCost[]): string {
  const rows = costs.map(
    ({ name, ms, ratio }) =>
      `| ${name} | ${ms ? `${ms.median.toFixed(2)} (${ms.min.toFixed(2)}–${ms.max.toFixed(2)})` : "none"} | ${ratio.toFixed(1)} × floor |`,
  );
  return [`| ${many} claims of a year, ms | | |`, "| --- | --- | --- |", ...rows].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(timeReport(measureTime()));
