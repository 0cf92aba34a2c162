/** Measures the page against the least that could draw its map. See README.md. */
import { writeFileSync } from "node:fs";
import { cpus, loadavg, release } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildSites, results } from "./build";
import { measureInteractions } from "./interactions";
import { measureLoads, type Visits } from "./measure";
import { fixedWork } from "./quiet";
import {
  aimReport,
  earlyAims,
  firstBytesAim,
  firstPaintAim,
  idleAim,
  interactionAims,
  interactionReport,
  loadReport,
  loadSummary,
  scriptAim,
  weightReport,
  weights,
} from "./report";
import { local, serveSites, slow4g } from "./serve";
import { readSite, type Site } from "./site";
import { measureTime, timeReport } from "./time";
import { drawnBy, openBrowser } from "./visit";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    local: { type: "string" },
    slow: { type: "string" },
    rounds: { type: "string" },
    /** See visit.ts. */
    mesa: { type: "boolean", default: false },
    /** A folder built elsewhere, of another commit say, to be measured along. May be repeated. */
    also: { type: "string", multiple: true, default: [] },
  },
});
const times = (flag: string | undefined, usual: number) => {
  if (flag === undefined) return flags.quick ? 3 : usual;
  if (!/^\d+$/.test(flag)) throw new Error(`How many times? “${flag}” is no number.`);
  return Number(flag);
};
const isAll = !positionals.includes("interactions");
const laps = {
  local: isAll ? times(flags.local, 7) : 0,
  slow: isAll ? times(flags.slow, 5) : 0,
  rounds: times(flags.rounds, isAll ? 5 : 3),
};

const tell = (progress: string) => console.error(`  ${progress}`);

tell("building");
const folders = await buildSites();
const also = flags.also.map((folder, position): [string, Site] => [
  `also-${position + 1}`,
  readSite(resolve(folder)),
]);
const sites = new Map([
  ...Object.entries(folders).map(([name, folder]): [string, Site] => [name, readSite(folder)]),
  ...also,
]);

const loadBefore = loadavg();
const profiles: Visits[] = [];
if (laps.local > 0) profiles.push(await measureLoads(sites, local, laps.local, tell));
if (laps.slow > 0) profiles.push(await measureLoads(sites, slow4g, laps.slow, tell));

tell("interactions");
const server = await serveSites(sites, local);
const tasks = await measureInteractions(server, laps.rounds).finally(() => server.close());

if (isAll) tell("a year of claims");
const time = isAll ? measureTime() : null;

const [first] = profiles;
const weight = first ? weights(sites, first) : null;
const reached = [
  ...profiles.flatMap((visits) => [idleAim(visits), firstPaintAim(visits), ...earlyAims(visits)]),
  ...(weight ? [scriptAim(weight), firstBytesAim(weight)] : []),
  ...interactionAims(tasks),
];

const browser = await openBrowser();
const machine = {
  date: new Date().toISOString(),
  processor: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
  system: `${process.platform} ${release()}`,
  node: process.version,
  browser: `Chromium ${browser.version()}, WebGL drawn by the processor (${drawnBy})`,
  fixedWork: `${fixedWork().toFixed(1)} ms`,
  loadAverage: { before: loadBefore, after: loadavg() },
};
await browser.close();

console.log(
  [
    JSON.stringify(machine, null, 2),
    "Medians (least–most). The floor is MapLibre with the same style and data and nothing else; “text” is the page's own",
    "HTML and style without script. The floor paints no words, so paints are compared with “text”.",
    ...profiles.map(loadReport),
    ...(weight ? [weightReport(weight)] : []),
    interactionReport(tasks),
    ...(time ? [timeReport(time)] : []),
    aimReport(reached),
  ].join("\n\n"),
);
writeFileSync(
  join(results, "latest.json"),
  JSON.stringify(
    {
      machine,
      aims: reached,
      weights: weight,
      loads: profiles.map((visits) => ({
        profile: visits.profile,
        summary: loadSummary(visits),
        visits: Object.fromEntries(visits.bySite),
      })),
      interactions: Object.fromEntries(tasks),
      time,
    },
    null,
    2,
  ),
);
