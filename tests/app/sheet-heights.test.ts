import { expect, test } from "vitest";
import {
  coveredBy,
  heightAfter,
  heightBeside,
  restingHeight,
  type SheetHeight,
  sheetHeights,
} from "../../src/app/sheet/sheet-heights";

const heights = { peek: 160, half: 460, full: 800 };

for (const [pixels, height] of [
  [170, "peek"],
  [300, "peek"],
  [330, "half"],
  [600, "half"],
  [650, "full"],
] as const) {
  test(`a sheet let go of at rest at ${pixels} pixels comes to ${height}`, () => {
    expect(restingHeight(heights, pixels, 0)).toBe(height);
  });
}

test("a throw goes on to the next height its way, however near the last one is", () => {
  expect(restingHeight(heights, 470, 1)).toBe("full");
  expect(restingHeight(heights, 450, -1)).toBe("peek");
  expect(restingHeight(heights, 170, 1)).toBe("half");
  expect(restingHeight(heights, 790, -1)).toBe("half");
});

test("a throw past the last height ends there", () => {
  expect(restingHeight(heights, 800, 2)).toBe("full");
  expect(restingHeight(heights, 160, -2)).toBe("peek");
});

test("the button alone reaches every height and begins again", () => {
  const seen: SheetHeight[] = [];
  for (let height: SheetHeight = "half"; !seen.includes(height); height = heightAfter(height))
    seen.push(height);
  expect(new Set(seen)).toEqual(new Set(sheetHeights));
});

test("the arrows go up and down and stop at the ends", () => {
  expect(heightBeside("peek", 1)).toBe("half");
  expect(heightBeside("full", 1)).toBe("full");
  expect(heightBeside("peek", -1)).toBe("peek");
});

test("what lies under a raised sheet is no more than under one at half: beyond it, nobody looks at the map", () => {
  expect(coveredBy(heights, "peek")).toBe(160);
  expect(coveredBy(heights, "full")).toBe(460);
});

test("a panel that is no sheet covers nothing", () => {
  for (const height of sheetHeights) expect(coveredBy({ peek: 0, half: 0, full: 0 }, height)).toBe(0);
});
