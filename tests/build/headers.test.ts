import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { headers } from "../../build/headers";

for (const file of ["public/_headers", "public/.htaccess", "README.md"]) {
  test(`${file} tells hosts to send what our own server sends`, () => {
    const text = readFileSync(file, "utf8");
    const missing = Object.entries(headers).filter(
      ([name, value]) => !text.includes(`${name}: ${value}`) && !text.includes(`${name} "${value}"`),
    );
    expect(missing).toEqual([]);
  });
}

for (const file of ["public/_headers", "public/.htaccess"]) {
  test(`${file} lets the loader, whose name never changes, be kept for minutes only`, () => {
    const rule = readFileSync(file, "utf8").match(/embed\.js[\s\S]*?max-age=(\d+)/);
    expect(Number(rule?.[1])).toBe(600);
  });
}
