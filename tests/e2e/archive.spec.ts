import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, goOn, test } from "./built-page";
import { expectNoFaults } from "./faults";

const archiveIsHere = { timeout: 40_000 };

test("a reader walks from the front day to a year, to a region, to one post of one night, and back", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en");
  const heading = (text: RegExp) => page.getByRole("heading", { level: 1, name: text });

  const ways = page.getByRole("navigation", { name: "The archive, by period" });
  await expect(ways).toContainText(/^Archive of 2023–2025: [\d,]+ claims, 4 more of 16 December/);
  await ways.getByRole("link", { name: "Day", exact: true }).click();
  await expect(page).toHaveURL(/period=2025-12-16/);
  await expect(heading(/16 December 2025/)).toBeVisible();
  // What the first page tells is here, and what the other side's air force says beside it.
  await expect(page.getByRole("checkbox", { name: /Shapsha/ })).toBeVisible(archiveIsHere);
  await expect(page.getByRole("checkbox", { name: "Air Force of Ukraine" })).toBeVisible();

  await page.getByRole("button", { name: "Year", exact: true }).click();
  await expect(page).toHaveURL(/period=2025(&|$)/);
  await expect(heading(/: 2025$/)).toBeVisible();
  await page.getByRole("list", { name: "Places" }).getByRole("button", { name: "Bryansk Oblast" }).click();

  const ministry = page.getByRole("article", { name: "Ministry of Defence of Russia" });
  await expect(ministry.getByText(/between [\d,]+ and [\d,]+ UAVs/).first()).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /^\d+ claims on Bryansk Oblast$/ })).toBeVisible();
  await expect(ministry.getByText(/tallied from \d+ figures; (\d+ )?left out/).first()).toBeVisible();
  await ministry
    .getByRole("button", { name: /^15–21 December 2025: / })
    .first()
    .click();
  await expect(page).toHaveURL(/period=2025-W51/);
  await ministry
    .getByText(/^All \d+ claims/)
    .first()
    .click();
  await ministry.getByRole("button", { name: "16 Dec 2025" }).first().click();

  await expect(page).toHaveURL(/period=2025-12-16/);
  await page.getByRole("button", { name: "Night", exact: true }).click();
  await expect(heading(/night to 16 December 2025/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "64 UAVs" }).first()).toBeVisible();

  for (let step = 0; step < 2; step++) await page.goBack();
  // The list of claims is open as it was left, at the claim whose day was gone to.
  await expect(ministry.getByRole("button", { name: "16 Dec 2025" }).first()).toBeInViewport();

  for (let step = 0; step < 4; step++) await page.goBack();
  await expect(page).not.toHaveURL(/period=/);
  await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
});

test("by keyboard, who goes into the archive stands on the period that is shown, and goes on from there", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en");
  await page
    .getByRole("navigation", { name: "The archive, by period" })
    .getByRole("link", { name: "Day", exact: true })
    .press("Enter");
  await expect(page.getByRole("button", { name: "Day", exact: true })).toBeFocused(archiveIsHere);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Night", exact: true })).toBeFocused();
});

test("by keyboard, a day is found in the calendar, and a gap says that it is one", async ({ openPage }) => {
  const page = await openPage("?lang=en&period=2023-05");
  await page.getByRole("button", { name: "Choose a day" }).click(archiveIsHere);
  const grid = page.getByRole("grid", { name: "May 2023" });
  const day = grid.locator('[tabindex="0"]');
  await expect(day).toBeFocused();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("grid", { name: "June 2023" })).toBeVisible();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  const focused = page.locator(":focus");
  await expect(focused).toHaveAttribute("aria-label", /2023: /);
  const gaps = page.getByRole("grid").getByRole("button", { name: /: no report held$/ });
  expect(await gaps.count()).toBeGreaterThan(0);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/period=2023-0\d-\d\d/);
});

