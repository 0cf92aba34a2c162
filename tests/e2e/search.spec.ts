import type { Page } from "@playwright/test";
import { coarse, expect, mapIsDrawn, test } from "./built-page";
import { expectNoFaults } from "./faults";

test.use(coarse);

const field = (page: Page) => page.getByRole("combobox", { name: "Place, source, day or figure" });
const found = (page: Page) => page.getByRole("listbox", { name: "Found" });
const result = (page: Page, name: RegExp | string) => found(page).getByRole("option", { name });
const chosen = (page: Page) => found(page).getByRole("option", { selected: true });

/** As a reader without a pointer does. */
async function seek(page: Page, text: string) {
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text);
}

test("by keyboard: “/” opens the search, arrows walk what it finds, Enter opens the place and its heading has the focus; a day, a figure and a source lead to the day, to the claim, and to the source alone", async ({
  openPage,
}) => {
  const page = await openPage("");
  await seek(page, "Калужской области");
  await expect(chosen(page)).toHaveText(/Kaluga Oblast/);
  const active = await field(page).getAttribute("aria-activedescendant");
  expect(await page.locator(`[id="${active}"]`).getAttribute("aria-selected")).toBe("true");
  await field(page).fill("leningrad");
  await expect(chosen(page)).toHaveText(/Leningrad Oblast/);
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).not.toHaveText(/^Leningrad Oblast$/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Leningrad Oblast" })).toBeFocused();
  await expect(page).not.toHaveURL(/[?&]q=/);

  await seek(page, "16.12");
  await result(page, "16 December 2025").first().click();
  await expect(page).toHaveURL(/from=2025-12-1/);

  await seek(page, "shapsha 11");
  await expect(chosen(page)).toHaveText(/11 UAVs.*Vladislav Shapsha/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/claim=/);

  await seek(page, "ministry of def");
  await result(page, /Ministry of Defence of Russia.*show alone/).click();
  await expect(page).toHaveURL(/hide=/);
  await expect(page.getByRole("checkbox", { name: "Ministry of Defence of Russia" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Vladislav Shapsha" })).not.toBeChecked();
});

test("what is sought is in the address: a link with it opens the search, and Escape leaves what was open", async ({
  openPage,
}) => {
  const page = await openPage("?place=bryansk-oblast&q=yernov");
  await expect(field(page)).toHaveValue("yernov");
  await expect(chosen(page)).toHaveText(/Yukhnov.*Yernov/);
  await field(page).fill("Красноармейске");
  await expect(page).toHaveURL(/q=%D0%9A/);
  await expect(chosen(page)).toHaveText(/Pokrovsk/);
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeHidden();
  await expect(page).not.toHaveURL(/[?&]q=/);
  await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeVisible();
});

test("nothing is said to be found where nothing is, and in a frame “/” is the article’s", async ({
  openPage,
}) => {
  const page = await openPage("");
  await seek(page, "qqqq");
  await expect(page.getByRole("status").filter({ hasText: "Nothing found" })).toBeVisible();
  await expect(found(page).getByRole("option")).toHaveCount(0);
  const frame = await openPage("?embed=1");
  await frame.keyboard.press("/");
  await expect(frame.getByRole("button", { name: "Search" })).toBeHidden();
  await expect(field(frame)).toHaveCount(0);
});

test("axe finds nothing wrong with the search and what it found over the live map, in light and dark", async ({
  openPage,
}) => {
  const page = await openPage("?q=obl");
  await expect(chosen(page)).toBeVisible();
  // Under a canvas that is not seen yet axe can tell no colours.
  await mapIsDrawn(page);
  await expectNoFaults(page);
});

test("the archive’s places and days are found from the first page, and from a year: a gap says so beside it; so is a night, as the page calls it", async ({
  openPage,
}) => {
  const page = await openPage("");
  await seek(page, "Черкащині");
  await result(page, /^Cherkasy Oblast/)
    .first()
    .click();
  await expect(page).toHaveURL(/period=all/);
  await expect(page.getByRole("heading", { level: 2, name: /^Cherkasy Oblast/ })).toBeVisible();
  await seek(page, "5 July 2025");
  await result(page, "5 July 2025").click();
  await expect(page).toHaveURL(/period=2025-07-05/);

  await seek(page, "9 May 2025");
  await expect(chosen(page)).toHaveText("9 May 2025 no report of this day is held");
  await field(page).fill("09.05.2025");
  await expect(chosen(page)).toHaveText("9 May 2025 no report of this day is held");
  await field(page).fill("night to 24 May 2025");
  await expect(chosen(page)).toHaveText("Night to 24 May 2025");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/period=night-2025-05-24$/);
  await expect(page.getByRole("button", { name: "First page" })).toBeVisible();
  // Also before the archive's days have come: then one is taken there once they have.
  await seek(page, "9 May 2025");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/period=2025-05-09$/);
  await expect(page.getByText(/No report of this day is held/).first()).toBeVisible();
});

test("a place over a month is found, and a link that seeks ends with what was chosen", async ({
  openPage,
}) => {
  const page = await openPage("?q=Белгород май 2024");
  await expect(chosen(page)).toHaveText(/^Belgorod Oblast.*May 2024/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: /^Belgorod Oblast/ })).toBeVisible();
  await expect(page).toHaveURL(/period=2024-05&place=belgorod-oblast$/);
  await expect(field(page)).toBeHidden();
});
