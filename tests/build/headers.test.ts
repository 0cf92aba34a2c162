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
