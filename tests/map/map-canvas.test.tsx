// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { MapCanvas } from "../../src/map/MapCanvas";
import type { OpenMapView } from "../../src/map/map-view";
import { themes } from "../../src/theme/tokens";
import { FakeMap } from "../fixtures/fake-map-view";

const pan = { north: "", west: "", east: "", south: "" };
const words = {
  language: "en" as const,
  canvas: "",
  zoomIn: "",
  zoomOut: "",
  showAll: "",
  pan,
  gestures: { control: "", command: "", fingers: "" },
  enterFullscreen: "",
  exitFullscreen: "",
  attribution: "",
  credit: "",
  convention: "",
};
const features = { type: "FeatureCollection" as const, features: [] };
const named = { iso: [], geonames: [] };

function canvas(
  loadMapView: () => Promise<OpenMapView>,
  over: Partial<Parameters<typeof MapCanvas>[0]> = {},
) {
  return (
    <MapCanvas
      loadMapView={loadMapView}
      isLive={true}
      isFramed={false}
      isPrinting={false}
      label="Map"
      words={words}
      theme={themes.light}
      features={features}
      named={named}
      look={{ home: null, place: null }}
      far={[]}
      farLabel="Outside of the map"
      moreText={(count) => `and ${count} more`}
      restText={(count) => `its page has ${count} more`}
      addressOf={(id) => `#${id}`}
      listId="reports"
      stillView={() => [0, 0, 10, 10]}
      outlined={null}
      selected={null}
      highlighted={null}
      listLabel="Places in view"
      wordsOf={(name) => ({ name, figures: "" })}
      covered={0}
      standIn={() => <p>A picture</p>}
      onSelect={() => {}}
      onHighlight={() => {}}
      onList={() => {}}
      onTrouble={() => {}}
      onDrawn={() => {}}
      {...over}
    />
  );
}

test("the map is busy until it has drawn", async () => {
  const map = new FakeMap();
  render(canvas(map.load));
  expect(screen.getByRole("region", { name: "Map" })).toHaveAttribute("aria-busy", "true");
  await act(async () => {});
  expect(screen.getByRole("region", { name: "Map" })).toHaveAttribute("aria-busy", "false");
});

test("a map that opens late shows what is chosen by then", async () => {
  const map = new FakeMap();
  const { rerender } = render(canvas(map.load));
  rerender(canvas(map.load, { selected: "alpha", highlighted: "beta" }));
  await act(async () => {});
  expect(map.selected).toBe("alpha");
  expect(map.highlighted).toBe("beta");
});

test("a map that is no longer shown is taken down, even if it was still on its way", async () => {
  const early = new FakeMap();
  const first = render(canvas(early.load));
  await act(async () => {});
  first.unmount();
  expect(early.isOpen).toBe(false);

  const late = new FakeMap();
  const second = render(canvas(late.load));
  second.unmount();
  await act(async () => {});
  expect(late.isOpen).toBe(false);
});

test("another theme is the same map in other colours, with the same choice", async () => {
  const map = new FakeMap();
  let opened = 0;
  const load = () => {
    opened += 1;
    return map.load();
  };
  const { rerender } = render(canvas(load, { selected: "alpha" }));
  await act(async () => {});
  rerender(canvas(load, { selected: "alpha", theme: themes.dark }));
  await act(async () => {});
  expect(opened).toBe(1);
  expect(map.theme).toBe(themes.dark);
  expect(map.selected).toBe("alpha");
});

test("a theme that changes while the map is on its way gets one map, in that theme", async () => {
  const themesOpened: unknown[] = [];
  const map = new FakeMap();
  const open: OpenMapView = (container, options) => {
    themesOpened.push(options.theme);
    return map.open(container, options);
  };
  const load = () => Promise.resolve(open);
  const { rerender } = render(canvas(load));
  rerender(canvas(load, { theme: themes.dark }));
  await act(async () => {});
  expect(themesOpened).toEqual([themes.dark]);
});

