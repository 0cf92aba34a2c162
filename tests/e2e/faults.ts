import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * - `everything`: all that axe knows.
 * - `colours`: what can differ between a page in the one theme and the same page in the other.
 */
type Scope = "everything" | "colours";

const ofColours = ["color-contrast", "link-in-text-block"];

/** In one theme everything is looked for; in the other only what a theme can make wrong, which takes half the time. */
export const scopeIn = (theme: string): Scope => (theme === "light" ? "everything" : "colours");

/** What axe finds wrong with the page, or with a part of it: each rule with the beginnings of what breaks it. */
export async function faults(page: Page, scope: Scope, part?: { include: string; exclude: string }) {
  const axe = new AxeBuilder({ page });
  if (scope === "colours") axe.withRules(ofColours);
  if (part) axe.include(part.include).exclude(part.exclude);
  const { violations, passes } = await axe.analyze();
  if (passes.length === 0) throw new Error("axe looked at nothing");
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 120))]);
}
