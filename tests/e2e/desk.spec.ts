import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test, watch } from "./built-page";
import { faults } from "./faults";

/** The words of the desk that an editor presses or reads, by language. */
const said = {
  en: {
    title: /toy drones/,
    confirm: "Confirm",
    accept: /^Accept/,
    reject: /^Reject/,
    claim: /^A new claim/,
  },
  ru: {
    title: /игрушечных/,
    confirm: "Подтвердить",
    accept: /^Принять/,
    reject: /^Отклонить/,
    claim: /^Новое утверждение/,
  },
  uk: {
    title: /іграшкових/,
    confirm: "Підтвердити",
    accept: /^Прийняти/,
    reject: /^Відхилити/,
    claim: /^Нове твердження/,
  },
} as const;
type Language = keyof typeof said;

const example = (language: Language) => readFileSync(`src/desk/page/start/examples/${language}.txt`, "utf8");

/** Opens the desk, and pastes an imagined article. */
async function paste(page: Page, url: string, language: Language): Promise<void> {
  await page.goto(`${url}desk/?lang=${language}`);
  await page
    .getByRole("textbox")
    .first()
    .fill(`${example(language).trim()}\n\nhttps://kites.example/\n2026-05-30\n`);
  await page.locator("form .desk-main").click();
  await expect(page.locator(".desk-text")).toContainText(said[language].title);
  await expect(page.locator(".desk-state[data-asked]").first()).toBeVisible({ timeout: 60_000 });
}

/** Answers what the claim that is open asks, as far as one press answers it, and accepts it. */
async function decide(page: Page, language: Language): Promise<void> {
  const { confirm, accept } = said[language];
  const card = page.locator("article[aria-current]");
  const asked = card.locator(".desk-questions");
  const form = asked.getByRole("button", { name: confirm });
  if (await form.count()) {
    await form.first().click();
    await expect(form).toHaveCount(0, { timeout: 30_000 });
  }
  const namesakes = asked.locator(".desk-candidates :is(ol, .desk-buttons) button");
  if (await asked.locator(".desk-candidates").count()) {
    await expect(asked.getByRole("img")).toBeVisible();
    await namesakes.first().click();
    await expect(namesakes).toHaveCount(0, { timeout: 30_000 });
  }
  await card.getByRole("button", { name: accept }).click();
}

for (const language of ["en", "ru", "uk"] as const) {
  test(`an imagined article in “${language}” becomes a map and leaves, and nothing is sent`, async ({
    page,
    server,
  }) => {
    const { foreign } = watch(page, new URL(server.url).origin);
    const bodies: string[] = [];
    page.on("request", (request) => request.postData() !== null && bodies.push(request.url()));
    await paste(page, server.url, language);

    const cards = page.getByRole("article");
    const before = await cards.count();
    for (let at = 0; at < before; at++) {
      const head = cards.nth(at).getByRole("heading").getByRole("button");
      if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
      // The swans are no drones; of the texts without them, the last claim is rejected.
      if (at === 4) await cards.nth(at).getByRole("button", { name: said[language].reject }).last().click();
      else await decide(page, language);
    }
    // The unread sentence is selected, as a hand would, and made a claim.
    await page
      .locator("[data-unread]")
      .first()
      .evaluate((piece) => getSelection()?.selectAllChildren(piece));
    await page.locator(".desk-selection").getByRole("button", { name: said[language].claim }).click();
    await expect(cards).toHaveCount(before + 1);
    // What nobody has decided lets nothing leave.
    await page
      .getByRole("article")
      .last()
      .getByRole("button", { name: said[language].reject })
      .last()
      .click();
    await expect(page.frameLocator("iframe").locator(".places li").first()).toBeVisible({ timeout: 60_000 });

    await page.locator("[data-of=leave]").click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV", exact: true }).click();
    const file = await (await saving).path();
    const rows = readFileSync(file, "utf8").trim().split("\n");
    expect(rows.length).toBeGreaterThanOrEqual(before);
    expect({ foreign, bodies }).toEqual({ foreign: [], bodies: [] });
  });
}

test("the desk goes by keyboard alone, undoes what was done, and keeps it over a reload; axe finds nothing", async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}desk/?lang=en`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await paste(page, server.url, "en");
  await page.keyboard.press("Escape");
  await page.locator("body").press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("r");
  const rejected = page.locator(".desk-card[data-state=rejected]");
  await expect(rejected).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(rejected).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(rejected).toHaveCount(1);
  expect(await faults(page, { part: { include: ".desk", exclude: "iframe" } })).toEqual([]);
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(rejected).toHaveCount(1);
});
