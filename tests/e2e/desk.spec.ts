import type { Page } from "@playwright/test";
import { coarse, expect, test } from "./built-page";
import { paste } from "./desk-hands";
import { expectNoFaults, faults } from "./faults";

test.use(coarse);

/** What those who hear the page are told of what they did. */
const told = (page: Page) => page.locator(".desk > [role=status].heard-only");
const focused = (page: Page) => page.locator(":focus");

test("the desk goes by keyboard alone, says what was done, undoes it, and keeps it over a reload", async ({
  page,
  server,
}) => {
  await paste(page, server.url, "en");
  await expect(told(page)).toHaveText(/^The work is open\. \d+ claims to decide, \d+ unread sentences?\.$/);
  // What is marked says what it is, and of which claim.
  await expect(page.getByRole("button", { name: "figure: nine, of claim 2" })).toBeVisible();

  // The first stands open; to the next, and back to it.
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  const current = page.locator("article[aria-current]");
  await expect(current.locator(".desk-question")).toBeFocused();
  // An answer that goes with its question leaves the focus to what comes next in the same claim.
  await current.getByRole("button", { name: "Confirm" }).press("Enter");
  await expect(current.getByRole("button", { name: /^Accept A$/ })).toBeFocused({ timeout: 30_000 });
  await expect(told(page)).toHaveText(/^Answered\. \d+ claims to decide/);
  await page.keyboard.press("Enter");
  await expect(told(page)).toHaveText(/^Accepted\. \d+ claims to decide/);
  // To the question that holds others back, past what waits for nothing.
  await expect(page.getByRole("article").nth(3).locator(":focus")).toBeVisible();

  await page.keyboard.press("e");
  await expect(focused(page)).toHaveAccessibleName(/^Change/);
  await page.keyboard.press("r");
  const rejected = page.locator(".desk-card[data-state=rejected]");
  await expect(rejected).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(rejected).toHaveCount(0);
  await expect(told(page)).toHaveText(/^Undone\. /);
  await page.keyboard.press("Control+Shift+z");
  await expect(rejected).toHaveCount(1);

  // Who speaks to their machine has no single letters; the list of keys gives the focus back.
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await keys.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(keys).toHaveCount(0);
  await page.keyboard.press("r");
  await expect(rejected).toHaveCount(1);

  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.reload();
  await expect(rejected).toHaveCount(1);
  // The way back out of it, and into it again, are the browser's own.
  await page.goBack();
  await expect(page.getByText(/^1 report · 6 claims · .* kB$/)).toBeVisible();
  await page.goForward();
  await expect(rejected).toHaveCount(1);
  await expect(page.getByText("Saved in this browser")).toBeVisible();

  // In another language it is the same work, seen where it was seen, at an address that says so by itself.
  await page.locator("[data-of=leave]").click();
  await page.getByRole("combobox", { name: "Language of the desk" }).selectOption("uk");
  await expect(page.getByRole("heading", { name: "Зберегти карту як…" })).toBeVisible();
  await expect(page.locator(".desk-language")).toBeFocused();
  await expect(page).toHaveURL(/\/uk\/desk\/#work=\w+$/);
  await page.reload();
  await expect(page).toHaveTitle(/^Imagined example.* · Skyclaims$/);
  await expect(page.locator("html[lang=uk]")).toBeAttached();
  await expect(rejected).toHaveCount(1);
});

test("axe finds nothing wrong with the desk, whatever it shows, in either theme", async ({
  page,
  server,
}) => {
  test.slow();
  const part = { include: "#desk", exclude: "iframe" };
  const look = (state: string) => test.step(state, () => expectNoFaults(page, { part, targets: true }));
  await page.goto(`${server.url}desk/?lang=en`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const noText = { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from([0xff, 0xfe, 0xfd]) };
  await page.locator(".desk-new input[type=file]").setInputFiles(noText);
  await expect(page.getByRole("alert")).toBeVisible();
  await look("the start, and a file that is no text");

  await paste(page, server.url, "en");
  await page.getByRole("article").nth(3).getByRole("button").first().click();
  const card = page.locator("article[aria-current]");
  await expect(card.locator(".desk-sketch")).toBeVisible();
  await card.locator(".desk-read > summary").click();
  for (const change of await card.getByRole("button", { name: /^Change/ }).all()) await change.click();
  await page
    .locator("[data-unread]")
    .first()
    .evaluate((piece) => getSelection()?.selectAllChildren(piece));
  await expect(page.locator(".desk-selection")).toBeVisible();
  await look("questions, namesakes, every part of a claim, selected words, unread sentences");

  await page.locator(".desk-selection").getByRole("button", { name: "Close" }).click();
  const model = page.locator(".desk-model");
  await model.locator("summary").click();
  await model.getByRole("textbox").last().fill('{"claims":[{"quote":"Nobody ever said this."}]}');
  await model.getByRole("button").last().click();
  await expect(model.getByRole("status").last()).not.toBeEmpty();
  await page.locator(".desk-another > summary").click();
  await page
    .locator(".desk-another textarea")
    .fill("Two toy drones were shot down over Hof, the Ministry of Kites said.");
  await page.locator(".desk-another .desk-main").click();
  await expect(page.locator(".desk-reports li")).toHaveCount(2);
  // What was read is what is seen, and has the focus; the form is empty for the next.
  await expect(page.getByText("Report 2 read: 1 claim.", { exact: true })).toBeVisible();
  await expect(page.locator(".desk-text:focus")).toContainText("over Hof");
  await expect(page.locator(".desk-another textarea")).toBeHidden();
  await page.locator("[data-of=leave]").click();
  await expect(page.locator(".desk-what-leaves")).toBeVisible();
  await look("a model’s answer, two reports, one without a day, and the ways out");

  await page.locator(".desk-help").click();
  // Of what stands over all else axe tells no colours; they are those of an open claim.
  expect(await faults(page, { part, targets: true })).toEqual([]);
  await page.keyboard.press("Escape");
  const open = page.locator("article[aria-current]");
  await page.keyboard.press("q");
  for (let at = 0; at < 12 && (await open.getByRole("button", { name: /^Reject/ }).count()); at++)
    await page.keyboard.press("r");
  await expect(page.locator(".desk-all-done button").first()).toBeFocused();
  await look("all is decided");

  await page.setViewportSize({ width: 390, height: 844 });
  const other = await page.context().newPage();
  await other.goto(`${server.url}desk/?lang=en`);
  await other.getByRole("button", { name: "Open", exact: true }).click();
  await other.getByRole("button", { name: "Go on here" }).click();
  await expect(page.getByText("Open in another tab: nothing can be changed here.")).toBeVisible();
  // Nothing is typed that would be lost.
  await expect(page.getByRole("textbox", { name: "Name of the work" })).toHaveAttribute("readonly", "");
  await expect(page.getByRole("combobox", { name: "Language of the desk" })).toBeVisible();
  await look("another tab has the work; on a phone");
  await page.locator("[data-of=text]").click();
  await look("the text, on a phone");
});
