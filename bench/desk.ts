/**
 * The desk at work: `npm run bench -- desk [--dist FOLDER] [--rounds N]`. How soon an article's first drafts stand, and what a
 * press of a key costs, against a page without a script that is given what the desk then shows. See README.md.
 */
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { serveBuilt } from "../tests/serve-built";
import { type Frozen, freeze, namesOfTsx } from "./frozen";
import { generatedArticle } from "./generated-texts";
import { fixedWork, untilQuiet } from "./quiet";
import { spread } from "./spread";
import { type Task, tasksAfter, traceCategories } from "./trace";
import { openBrowser, openPage } from "./visit";

const letters = 5000;
/** In milliseconds: the first drafts by the clock, a press on the processor. */
const aims = { drafts: 1000, press: 50 };
/** In milliseconds: until the check has answered, and what it tells is shown. */
const settled = 1500;
const patience = 1000;
const mark = "skyclaims-bench-press";

const presses: readonly { name: string; key: string; focus?: string }[] = [
  { name: "next claim", key: "j" },
  { name: "reject", key: "r" },
  { name: "undo", key: "Control+z" },
  { name: "a letter of the work’s name", key: "x", focus: ".desk-bar input" },
];

type Costs = Map<string, { desk: number[]; floor: number[] }>;

/** @param words after `desk` */
export async function benchDesk(words: readonly string[]): Promise<void> {
  const flag = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const server = await serveBuilt(resolve(flag("--dist") ?? "dist"));
  const rounds = Number(flag("--rounds") ?? 3);
  console.log(`Fixed work: ${fixedWork().toFixed(1)} ms\n`);
  const rows: string[] = [];
  try {
    for (const language of ["en", "ru", "uk"] as const) {
      const costs: Costs = new Map();
      for (let round = 0; round < rounds; round++)
        await measureArticle(
          `${server.url}desk/?lang=${language}`,
          generatedArticle(language, letters),
          costs,
        );
      for (const [name, { desk, floor }] of costs) rows.push(rowOf(language, name, desk, floor));
    }
  } finally {
    await server.close();
  }
  console.log(
    ["| what | desk | floor | ratio | aim |", "| --- | --- | --- | --- | --- |", ...rows].join("\n"),
  );
}

function rowOf(language: string, name: string, desk: readonly number[], floor: readonly number[]): string {
  const [own, least] = [spread(desk), spread(floor)];
  if (!own || !least) throw new Error(`Nothing was measured of ${name}`);
  const aim = name === firstDrafts ? aims.drafts : aims.press;
  const told = ({ median, min, max }: typeof own) =>
    `${median.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)})`;
  const ratio = (own.median / Math.max(1, least.median)).toFixed(1);
  return `| ${name}, ${language} | ${told(own)} | ${told(least)} | ${ratio} × | ${own.median <= aim ? "met" : "missed"}: ${aim} ms |`;
}

const firstDrafts = `first drafts of ${letters} letters, by the clock`;

async function measureArticle(address: string, text: string, costs: Costs): Promise<void> {
  const browser = await openBrowser();
  try {
    const { page, troubles } = await openPage(browser);
    const frozen = await freeze(await openPage(browser), address);
    const add = (name: string, desk: number, floor: number) => {
      const cost = costs.get(name) ?? { desk: [], floor: [] };
      costs.set(name, { desk: [...cost.desk, desk], floor: [...cost.floor, floor] });
    };
    await page.addInitScript(namesOfTsx);
    await page.goto(address);
    await page.locator(".desk-new textarea").fill(text);
    const typing = (key: string) => pressed(page, key, ".desk-new textarea");
    add("a letter of the text", ...(await compared(frozen, page, () => typing("x"))));
    const before = await shownOf(page);
    await untilQuiet(patience);
    const drafts = await untilShown(page, ".desk-new .desk-main", ".desk-card");
    const after = await shownOf(page);
    await frozen.prepare(before, after);
    add(firstDrafts, drafts, await untilShown(frozen.page, "body", ".desk-card"));
    await page.locator(".desk-state[data-asked]").first().waitFor();
    await page.waitForTimeout(settled);
    for (const { name, key, focus } of presses)
      add(
        `${name}: longest task, processor`,
        ...(await compared(frozen, page, () => pressed(page, key, focus))),
      );
    // The reader's page beside it may ask for an archive that this site has not.
    const real = troubles.filter((trouble) => !trouble.includes("404"));
    if (real.length > 0) throw new Error(real.join("; "));
  } finally {
    await browser.close();
  }
}

const shownOf = (page: Page): Promise<string> => page.locator("#desk").evaluate((desk) => desk.innerHTML);

/** What a press costs the desk, and what it costs the frozen page to show the same. Milliseconds of the processor. */
async function compared(frozen: Frozen, page: Page, press: () => Promise<Task>): Promise<[number, number]> {
  const before = await shownOf(page);
  await untilQuiet(patience);
  const desk = await press();
  await frozen.prepare(before, await shownOf(page));
  await untilQuiet(patience);
  const floor = await traced(frozen.page, () => frozen.page.mouse.click(2, 2));
  return [desk.processor, floor.processor];
}

async function pressed(page: Page, key: string, focus?: string): Promise<Task> {
  if (focus) await page.locator(focus).focus();
  else await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return traced(page, () => page.keyboard.press(key));
}

async function traced(page: Page, act: () => Promise<void>): Promise<Task> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser");
  await browser.startTracing(page, { categories: traceCategories });
  await page.evaluate((name) => performance.mark(name), mark);
  await act();
  await page.waitForTimeout(settled);
  return tasksAfter((await browser.stopTracing()).toString("utf8"), mark).longest;
}

/** Milliseconds from a press until what it brings has been put on the screen. */
async function untilShown(page: Page, press: string, shown: string): Promise<number> {
  const wait = page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        let start = 0;
        addEventListener("pointerdown", () => (start = performance.now()), { capture: true, once: true });
        const look = () =>
          start > 0 && document.querySelector(selector)
            ? requestAnimationFrame(() => resolve(performance.now() - start))
            : requestAnimationFrame(look);
        look();
      }),
    shown,
  );
  await page
    .locator(press)
    .first()
    .click({ position: { x: 2, y: 2 } });
  return wait;
}