test("from one time to another: a post whose address is not held says so, and whom to name is told once; the table has both ends of each tally; a gap says that it is one; before and after the archive it is said where that begins and ends", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en&period=2025-05-24&place=belgorod-oblast");
  const claims = page.getByRole("article");
  await expect(claims).toHaveCount(5, archiveIsHere);
  await expect(claims.getByText("The address of this report is not held.")).toHaveCount(5);
  await expect(page.getByText(/Facts read by Skyclaims/)).toHaveCount(1);
  await expect(page.getByText(/Addresses of December 2025/)).toHaveCount(0);
  await expect(page.getByText(/SHA-256/).first()).toBeHidden();
  await claims.first().getByText("Where these words stand").click();
  await expect(page.getByText(/SHA-256/).first()).toBeVisible();

  await test.step("the table has both ends of each tally", async () => {
    await goOn(page, "?lang=en&period=2025-12&view=table");
    const table = page.getByRole("table", { name: "Tallies: December 2025" });
    const row = table.getByRole("row", { name: /^Bryansk Oblast Ministry/ }).first();
    await expect(row.getByRole("cell").nth(3)).toHaveText(/^[\d,]+(\+ , or more)?$/, archiveIsHere);
    await expect(row.getByRole("cell").nth(4)).toHaveText(/^[\d,]+(\+ , or more)?$/);
  });

  await test.step("of a day before the archive, it is said where that begins", async () => {
    await goOn(page, "?lang=en&period=2012-03-01");
    await expect(page.getByText(/^The archive begins on \d+ \w+ 20\d\d: /)).toBeVisible(archiveIsHere);
  });
  await test.step("of one after it, where it ends", async () => {
    await goOn(page, "?lang=en&period=2131-01");
    await expect(page.getByText(/^The archive ends on \d+ \w+ 20\d\d: /)).toBeVisible(archiveIsHere);
    await expect(page.locator(".nearest-held").getByRole("button")).toHaveCount(1);
  });

  await test.step("a day of which nothing is held says that it is a gap, and that nobody hid anything", async () => {
    await goOn(page, "?lang=en&period=2024-05-05");
    await expect(page.getByText("No report of this day is held: that is a gap, and no zero.")).toBeVisible(
      archiveIsHere,
    );
    await expect(page.getByText(/hidden by the filters|of 0 sources|0 claims/)).toHaveCount(0);
    // Nobody speaks: there is nothing to choose from. What is told lies a press before and after.
    await expect(page.getByRole("group", { name: "Sources" })).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^\d+ May 2024$/ })).toHaveCount(2);
    await page
      .getByRole("button", { name: /^\d+ May 2024$/ })
      .last()
      .click();
    await expect(page.getByRole("list", { name: "Places" })).toBeVisible(archiveIsHere);
    await expect(page.getByRole("complementary", { name: "Reports" })).toBeFocused();
  });
});

test("axe finds nothing wrong with a month, nor with a place over a year, in either theme", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en&period=2025-12");
  const choose = page.getByRole("button", { name: "Choose a day" });
  await expect(page.getByText("Adygea").first()).toBeVisible(archiveIsHere);
  await choose.click(archiveIsHere);
  await expect(page.getByRole("grid")).toBeVisible();
  await expectNoFaults(page);
  await goOn(page, "?lang=en&period=2025&place=bryansk-oblast");
  await expect(page.getByRole("heading", { level: 2, name: /Bryansk Oblast/ })).toBeVisible(archiveIsHere);
  // The list behind it is kept, and neither seen nor heard.
  await expect(page.getByRole("list", { name: "Places" })).toHaveCount(0);
  if (!(await page.getByRole("grid").isVisible())) await choose.click();
  await expect(page.getByRole("grid")).toBeVisible();
  await expectNoFaults(page);
});

test("a day that the archive and the reports here both tell of says how much of it is told by both", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en&period=2025-12-16");
  const note = page.getByText(/^\d+ of the archive’s \d+ claims repeat claims of the reports here/);
  await expect(note).toBeVisible(archiveIsHere);
  const [repeated = 0, all = 0] = ((await note.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
  // What the first page tells of the day, and what of the archive's is told by it alone: no claim is lost.
  await expect(page.getByRole("status").filter({ hasText: `${30 + all - repeated} claims` })).toBeVisible();
});

test("a frame opens a place over a month at its name, its first figure, whose it is, and that it is tallied", async ({
  page,
  server,
}) => {
  for (const [language, counted] of [
    ["en", /^\[\d+–\d+\]\+? between .* UAVs/],
    ["uk", /^\[\d+–\d+\]\+? .* безпілотників/],
  ] as const)
    for (const width of [280, 390, 700]) {
      await page.setViewportSize({ width, height: 600 });
      // The longer words come up where there is least room, and are then given more; the shorter come up in each.
      if (language === "en" || width === 280)
        await page.goto(
          `${server.url}?embed=1&map=still&lang=${language}&period=2024-05&place=belgorod-oblast`,
        );
      const panel = page.locator(".panel");
      const figure = panel.locator(".tally-figure").filter({ hasText: counted }).first();
      await expect(figure).toBeInViewport({ ratio: 1, ...archiveIsHere });
      // Where a row would be cut, it lies under the cover; type reaches two pixels out of its line.
      const cover = await panel.locator(".row-cover").boundingBox();
      const box = await figure.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 600)).toBeLessThanOrEqual((cover?.y ?? 600) + 2);
      await expect(panel.getByRole("heading", { level: 2 }).first()).toBeInViewport({ ratio: 1 });
      await expect(panel.getByRole("article").first().getByRole("heading", { level: 3 })).toBeInViewport();
      await expect(panel.locator(".tally-rule > summary")).toBeInViewport({ ratio: 1 });
      // What made room stands below: the ways to other times.
      await expect(panel.locator(".period-control")).toHaveCount(1);
    }
});

