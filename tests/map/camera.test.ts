import { expect, test } from "vitest";
import { fitting, paddingFor } from "../../src/map/camera";

test("the room kept free leaves most of even the narrowest frame to the map", () => {
  for (const width of [280, 390, 820, 1920, 4000]) {
    expect(2 * paddingFor(width, 320)).toBeLessThan(320 / 2);
    const { padding } = fitting({ clientWidth: width, clientHeight: 320 });
    expect(padding.left).toBe(paddingFor(width, 320));
    expect(padding.left + padding.right).toBeLessThan(width / 2);
  }
});

test("on a narrow map what is framed is left of the buttons", () => {
  for (const width of [280, 390])
    expect(fitting({ clientWidth: width, clientHeight: 320 }).padding.right).toBeGreaterThanOrEqual(50);
});
