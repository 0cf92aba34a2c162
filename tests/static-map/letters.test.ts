import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-wasm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { renderPicture } from "../../build/share-picture";
import { inRows, textLines, textWidth } from "../../src/static-map/letters";

const require = createRequire(import.meta.url);
const bold = ["Bold"].map((weight) => `source-sans/TTF/SourceSans3-${weight}.ttf`);
const fontBuffers = bold.map((file) => readFileSync(require.resolve(file)));

// The renderer is started once for a process, by whoever draws first.
beforeAll(async () => {
  await renderPicture('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
});

/** As the build draws it. */
function drawnWidth(text: string, size: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text y="100" font-weight="700" font-size="${size}">${text}</text></svg>`;
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" };
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

test.each([
  "Who says what was shot down where: 30 September – 12 November 2026",
  "Кто и что сообщает о сбитых целях: 30 сентября 2026 г.",
  "Хто і що повідомляє про збиті цілі: 16 листопада 2026 р.",
  "«Щигровський» — ЇЖАК, Ґанок, Юшкевич…",
])("“%s” is drawn no wider than it is reckoned, and not by far narrower", (text) => {
  const drawn = drawnWidth(text, 34);
  expect(drawn).toBeLessThanOrEqual(textWidth(text, 34));
  expect(drawn).toBeGreaterThan(textWidth(text, 34) * 0.88);
});

test("no word of a text is lost where it is broken into lines, and no line is too long but for a single word", () => {
  const words = fc.array(fc.stringMatching(/^[a-zа-я\u00a0]{1,12}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, (given) => {
      const lines = textLines(given.join(" "), 20, 200);
      expect(lines.join(" ").replaceAll("\u00a0", " ")).toBe(given.join(" ").replaceAll("\u00a0", " "));
      for (const line of lines) if (/ /.test(line)) expect(textWidth(line, 20)).toBeLessThanOrEqual(200);
    }),
  );
});

test("items stand in rows in their order, none beyond the room but for one by itself", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ width: fc.integer({ min: 1, max: 300 }) })), (items) => {
      const rows = inRows(items, 200, 10);
      expect(rows.flat().map(({ item }) => item)).toEqual(items);
      for (const row of rows)
        for (const { item, x } of row)
          expect(row.length === 1 ? x : x + item.width).toBeLessThanOrEqual(row.length === 1 ? 0 : 200);
    }),
  );
});
