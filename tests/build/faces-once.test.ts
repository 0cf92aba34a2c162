import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { facesOnce } from "../../build/faces-once";

const css = readFileSync("src/theme/fonts.css", "utf8");
const families = (text: string) =>
  [...text.matchAll(/font-family:\s*"([^"]+)"/g)].map(([, family]) => family);

test("of one file the typeface is packed once, under the page's own name for it", () => {
  expect(families(facesOnce(css))).toEqual(["Skyclaims Sans", "Skyclaims Sans", "Skyclaims Until Then"]);
  const packed = (family: string) => `@font-face{font-family:${family};src:url(data:font/woff2;base64,AA==)}`;
  const rest = `a{color:red}${packed("Skyclaims Sans")}b{top:0}`;
  expect(facesOnce(`${rest}${packed("Skyclaims Sans Italic")}${packed("Skyclaims Sans Semibold")}`)).toBe(
    rest,
  );
});
