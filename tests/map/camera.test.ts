import { expect, test } from "vitest";
import { fitting, paddingFor } from "../../src/map/camera";

test("the room kept free leaves most of even the narrowest frame to the map", () => {
  for (const width of [280, 390, 820, 1920, 4000]) {
    expect(2 * paddingFor(width, 320)).toBeLessThan(320 / 2);
    expect(fitting({ clientWidth: width, clientHeight: 320 }).padding).toBe(paddingFor(width, 320));
  }
});
