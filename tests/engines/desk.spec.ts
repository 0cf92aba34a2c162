import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "./opened";
import { Reader } from "./reader";

const article = `Imagined: the night of the toy drones

The Ministry of Kites said on 30 May 2026 that nine toy drones were shot down over Iceland.

https://kites.example/
2026-05-30
`;

test("at the desk an article becomes a map, and leaves as one file that opens from a disk", async ({
  open,
  engine,
}) => {
  test.setTimeout(240_000);
  const editor = await open("desk/?lang=en");
  await editor.sees({ role: "textbox" });
  // What leaves is saved by the browser itself, out of a test's sight: it is looked at before.
  await editor.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (what: Blob | MediaSource) => {
      if (what instanceof Blob && what.type === "text/html") Object.assign(window, { left: what });
      return make(what);
    };
  });
  await editor.evaluate((text) => {
    const field = document.querySelector("textarea");
    if (!field) throw new Error("There is nowhere to paste.");
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, article);
  await editor.press({ role: "button", name: "Read it" });
  // The first reading waits for the tables of names.
  await expect.poll(() => editor.count({ role: "article" }), { timeout: 60_000 }).toBe(1);
  // What is to be decided first stands open.
  await editor.sees({ role: "button", name: /^9 drones/ });
  await editor.press({ role: "button", name: "Confirm" });
  await editor.lacks({ role: "button", name: "Confirm" });
  // The check's answer may come between aim and press, and move what was aimed at.
  await expect(async () => {
    const isAccepted = () => editor.count({ role: "button", name: /^Accepted 1$/ });
    if (!(await isAccepted())) await editor.press({ role: "button", name: /^Accept A$/ });
    expect(await isAccepted()).toBe(1);
  }).toPass({ timeout: 30_000 });
  await editor.press({ role: "button", name: /^Download/ });
  // What leaves is known once it has been checked.
  await expect
    .poll(() => editor.evaluate(() => document.body.textContent), { timeout: 30_000 })
    .toContain("One claim goes on the map.");
  await editor.press({ role: "button", name: "One file" });
  const page = () =>
    editor.evaluate(async () => {
      const { left } = window as unknown as { left?: Blob };
      return left ? await left.text() : "";
    });
  await expect.poll(async () => (await page()).length, { timeout: 90_000 }).toBeGreaterThan(100_000);

  const folder = mkdtempSync(join(tmpdir(), "skyclaims-desk-"));
  const file = join(folder, "map.html");
  writeFileSync(file, await page());
  await engine.open(pathToFileURL(file).href);
  const reader = new Reader(engine);
  const answers = () => reader.evaluate(() => document.documentElement.dataset.answers);
  await expect.poll(answers, { timeout: 30_000 }).toBe("");
  await reader.press({ role: "button", name: "Iceland" });
  await reader.sees({ role: "heading", level: 2, name: "Iceland" });
  await reader.seesMap();
  await engine.open("about:blank");
  rmSync(folder, { recursive: true });
});