test("what keeps the map from opening is told, not thrown", async () => {
  const onTrouble = vi.fn();
  const cannot: OpenMapView = () => {
    throw new Error("no WebGL here");
  };
  render(canvas(() => Promise.resolve(cannot), { onTrouble }));
  await act(async () => {});
  expect(onTrouble).toHaveBeenCalledWith("unsupported", "Error: no WebGL here");

  render(canvas(() => Promise.reject(new Error("no script")), { onTrouble }));
  await act(async () => {});
  expect(onTrouble).toHaveBeenLastCalledWith("unsupported", "Error: no script");
});

test("a map that nobody wants yet is not fetched, and its picture is all there is, and not busy", async () => {
  const map = new FakeMap();
  const load = vi.fn(map.load);
  const { rerender } = render(canvas(load, { isLive: false }));
  await act(async () => {});
  expect(load).not.toHaveBeenCalled();
  expect(screen.getByText("A picture")).toBeVisible();
  expect(screen.getByRole("region", { name: "Map" })).toHaveAttribute("aria-busy", "false");
  rerender(canvas(load, { isLive: true, selected: "alpha" }));
  await act(async () => {});
  expect(load).toHaveBeenCalledTimes(1);
  expect(map.selected).toBe("alpha");
  expect(screen.getByText("A picture")).not.toBeVisible();
});

test("while it is not known whether the map is wanted it is not fetched, and the page says that it is busy", () => {
  const load = vi.fn(new FakeMap().load);
  render(canvas(load, { isLive: null }));
  expect(load).not.toHaveBeenCalled();
  expect(screen.getByRole("region", { name: "Map" })).toHaveAttribute("aria-busy", "true");
});

test("until its size is known, the map tells what arrows at its edge tell, too", async () => {
  const map = new FakeMap();
  const far = [{ id: "beta", at: [40, 5] as const, name: "Beta", says: [], more: 0, wide: 50 }];
  render(canvas(map.load, { far }));
  await act(async () => {});
  expect(screen.getByRole("link", { name: "Beta" })).toBeVisible();
  expect(map.leftOut).toEqual([]);
});

test("how many more there are leads to the list of all places, whatever is open in its place", async () => {
  const onList = vi.fn();
  const far = Array.from({ length: 9 }, (_, at) => ({
    ...{ id: `far-${at}`, at: [at, 60] as const, name: `Far ${at}`, says: [], more: 0, wide: 80 },
  }));
  render(
    <>
      <aside id="reports" tabIndex={-1} aria-label="Reports" />
      {canvas(new FakeMap().load, { far, onList })}
    </>,
  );
  await act(async () => {});
  act(() => screen.getByRole("link", { name: /^and \d+ more/ }).click());
  expect(onList).toHaveBeenCalledOnce();
  expect(screen.getByRole("complementary", { name: "Reports" })).toHaveFocus();
});

test("an arrow’s place is pointed out to those who come to it by keyboard, and what it leaves out is told in words", async () => {
  const map = new FakeMap();
  const onHighlight = vi.fn();
  const says = [1, 2, 3, 4].map((figure, color) => ({
    ...{ form: "full" as const, shape: "circle" as const, text: String(figure), color },
  }));
  const far = [{ id: "beta", at: [40, 5] as const, name: "Beta", says, more: 1, wide: 50 }];
  render(canvas(map.load, { far, onHighlight }));
  await act(async () => {});
  const arrow = screen.getByRole("link", { name: /^Beta.*its page has 2 more$/ });
  act(() => arrow.focus());
  expect(onHighlight).toHaveBeenLastCalledWith("beta");
  act(() => arrow.blur());
  expect(onHighlight).toHaveBeenLastCalledWith(null);
  // The count is no source's: only what a source says has its colour.
  expect(screen.getByText("+2").closest("[data-color]")).toBeNull();
});
