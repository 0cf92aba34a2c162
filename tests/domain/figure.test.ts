import { expect, test } from "vitest";
import { type Figure, figureSigns } from "../../src/domain/claims/figure";
import { figureText } from "../../src/i18n/messages";

const cases: [Figure, signs: string, words: string][] = [
  [{ kind: "exactly", value: 11, unit: "uav" }, "11", "11 UAVs"],
  [{ kind: "exactly", value: 1, unit: "uav" }, "1", "1 UAV"],
  [{ kind: "exactly", value: 0, unit: "uav" }, "0", "0 UAVs"],
  [{ kind: "at-least", value: 1200, unit: "uav" }, "≥ 1,200", "at least 1,200 UAVs"],
  [{ kind: "at-most", value: 3, unit: "uav" }, "≤ 3", "at most 3 UAVs"],
  [{ kind: "about", value: 40, unit: "uav" }, "≈ 40", "about 40 UAVs"],
  [{ kind: "between", low: 8, high: 10, unit: "uav" }, "8–10", "between 8 and 10 UAVs"],
];

for (const [figure, signs, words] of cases) {
  test(`“${words}” keeps its hedge and its unit, on the map as “${signs}”`, () => {
    expect(figureSigns(figure, new Intl.NumberFormat("en"))).toBe(signs);
    expect(figureText(figure)).toBe(words);
  });
}
