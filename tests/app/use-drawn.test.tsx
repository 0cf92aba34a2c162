// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useDrawn } from "../../src/app/use-drawn";
import type { useShown } from "../../src/app/use-shown";
import { noFilter } from "../../src/domain/filter";
import type { Loaded } from "../../src/load/load-dataset";

type Shown = ReturnType<typeof useShown>;

/** What is shown of a time, as far as it is asked for here. */
const shownOf = (figure: string, west: number) =>
  ({
    filter: { ...noFilter },
    features: { type: "FeatureCollection", features: [{ properties: { text0: figure } }] },
    look: { home: [west, 50, 40, 60], place: null },
  }) as unknown as Shown;

test("while a period's figures are being made the map draws those of before, at the view of before", () => {
  const [day, month, drawn] = [shownOf("3", 30), shownOf("", 20), shownOf("[90]", 25)];
  const [ofDay, ofMonth] = [{} as Loaded, {} as Loaded];
  const { result, rerender } = renderHook(
    ({ shown, loaded, isDrawing }) => useDrawn(shown, loaded, isDrawing),
    { initialProps: { shown: day, loaded: ofDay, isDrawing: false } },
  );
  rerender({ shown: month, loaded: ofMonth, isDrawing: true });
  expect(result.current.shown.features).toBe(day.features);
  expect(result.current.shown.look.home).toEqual(day.look.home);
  // What they are of is found in the data that they were drawn from.
  expect(result.current.loaded).toBe(ofDay);
  // All else is of the period already.
  expect(result.current.shown.filter).toBe(month.filter);
  rerender({ shown: drawn, loaded: ofMonth, isDrawing: false });
  expect(result.current).toEqual({ shown: drawn, loaded: ofMonth });
  expect(result.current.loaded).toBe(ofMonth);
});
