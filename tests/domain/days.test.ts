import { expect, test } from "vitest";
import { figuresForAll } from "../../src/domain/claims/whole";
import { Index } from "../../src/domain/dataset";
import { dayOf, daysWithClaims, neighbouringDays, shownDays, spanOfDay } from "../../src/domain/time/days";
import { everyTime } from "../../src/domain/time/time-span";
import { aClaim, aDataset, aPlace, hours } from "../fixtures/build";
import { openedDay } from "./../fixtures/published";

test("a night counts to the day on which it ends, and hours that end with a midnight to the day before it", async () => {
  const { claims } = await openedDay();
  const night = claims.find(({ id }) => id === "mod-ru-uavs-night");
  expect(night && dayOf(night)).toBe("2025-12-16");
  expect(daysWithClaims(claims)).toEqual(["2025-12-16"]);
  const evening = aClaim({
    window: {
      words: null,
      clock: {
        start: "2031-05-30T20:00+03:00",
        end: "2031-05-31T00:00+03:00",
        zone: "Europe/Moscow",
        precision: "minute",
        knownFrom: null,
      },
    },
  });
  expect(dayOf(evening)).toBe("2031-05-30");
});

test("the days beside the one that is shown are the nearest that hold claims", () => {
  const days = ["2031-05-28", "2031-05-30", "2031-06-02"];
  const shown = shownDays(days, spanOfDay("2031-05-30", "Europe/Moscow"), "Europe/Moscow");
  expect(shown).toEqual({ first: "2031-05-30", last: "2031-05-30" });
  expect(shown && neighbouringDays(days, shown)).toEqual({ before: "2031-05-28", after: "2031-06-02" });
  const all = shownDays(days, everyTime, "Europe/Moscow");
  expect(all).toEqual({ first: "2031-05-28", last: "2031-06-02" });
  expect(all && neighbouringDays(days, all)).toEqual({ before: "2031-06-02", after: null });
});

test("no figure of the day is one for all of it; a total of all that is shown is", async () => {
  const dataset = await openedDay();
  const index = new Index(dataset);
  expect(figuresForAll(dataset.claims, index)).toEqual([]);
  const night = dataset.claims.filter(
    ({ id, partOf }) => id === "mod-ru-uavs-night" || partOf === "mod-ru-uavs-night",
  );
  expect(figuresForAll(night, index).map(({ id }) => id)).toEqual(["mod-ru-uavs-night"]);
  const [one, other] = [
    aClaim({ id: "one", window: hours("08:00", "12:00") }),
    aClaim({ id: "two", window: hours("12:00", "16:00") }),
  ];
  expect(figuresForAll([one, other], new Index(aDataset([one, other])))).toEqual([]);
});

test("a total of a country is for all of it, beside figures for its regions and towns; not beside another country’s", () => {
  const places = [
    aPlace({ id: "westland", kind: "country", iso: "XA" }),
    aPlace({ id: "north", iso: "XA-NO" }),
    aPlace({ id: "ferry", kind: "settlement", regionId: "north" }),
    aPlace({ id: "abroad", iso: "XB-AB" }),
  ];
  const over = (id: string) =>
    aClaim({
      id: `over-${id}`,
      figure: { kind: "exactly", value: 3, unit: "uav" },
      window: hours("08:00", "12:00"),
      where: { places: [{ placeId: id, mention: id, isImplied: false }], within: null },
    });
  const wholes = (...ids: string[]) => {
    const claims = ids.map(over);
    return figuresForAll(claims, new Index(aDataset(claims, places))).map(({ id }) => id);
  };
  expect(wholes("westland", "north", "ferry")).toEqual(["over-westland"]);
  expect(wholes("westland", "north", "abroad")).toEqual([]);
});
