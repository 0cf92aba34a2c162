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

test("what is styled by what another element holds is named: else all there is would be styled anew with each change", () => {
  expect(subjectOf(".panel:has(.title) .caveat :not(strong)")).toBe("¤");
  expect(subjectOf(".panel:has(> .title) > :is(.note, .legend)")).toContain(".legend");
  for (const file of styles) {
    const rules = readFileSync(join("src", file), "utf8").replace(/\/\*.*?\*\//gs, "");
    for (const [, selectors = ""] of rules.matchAll(/([^{};]+)\{/g))
      for (const selector of parts(selectors).filter((each) => each.includes(":has(")))
        expect(subjectOf(selector), `${file}: ${selector.trim()}`).toMatch(/[.#[a-z]/);
  }
});