test("beside a place's figures over a period stands whose those in brackets are, and the rule; what is hidden is told by name there, too", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en&period=2024-05&place=belgorod-oblast");
  const line = page.getByText("In [brackets]: tallied by us, low–high.");
  await expect(line).toBeVisible(archiveIsHere);
  const rule = page.getByText(/^The lower number is the largest sum/);
  await expect(rule).toBeHidden();
  await line.click();
  await expect(rule).toBeVisible();
  await goOn(page, "?lang=en&period=2024-05&place=belgorod-oblast&hide=mod-ru");
  await expect(page.getByText("Hidden: Ministry of Defence of Russia.")).toBeVisible(archiveIsHere);
  await expect(page.getByText("The filters hide every claim about this place.")).toBeVisible();
});

/** On paper, too, there is ground wherever the picture is seen. */
async function expectGroundOnPaper(page: Page) {
  const map = page.getByRole("region", { name: "Map" });
  await page.emulateMedia({ media: "print" });
  // What the ground is drawn from is brought when there is time; no browser waits for it with printing.
  const isCovered = async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const [ground, seen] = await Promise.all(
      [map.locator(".base-water:visible"), map.locator(".static-map")].map((one) => one.boundingBox()),
    );
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    if (!ground || !seen) return false;
    const isDown = ground.y <= seen.y && ground.y + ground.height >= seen.y + seen.height;
    return isDown && ground.x <= seen.x && ground.x + ground.width >= seen.x + seen.width;
  };
  await expect.poll(isCovered).toBe(true);
  await page.emulateMedia({ media: "screen" });
}

test("a year says what of the first page is in no tally, and leads there; on paper, too, it has ground wherever its picture is seen", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en&period=2025");
  await expect(
    page.getByText(/^Not in these tallies: \d+ claims of \d+ reports of .*December 2025/),
  ).toBeVisible(archiveIsHere);
  await expectGroundOnPaper(page);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Picture" })).toHaveCount(0);
  await expect(page).toHaveTitle("Who says what was shot down where: 2025 · Skyclaims");
  await page.getByText("Cite this view").click();
  await expect(page.getByRole("textbox", { name: "Citation" })).toHaveValue(
    // What is published is frozen, and cited so that the link leads to just this.
    /: 2025\. Reported, not verified\. Numbers in brackets are tallied by us, low–high .* Data set, version ([0-9a-f]{12}), \d{1,2} \w+ \d{4}\. .*\?period=2025&(.*&)?data=\1\b/,
  );
  const saved = page.waitForEvent("download");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /JSON-LD$/ })
    .click();
  const linked = JSON.parse(readFileSync(await (await saved).path(), "utf8"));
  const isClaim = (node: Record<string, unknown>) => node["@type"] === "Claim";
  expect(linked["@graph"].filter(isClaim).length).toBeGreaterThan(3000);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Show them" }).click();
  await expect(page).not.toHaveURL(/period=/);
});

