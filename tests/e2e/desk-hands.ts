import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "@playwright/test";
import { expect } from "./built-page";

/** The words of the desk that an editor presses or reads, by language. */
const said = {
  en: {
    title: /toy drones/,
    confirm: "Confirm",
    accept: /^Accept A$/,
    reject: /^Reject/,
    yes: /^(Yes: .*|Yes, (so it is|the same time|still .*|it is .*)|The report names nobody|Leave the hours out|The text does not say)$/,
    claim: /^A new claim/,
  },
  ru: {
    title: /игрушечных/,
    confirm: "Подтвердить",
    accept: /^Принять A$/,
    reject: /^Отклонить/,
    yes: /^(Да: .*|Да, (так и есть|то же время|по-прежнему .*|это .*)|В сообщении никто не назван|Часы не указывать|В тексте не сказано)$/,
    claim: /^Новое заявление/,
  },
  uk: {
    title: /іграшкових/,
    confirm: "Підтвердити",
    accept: /^Прийняти A$/,
    reject: /^Відхилити/,
    yes: /^(Так: .*|Так, (це так|той самий час|і далі .*|це .*)|У повідомленні нікого не названо|Години не зазначати|У тексті не сказано)$/,
    claim: /^Нова заява/,
  },
} as const;
export type Language = keyof typeof said;

const example = (language: Language) => readFileSync(`src/desk/page/start/examples/${language}.txt`, "utf8");

/** Opens the desk, and pastes an imagined article. */
export async function paste(page: Page, url: string, language: Language): Promise<void> {
  await page.goto(`${url}desk/?lang=${language}`);
  await page
    .getByRole("textbox")
    .first()
    .fill(`${example(language).trim()}\n\nhttps://kites.example/\n2026-05-30\n`);
  await page.locator("form .desk-main").click();
  await expect(page.locator(".desk-text")).toContainText(said[language].title);
  await expect(page.locator(".desk-state[data-asked]").first()).toBeVisible({ timeout: 60_000 });
}

/** Answers what the claim that is open asks, each question with its first answer, and accepts it. */
async function decide(page: Page, language: Language): Promise<void> {
  const { confirm, accept, yes } = said[language];
  const card = page.locator("article[aria-current]");
  const questions = card.locator(".desk-questions > li");
  const rounds = 30;
  for (let round = 0; await questions.count(); round++) {
    expect(round, "rounds of questions").toBeLessThan(rounds);
    const first = questions.first();
    const words = (await first.locator(".desk-question").textContent()) ?? "";
    const named = (name: string | RegExp) => first.getByRole("button", { name, exact: true });
    // What no word says of a claim by hand there is no yes to: it is chosen.
    const unsaid = first.getByRole("combobox").filter({ has: page.locator("option[value=''][disabled]") });
    if (await unsaid.count()) {
      await unsaid.selectOption("interception");
      await expect(questions.filter({ hasText: words })).toHaveCount(0, { timeout: 30_000 });
      continue;
    }
    const namesake = first.locator(".desk-candidates :is(ol, .desk-buttons) button");
    const answer = named(confirm).or(named(yes)).or(namesake).first();
    // The check goes on meanwhile: what it no longer asks has no answer to press, and what is asked is looked at again.
    const answered = await answer.click({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
    if (!answered) continue;
    await expect(questions.filter({ hasText: words })).toHaveCount(0, { timeout: 30_000 });
  }
  await card.getByRole("button", { name: accept }).click();
}

/** Decides claim by claim: all that can be is accepted, one is rejected. */
export async function decideAll(page: Page, language: Language): Promise<void> {
  const cards = page.getByRole("article");
  const count = await cards.count();
  for (let at = 0; at < count; at++) {
    const head = cards.nth(at).getByRole("heading").getByRole("button");
    if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
    // The debris.
    if (at === 4) await reject(cards.nth(at), language);
    else await decide(page, language);
  }
}

const reject = (card: Locator, language: Language) =>
  card.getByRole("button", { name: said[language].reject }).last().click();

/** Makes a claim of the sentence that gave none: selects its words, as a hand would, answers and accepts. */
export async function addBySelecting(page: Page, language: Language): Promise<void> {
  const cards = page.getByRole("article");
  const before = await cards.count();
  await page
    .locator("[data-unread]")
    .first()
    .evaluate((piece) => getSelection()?.selectAllChildren(piece));
  await page.locator(".desk-selection").getByRole("button", { name: said[language].claim }).click();
  await expect(cards).toHaveCount(before + 1);
  await expect(page.locator("article[aria-current] .desk-questions button").first()).toBeVisible();
  await decide(page, language);
}

/** Leaves by every way at once. @returns what was saved, by the name of its file */
export async function leaveByAll(page: Page): Promise<ReadonlyMap<string, Buffer>> {
  const saved: Download[] = [];
  page.on("download", (download) => saved.push(download));
  // The folder holds the live map's script, too; the desk's own page goes on without.
  await page.route("**/assets/open-map-view*.js", (route) => route.continue());
  await page.locator("[data-of=leave]").click();
  await page.locator(".desk-leave").getByRole("checkbox").check();
  const ways = await page.locator(".desk-leave > ul > li > button").all();
  for (const way of ways) await way.click();
  await expect.poll(() => saved.length, { timeout: 90_000 }).toBe(ways.length);
  const files = saved.map(async (one) => [one.suggestedFilename(), readFileSync(await one.path())] as const);
  return new Map(await Promise.all(files));
}
