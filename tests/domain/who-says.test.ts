import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrderOfSources, whoSays } from "../../src/domain/comparison/who-says";
import { Index } from "../../src/domain/dataset";
import { claimsByPlace } from "../../src/domain/places/place-claims";
import { byWindow, overlapAmong, withoutClock } from "../../src/domain/time/window-group";
import { aClaim, hours } from "../fixtures/build";
import { days } from "../fixtures/generated-days";

const day = {
  words: null,
  clock: { ...hours("", "").clock, start: "2031-05-30", end: "2031-05-30", precision: "day" as const },
};
const over = (...windows: NonNullable<Parameters<typeof aClaim>[0]>["window"][]) =>
  overlapAmong(windows.map((window, at) => aClaim({ id: `c${at}`, window: window ?? null })));

test("every claim about a place is in what its sources say, once, and figures that are only shared are no figures of it", () => {
  fc.assert(
    fc.property(days, (dataset) => {
      const index = new Index(dataset);
      for (const [, here] of claimsByPlace(dataset.claims, index)) {
        const says = whoSays(here, index);
        const ordered = inOrderOfSources(here, says);
        expect(ordered.map(({ claim }) => claim.id).sort()).toEqual(here.map(({ claim }) => claim.id).sort());
        for (const { sourceId, figures } of says) {
          for (const claim of figures) {
            expect(claim.sourceId).toBe(sourceId);
            expect(claim.figure).not.toBeNull();
            expect(["own", "around"]).toContain(here.find((each) => each.claim === claim)?.bearing);
          }
        }
      }
    }),
  );
});

test("claims are grouped by their time, each once, those without a clock last", () => {
  fc.assert(
    fc.property(days, ({ claims }) => {
      const groups = byWindow(claims);
      expect(groups.flatMap((group) => group.claims.map(({ id }) => id)).sort()).toEqual(
        claims.map(({ id }) => id).sort(),
      );
      expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      const untimed = groups.findIndex(({ id }) => id === withoutClock);
      if (untimed >= 0) expect(untimed).toBe(groups.length - 1);
      for (const { id } of groups) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});

test("hours that touch do not overlap, hours within others do, and a day without hours may", () => {
  expect(over(hours("08:00", "12:00"))).toBeNull();
  expect(over(hours("08:00", "12:00"), hours("12:00", "16:00"))).toBe("apart");
  expect(over(hours("08:00", "12:00"), hours("12:00", "16:00"), hours("09:00", "10:00"))).toBe("overlap");
  expect(over(hours("08:00", "12:00"), day)).toBe("unknown");
  expect(over(hours("08:00", "12:00"), null)).toBe("unknown");
});