test("the still picture of a year has ground wherever it is seen, and no figures that stand on others", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en&period=2025&map=still");
  const map = page.getByRole("region", { name: "Map" });
  const water = map.locator(".base-water:visible");
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    // Whatever the tallies are: they are up to the tables.
    await expect(
      map
        .getByText(/^\[\d,\d{3}–\d,\d{3}\]\+?$/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible(archiveIsHere);
    const covers = async () => {
      const [ground, seen] = await Promise.all(
        [water, map.locator(".static-map")].map((one) => one.boundingBox()),
      );
      if (!ground || !seen) return false;
      const isDown = ground.y <= seen.y && ground.y + ground.height >= seen.y + seen.height;
      return isDown && ground.x <= seen.x && ground.x + ground.width >= seen.x + seen.width;
    };
    await expect.poll(covers).toBe(true);
    const clashes = await map.locator(".static-figures:visible text").evaluateAll((texts) => {
      const boxes = texts.map((text) => ({
        words: text.textContent,
        ...text.getBoundingClientRect().toJSON(),
      }));
      return boxes.flatMap((one, at) =>
        boxes.slice(at + 1).flatMap((other) => {
          const isBeside = one.right <= other.left || other.right <= one.left;
          // Lines of one label touch by what a letter may hang down.
          const isBelow = one.bottom - 4 <= other.top || other.bottom - 4 <= one.top;
          return isBeside || isBelow ? [] : [`${one.words} on ${other.words}`];
        }),
      );
    });
    expect(clashes).toEqual([]);
  }
  // What was built comes back with the first page.
  await page.getByRole("button", { name: "First page" }).click();
  await expect(map.locator(".base-water:visible")).toHaveCount(1);
  await expect(map.getByRole("link", { name: /Yukhnov/ })).toBeVisible();
});

test("a claim of the first page opens there, whatever period its address has", async ({ openPage }) => {
  const page = await openPage("?lang=en&claim=mod-ru-uavs&period=2025");
  await expect(page).not.toHaveURL(/period=/, archiveIsHere);
  await expect(page.getByText("Part of this link is not understood.")).toHaveCount(0);
});

test("of a month two sources are compared, and each figure leads to its claim on its day", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en&period=2025-12");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByText("Two sources compared").click(archiveIsHere);
  const pair = page.getByRole("region", { name: "Vladislav Shapsha and Ministry of Defence of Russia" });
  await expect(pair.getByText(/^\d+ cannot be compared$/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await pair
    .getByRole("row", { name: /^Kaluga Oblast 11 UAVs/ })
    .first()
    .getByRole("button", { name: "9 UAVs" })
    .click();
  await expect(page).toHaveURL(/period=2025-12-16&claim=/);
  await expect(page.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeVisible(archiveIsHere);
  await page.goBack();
  await expect(page).toHaveURL(/period=2025-12$/);
});

test("a claim of the archive opens on its day, whatever period its link has", async ({ openPage }) => {
  const page = await openPage("?lang=en&period=2025-12-24");
  await page
    .getByRole("list", { name: "Places" })
    .getByRole("button", { name: "Belgorod Oblast" })
    .click(archiveIsHere);
  const link = page.getByRole("link", { name: /Link/ }).first();
  const address = (await link.getAttribute("href")) ?? "";
  const id = /claim=([^&]+)/.exec(address)?.[1] ?? "";
  await page.goto(page.url().replace(/\?.*/, `?lang=en&period=2024&claim=${id}`));
  await expect(page).toHaveURL(/period=2025-12-24/, archiveIsHere);
  await expect(page.getByRole("heading", { level: 2, name: "Belgorod Oblast" })).toBeVisible();
  await expect(page.getByText("Part of this link is not understood.")).toHaveCount(0);
});

test("a version that was frozen shows its archive whatever becomes of today's, and is cited by it", async ({
  openPage,
  page,
}) => {
  const [frozen] = JSON.parse(readFileSync("public/data/versions.json", "utf8")).archives;
  await page.route("**/data/archive/**", (route) => route.abort());
  await openPage(`?lang=en&data=${frozen.beside}&period=2025`);
  const said = `(archive version ${frozen.version}).`;
  await expect(page.getByText(said)).toBeVisible(archiveIsHere);
  await expect(page.getByRole("list", { name: "Places" })).toContainText("Bryansk Oblast");
  await page.getByRole("button", { name: "Month", exact: true }).click();
  await expect(page).toHaveURL(/data=/);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByText("Cite").click();
  await expect(page.getByRole("textbox", { name: "Citation" })).toHaveValue(
    new RegExp(`version ${frozen.version}, .*data=${frozen.version}`),
  );
});

test("a place of which nothing is told on a day says so, with the ways to days of which something is", async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}?lang=en&map=still&period=2025-12-17&place=oryol-oblast`);
  await expect(page.getByRole("heading", { name: "Oryol Oblast" })).toBeVisible(archiveIsHere);
  await expect(page.getByText("No claim about this place for this day.")).toBeVisible();
  await expect(page.getByText(/is no place here/)).toHaveCount(0);
  await page.getByRole("button", { name: /^16 December 2025: 1 claim/ }).click();
  await expect(page.getByRole("article", { name: /1 UAV shot down/ }).first()).toBeVisible();
});
