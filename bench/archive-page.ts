/**
 * The page over years of claims, in a browser: `npm run bench -- archive --page [--dist FOLDER] [--most N] [--laps N]`. One
 * built page serves archives of both sizes, in turn: what a load costs more with the larger is the archive's. See README.md.
 */
import { resolve } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { type Manifest, manifestFile } from "../src/domain/archive/manifest";
import { type Act, actsOf, untilShown } from "./archive-acts";
import { generatedHostFiles, withArchive } from "./archive-site";
import { buildPage } from "./build";
import { measureLoads } from "./measure";
import { fixedWork, untilQuiet } from "./quiet";
import { local, type SiteServer, serveSites } from "./serve";
import { readSite, type Site } from "./site";
import { type Spread, spread } from "./spread";
import { type Tasks, tasksAfter, traceCategories } from "./trace";
import { openBrowser, openPage, type Visit, waitForMap } from "./visit";

const few = 30;

/** Until the camera stands and every label has faded in; generous, since waiting is no work. */
const settled = 2500;

/** In milliseconds: what the processor took is told, and other work does not touch that. */
const patience = 1000;

type Row = Readonly<Record<string, string>>;

const flag = (words: readonly string[], name: string): string | undefined =>
  words.includes(name) ? words[words.indexOf(name) + 1] : undefined;

/** @param words after `archive --page` */
export async function benchArchivePage(words: readonly string[]): Promise<void> {
  const most = Number(flag(words, "--most") ?? 1_000_000);
  const tell = (progress: string) => console.error(`  ${progress}`);
  const given = flag(words, "--dist");
  if (!given) tell("building");
  const page = readSite(given ? resolve(given) : await buildPage());
  tell(`compiling ${most} claims`);
  const files = new Map([few, most].map((claims) => [claims, generatedHostFiles(claims)]));
  const sites = new Map([...files].map(([claims, of]) => [nameOf(claims), withArchive(page, of)]));
  console.log(`Fixed work: ${fixedWork().toFixed(1)} ms\n`);

  const { bySite } = await measureLoads(sites, local, Number(flag(words, "--laps") ?? 5), tell);
  console.log(`The first page, ms:\n\n${printed(loadRows(bySite, sites))}\n`);

  const server = await serveSites(sites, local);
  try {
    const rounds = Number(flag(words, "--rounds") ?? 3);
    const acts = new Map<number, Map<string, Tasks[]>>();
    const heaps = new Map<number, number>();
    for (const claims of files.keys()) {
      tell(`interactions with ${claims}`);
      const year = fullestYear(files.get(claims) ?? new Map());
      const { tasks, heap } = await interactions(server, nameOf(claims), actsOf(year), rounds);
      acts.set(claims, tasks);
      heaps.set(claims, heap);
    }
    console.log(`In a period, ms of the main thread's processor:\n\n${printed(actRows(acts))}\n`);
    const [less = 0, more = 0] = [...heaps.values()];
    const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
    console.log(`Heap with all years, columns included: ${mb(less)}, ${mb(more)}: ${mb(more - less)} above.`);
  } finally {
    server.close();
  }
}

const nameOf = (claims: number): string => `claims-${claims}`;

function fullestYear(files: ReadonlyMap<string, Uint8Array | string>): number {
  const manifest: Manifest = JSON.parse(String(files.get(`data/archive/${manifestFile("en")}`)));
  const [first] = [...manifest.years].sort((a, b) => b.claims - a.claims || (b.year ?? 0) - (a.year ?? 0));
  return first?.year ?? 0;
}

function loadRows(bySite: ReadonlyMap<string, readonly Visit[]>, sites: ReadonlyMap<string, Site>): Row[] {
  const [[, less = []] = [], [, more = []] = []] = [...bySite];
  const [site] = sites.values();
  const bytes = ({ requested }: Visit) =>
    requested.reduce((sum, path) => sum + (site?.get(path)?.body.br.length ?? 0), 0) / 1000;
  const told: [string, (visit: Visit) => number | null][] = [
    ["first contentful paint", ({ firstPaint }) => firstPaint],
    ["panel answers", ({ interactive }) => interactive],
    ["map idle", ({ idle }) => idle],
    ["longest task", ({ longestTask }) => longestTask],
    ["kB brotli until idle", bytes],
  ];
  return told.map(([name, of]) => {
    const [a, b] = [less, more].map((visits) => spread(visits.map(of)));
    return {
      "": name,
      [`with ${few}`]: inWords(a),
      most: inWords(b),
      ratio: a && b ? `${(b.median / a.median).toFixed(2)} ×` : "",
    };
  });
}

async function interactions(server: SiteServer, site: string, acts: readonly Act[], rounds: number) {
  const tasks = new Map<string, Tasks[]>(acts.map(({ name }) => [name, []]));
  const browser = await openBrowser();
  try {
    const { page, troubles } = await openPage(browser);
    for (let round = 0; round < rounds; round++)
      for (const { name, from, prepare } of acts) {
        if (from !== undefined) {
          await page.goto(server.addressOf(site) + from);
          await waitForMap(page, site, troubles);
          await untilShown(page);
          await page.waitForTimeout(settled);
        }
        await page.mouse.move(5, 5);
        const act = await prepare(page);
        await untilQuiet(patience);
        if (act) tasks.get(name)?.push(await traced(browser, page, act));
      }
    if (troubles.length > 0) throw new Error(troubles.join("; "));
    return { tasks, heap: await heapOf(page) };
  } finally {
    await browser.close();
  }
}

/** What the page's script holds, columns included, when what nobody holds has been swept away. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send("Runtime.getHeapUsage");
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<Tasks> {
  const mark = "skyclaims-bench";
  await browser.startTracing(page, { categories: traceCategories });
  await page.evaluate((mark) => void performance.mark(mark), mark);
  await act();
  await page.waitForTimeout(settled);
  return tasksAfter((await browser.stopTracing()).toString("utf8"), mark);
}

function actRows(acts: ReadonlyMap<number, ReadonlyMap<string, readonly Tasks[]>>): Row[] {
  const names = [...(acts.values().next().value?.keys() ?? [])];
  return names.map((name) => ({
    "": name,
    ...Object.fromEntries(
      [...acts].flatMap(([claims, of]) => {
        const tasks = of.get(name) ?? [];
        return [
          [`${claims}: longest task`, inWords(spread(tasks.map(({ longest }) => longest.processor)))],
          [`${claims}: all tasks`, inWords(spread(tasks.map(({ sum }) => sum)))],
        ];
      }),
    ),
  }));
}

const inWords = (of: Spread | null | undefined): string =>
  of ? `${of.median.toFixed(0)} (${of.min.toFixed(0)}–${of.max.toFixed(0)})` : "none";

function printed(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const lines = [heads, heads.map(() => "---"), ...rows.map((row) => heads.map((head) => row[head] ?? ""))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
