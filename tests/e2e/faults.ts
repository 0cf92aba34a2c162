import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { mapIsDrawn } from "./built-page";

/** What a theme can make wrong; all else is the same in both. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** Each rule that is broken, with the beginnings of what breaks it. */
type Faults = string[][];

type Looked = {
  /** Only by these rules of axe. */
  rules?: readonly string[];
  /** Only at a part of the page. */
  part?: { include: string; exclude: string } | undefined;
  /** Whether what is pressed is large enough, too: a rule of WCAG 2.2 that axe leaves out unless it is asked. */
  targets?: boolean;
};

/** What axe finds wrong with the page. */
export async function faults(page: Page, { rules, part, targets = false }: Looked = {}): Promise<Faults> {
  const axe = new AxeBuilder({ page });
  // A page without frames has nothing to gather from them, which takes axe as long as all else.
  axe.setLegacyMode(page.frames().length === 1);
  // Of what is right axe need not tell node by node, which takes it half of its time.
  axe.options({ resultTypes: ["violations"], rules: { "target-size": { enabled: targets } } });
  if (rules) axe.withRules([...rules]);
  if (part) axe.include(part.include).exclude(part.exclude);
  const { violations, passes } = await axe.analyze();
  if (passes.length === 0) throw new Error("axe looked at nothing");
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 120))]);
}

/** No faults in either theme of a page that follows the system's: all is looked for in the one, colours in the other. */
export async function expectNoFaults(page: Page, looked: Omit<Looked, "rules"> = {}): Promise<void> {
  const light = await faults(page, looked);
  await page.emulateMedia({ colorScheme: "dark" });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect.poll(paper).toBe("dark");
  if ((await page.locator("canvas").count()) > 0) await mapIsDrawn(page);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const dark = await faults(page, { ...looked, targets: false, rules: ofColours });
  await page.emulateMedia({ colorScheme: "light" });
  expect({ light, dark }).toEqual({ light: [], dark: [] });
}
