// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { CameraKeeper } from "../../src/map/camera-keeper";
import type { MapLibreMap } from "../../src/map/maplibre";

/** A map that remembers where it was moved. */
function aMap() {
  const listeners = new Map<string, (event: object) => void>();
  const panBy = vi.fn();
  const fitBounds = vi.fn();
  const map = {
    on: (name: string, listener: (event: object) => void) => void listeners.set(name, listener),
    isMoving: () => false,
    getCenter: () => ({ lng: 35, lat: 55 }),
    getZoom: () => 5,
    getContainer: () => ({ clientWidth: 390, clientHeight: 400 }),
    ...{ panBy, fitBounds },
  } as unknown as MapLibreMap;
  const camera = new CameraKeeper(map, { home: [30, 50, 40, 60], place: null });
  return {
    camera,
    panBy,
    fitBounds,
    fire: (name: string, event: object = {}) => listeners.get(name)?.(event),
  };
}

const never = () => {
  throw new Error("Not to be asked.");
};

test("where a label needs it the view moves a little to the side, once", () => {
  const { camera, panBy } = aMap();
  camera.makeWay(() => 30, never);
  expect(panBy).toHaveBeenCalledExactlyOnceWith([-30, 0], { animate: false });
  camera.makeWay(never, never);
  expect(panBy).toHaveBeenCalledOnce();
});

test("where no way helps the labels give way, and the view stays", () => {
  const { camera, panBy } = aMap();
  const otherwise = vi.fn();
  camera.makeWay(() => null, otherwise);
  expect(otherwise).toHaveBeenCalledOnce();
  expect(panBy).not.toHaveBeenCalled();
});

test("what is well is left as it is, and asked again a few times: arrows tell what they tell only when the map rests", () => {
  const { camera, panBy } = aMap();
  const nudge = vi.fn(() => 0);
  for (let rest = 0; rest < 20; rest++) camera.makeWay(nudge, never);
  expect(panBy).not.toHaveBeenCalled();
  expect(nudge.mock.calls.length).toBeGreaterThan(1);
  expect(nudge.mock.calls.length).toBeLessThan(6);
});

test("a view that the reader has taken is not moved for a label; one that is fitted anew is", () => {
  const { camera, panBy, fire } = aMap();
  fire("movestart", { originalEvent: {} });
  camera.makeWay(never, never);
  camera.look({ home: [30, 50, 40, 60], place: [33, 53, 35, 55] });
  camera.makeWay(() => -12, never);
  expect(panBy).toHaveBeenCalledExactlyOnceWith([12, 0], { animate: false });
});
