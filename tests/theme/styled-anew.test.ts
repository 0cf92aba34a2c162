import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const styles = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".css"),
);

/** At commas that stand in no brackets. */
function parts(selectors: string): readonly string[] {
  const found = [""];
  let depth = 0;
  for (const letter of selectors) {
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    if (letter === "," && depth === 0) found.push("");
    else found.push(`${found.pop()}${letter}`);
  }
  return found;
}

/** What a selector asks of the page around its subject taken out: what it names of the subject is left. */
function subjectOf(selector: string): string {
  let left = selector;
  for (let before = ""; before !== left; ) {
    before = left;
    left = left.replace(/:(?:not|has)\([^()]*\)/g, "¤").replace(/\((?=[^()]*\))([^()]*)\)/g, "‹$1›");
  }
  return (
    left
      .trim()
      .split(/[\s>+~]+(?![^‹]*›)/)
      .at(-1) ?? ""
  );
}

const selectorsOf = (file: string): readonly string[] => {
  const rules = readFileSync(join("src", file), "utf8").replace(/\/\*.*?\*\//gs, "");
  return [...rules.matchAll(/([^{};]+)\{/g)].flatMap(([, selectors = ""]) => parts(selectors));
};

test("what is styled by what another element holds is named: else all there is would be styled anew with each change", () => {
  expect(subjectOf(".panel:has(.title) .caveat :not(strong)")).toBe("¤");
  expect(subjectOf(".panel:has(> .title) > :is(.note, .legend)")).toContain(".legend");
  for (const file of styles)
    for (const selector of selectorsOf(file).filter((each) => each.includes(":has(")))
      expect(subjectOf(selector), `${file}: ${selector.trim()}`).toMatch(/[.#[a-z]/);
});

/** What stands right before a sign for siblings, without what its brackets ask. */
const siblingsOf = (selector: string): readonly string[] =>
  [...selector.matchAll(/([^\s>+~]+)\s*[+~](?!=)/g)]
    .map(([, before = ""]) => before)
    .filter((before) => !before.endsWith("("));

test("what is styled by what stands before it is so by a class of that: else all that follows would be styled anew wherever something comes in", () => {
  expect(siblingsOf(".bar > svg ~ svg a")).toEqual(["svg"]);
  expect(siblingsOf(".bar > .sign + [data-mark~=a]")).toEqual([".sign"]);
  for (const file of styles)
    for (const selector of selectorsOf(file))
      for (const before of siblingsOf(selector))
        expect(before, `${file}: ${selector.trim()}`).toMatch(/[.#[]/);
});
