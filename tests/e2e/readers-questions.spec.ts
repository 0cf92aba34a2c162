import type { Page } from "@playwright/test";
import { coarse, expect, test } from "./built-page";
import { askParquet, bothEnds, overBryansk } from "./readers-questions";

test.use(coarse);

/**
 * Questions as readers have them, each answered by the page and by DuckDB over the published Parquet. Few pages are opened: a
 * reader goes from one answer to the next.
 */
const isHere = { timeout: 40_000 };
const count = (value: unknown) => Number(value).toLocaleString("en");
/** Also where reports that are held only in part may have listed more. */
const figures = (low: unknown, high: unknown) =>
  new RegExp(
    `^${low === high ? `${count(high)} UAVs` : `between ${count(low)} and ${count(high)} UAVs`}(, or more)?$`,
  );

let archive: Awaited<ReturnType<typeof askParquet>>;
test.beforeAll(async () => {
  archive = await askParquet();
});
test.afterAll(() => archive.close());

const first = async (sql: string) => (await archive.rows(sql))[0] ?? {};
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
const ministry = (page: Page) => page.getByRole("article", { name: "Ministry of Defence of Russia" });

test("of a year: how many claims the ministry made, how many launches were reported, over Bryansk how many UAVs, and in which week most", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en&period=2025");
  const { claims } = await first(
    "SELECT count(*) AS claims FROM told WHERE source_id = 'mod-ru' AND year(day) = 2025",
  );
  const chip = page.getByRole("checkbox", { name: "Ministry of Defence of Russia" });
  await expect(chip).toHaveAccessibleDescription(`${count(claims)} claims`, isHere);

  const { launches } = await first(
    "SELECT count(*) AS launches FROM told WHERE event = 'launch' AND year(day) = 2025",
  );
  const kinds = page.getByRole("group", { name: "What is reported" });
  await expect(kinds.getByRole("checkbox", { name: "Launch reported" })).toHaveAccessibleDescription(
    `${count(launches)} claims`,
  );

  await page.getByRole("list", { name: "Places" }).getByRole("button", { name: "Bryansk Oblast" }).click();
  const year = await first(bothEnds(`${overBryansk} AND year(day) = 2025`));
  await expect(ministry(page).getByText(figures(year.low, year.high))).toBeVisible();

  const week = await first(`
    SELECT strftime(date_trunc('week', day), '%-d') AS monday, sum(figure_high) AS high, count(*) AS claims
    FROM told WHERE is_term AND ${overBryansk} AND year(day) = 2025
    GROUP BY date_trunc('week', day) ORDER BY high DESC LIMIT 1`);
  const bars = await ministry(page)
    .getByRole("figure")
    .first()
    .getByRole("button")
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
  const highs = bars.map((bar) => Number(/ ([\d,]+) UAVs?, /.exec(bar)?.[1]?.replaceAll(",", "") ?? 0));
  const most = bars[highs.indexOf(Math.max(...highs))] ?? "";
  expect(Math.max(...highs)).toBe(Number(week.high));
  expect(most).toMatch(new RegExp(`^${week.monday}\\D.* UAVs, `));
});

test("of a month: both ends over Bryansk, on how many days, which day had most claims, how many places were named; and of all years, how much there is", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en&period=2025-12&place=bryansk-oblast");
  const ofMonth = "day BETWEEN '2025-12-01' AND '2025-12-31'";
  const tally = await first(bothEnds(`${overBryansk} AND ${ofMonth}`));
  await expect(ministry(page).getByText(figures(tally.low, tally.high))).toBeVisible(isHere);
  await expect(ministry(page).getByText(`tallied from ${tally.terms} figures`).first()).toBeVisible();

  const { days } = await first(
    `SELECT count(DISTINCT day) AS days FROM told WHERE ${overBryansk} AND ${ofMonth}`,
  );
  const bars = ministry(page)
    .getByRole("figure")
    .first()
    .getByRole("button", { name: /claims?$/ });
  await expect(bars).toHaveCount(Number(days));

  await press(page, /All reports$/);
  const { places } = await first(`
    SELECT count(DISTINCT place) AS places
    FROM (SELECT unnest(string_split(place_ids, ' | ')) AS place FROM told WHERE ${ofMonth})
    WHERE place <> ''`);
  await expect(page.getByRole("list", { name: "Places" }).getByRole("listitem")).toHaveCount(Number(places));

  await press(page, "Choose a day");
  const busiest = await first(
    `SELECT day(day) AS day, count(*) AS claims FROM told WHERE ${ofMonth} GROUP BY day ORDER BY claims DESC LIMIT 1`,
  );
  const cells = await page
    .getByRole("grid", { name: "December 2025" })
    .getByRole("button")
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
  const claimsOf = (cell: string) =>
    [...cell.matchAll(/(\d+) claims?/g)].reduce((sum, [, claims]) => sum + Number(claims), 0);
  const top = cells.toSorted((a, b) => claimsOf(b) - claimsOf(a))[0] ?? "";
  expect([top.split(" ")[0], claimsOf(top)]).toEqual([String(busiest.day), Number(busiest.claims)]);

  await page.keyboard.press("Escape");
  await press(page, "All");
  const { all } = await first("SELECT count(*) AS all FROM told");
  await expect(page.getByText(`${count(all)} claims`, { exact: true })).toBeVisible(isHere);
});

test("of a night: what Ukraine's Air Force reported; and in which days of a month nothing is held", async ({
  openPage,
}) => {
  const page = await openPage("?lang=en&period=night-2025-12-16&place=ukraine");
  const night = await archive.rows(`
    SELECT event, figure_low AS value FROM told
    WHERE source_id = 'ua-air-force' AND day = '2025-12-16' AND place_ids = 'country:UA' ORDER BY event`);
  const words = { "downed-or-suppressed": /shot down or suppressed/, launch: /launched/ };
  expect(night.map(({ event }) => event)).toEqual(Object.keys(words));
  for (const { event, value } of night) {
    const claim = page.getByRole("article").filter({ hasText: words[event as keyof typeof words] });
    await expect(claim.filter({ hasText: `${value} UAVs` }).first()).toBeVisible(isHere);
  }

  const gaps = await archive.rows(`
    WITH days AS (SELECT CAST(unnest(generate_series(DATE '2023-06-01', DATE '2023-06-30', INTERVAL 1 DAY)) AS DATE) AS day)
    SELECT day(day) AS day FROM days
    WHERE day NOT IN (SELECT CAST(substr(posted, 1, 10) AS DATE) FROM 'data/archive/reports.parquet' WHERE posted IS NOT NULL)
      AND day NOT IN (SELECT day FROM told WHERE day IS NOT NULL)
    ORDER BY day`);
  await page.goto(page.url().replace(/\?.*/, "?lang=en&period=2023-06"));
  await page.getByRole("button", { name: "Choose a day" }).click(isHere);
  const shown = await page
    .getByRole("grid", { name: "June 2023" })
    .getByRole("button", { name: /: no report held$/ })
    .allTextContents();
  expect(shown.map(Number)).toEqual(gaps.map(({ day }) => Number(day)));
});
