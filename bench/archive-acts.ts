import type { Locator, Page } from "@playwright/test";
import { messages as m } from "../src/i18n/compiled/en";

/** What a reader does in a period, each to the page as the one before has left it. */
export type Act = {
  name: string;
  /** Where the page is opened for it; left out: where the one before has led. */
  from?: string;
  /** Finds out where to press; what is then left is the press. `null`: so small an archive has nothing to press here. */
  prepare: (page: Page) => Promise<(() => Promise<void>) | null>;
};

/** In milliseconds: until what a pointer does by being somewhere is done. */
const rested = 500;

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const places = (page: Page) => page.getByRole("list", { name: m.places }).getByRole("button");
const chips = (page: Page) => page.getByRole("group", { name: m.sources }).getByRole("checkbox");
const events = (page: Page) => page.getByRole("group", { name: m.events }).getByRole("checkbox");

/** Where to press is found out beforehand: Playwright's search is work in the page, too. */
async function press(page: Page, target: Locator): Promise<(() => Promise<void>) | null> {
  const isThere = await target.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const { x, y } = await standing(page, target);
  // A hand is there before it presses, and what happens under it is done; what a browser is told along with a move waits for its next picture.
  await page.mouse.move(x, y);
  await page.waitForTimeout(rested);
  return async () => {
    await page.mouse.down();
    await page.mouse.up();
  };
}

/** The middle of what is to be pressed, when nothing moves it any more: rows that come into view get their true height then. */
async function standing(page: Page, target: Locator): Promise<{ x: number; y: number }> {
  for (let tries = 0, before = ""; tries < 20; tries++) {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (box && JSON.stringify(box) === before) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    before = JSON.stringify(box);
    await page.waitForTimeout(100);
  }
  throw new Error("What was to be pressed does not come to stand");
}

const presses = (name: string, target: (page: Page) => Locator, from?: string): Act => ({
  name,
  ...(from !== undefined && { from }),
  prepare: (page) => press(page, target(page)),
});

/** @param year that of which most is held */
export const actsOf = (year: number): readonly Act[] => [
  presses("year: hide a source", (page) => chips(page).first(), `?lang=en&period=${year}`),
  presses("year: hide an event", (page) => events(page).first()),
  presses("year: show all", (page) => button(page, m.showEverything)),
  presses("year to month", (page) => button(page, m.periodKinds.month)),
  presses("month to the one before", (page) => page.getByRole("button", { name: /^Before: / })),
  presses("month to week", (page) => button(page, m.periodKinds.week)),
  presses("week to year", (page) => button(page, m.periodKinds.year)),
  presses("year: open a place", (page) => places(page).first()),
  presses("year: open its claims", (page) => page.locator(".tally-terms > summary").first()),
  {
    name: "year: back to the overview",
    prepare: async (page) => () => page.evaluate(() => history.back()),
  },
  presses("all years: hide a source", (page) => chips(page).first(), "?lang=en&period=all"),
  presses("all years: show all", (page) => button(page, m.showEverything)),
  presses("all years to year", (page) => button(page, m.periodKinds.year)),
  presses("year to all years", (page) => button(page, m.periodKinds.all)),
  presses("all years: open a place", (page) => places(page).first()),
  presses("all years: open its claims", (page) => page.locator(".tally-terms > summary").first()),
];

/** Until what was asked for is on the screen, and nothing is waited for. */
export async function untilShown(page: Page): Promise<void> {
  await places(page).first().waitFor();
}
