import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { onPublished } from "../../src/domain/comparison/on-published";
import { Index } from "../../src/domain/dataset";
import { aClaim, aDataset, aReport, named } from "../fixtures/build";

const zone = "Etc/UTC";
const hours = (from: string, to: string): Claim["window"] => ({
  words: null,
  clock: {
    start: `2031-05-30T${from}+00:00`,
    end: `2031-05-30T${to}+00:00`,
    zone,
    precision: "minute",
    knownFrom: null,
  },
});
const figure = (value: number): Claim["figure"] => ({ kind: "exactly", value, unit: "uav" });
const morning = hours("08:00", "12:00");

const published = aClaim({ id: "published", figure: figure(7), window: morning });

function bearings(over: Partial<Claim>, other: Claim = published) {
  const claim = aClaim({ id: "draft", figure: figure(7), window: morning, ...over });
  const index = new Index(aDataset([other, claim]));
  return onPublished(claim, [other], index).map(({ kind, isSameSource, isOpen }) =>
    [kind, isSameSource ? "same source" : "another", isOpen ? "if of one time" : ""]
      .filter(Boolean)
      .join(", "),
  );
}

test("the same figure of the same source is a repetition; of hours apart it is none", () => {
  expect(bearings({})).toEqual(["repeats, same source"]);
  expect(bearings({ window: null })).toEqual(["repeats, same source, if of one time"]);
  expect(bearings({ window: hours("13:00", "14:00") })).toEqual([]);
});

test("what was published in another month is of another time, where no hours tell that it is not", () => {
  const claim = aClaim({ id: "draft", reportId: "new", figure: figure(7), window: null });
  const dated = (id: string, value: string) => aReport({ id, published: { value, knownFrom: null } });
  const bearingsOf = (on: string) => {
    const dataset = aDataset([published, claim]);
    const reports = [dated(published.reportId, "2031-05-30"), dated("new", on)];
    return onPublished(claim, [published], new Index({ ...dataset, reports })).map(({ kind }) => kind);
  };
  expect(bearingsOf("2031-05-31")).toEqual(["repeats"]);
  expect(bearingsOf("2029-05-31")).toEqual([]);
});

test("another figure of the same source for the same time may update it; for hours within, be a part of it", () => {
  expect(bearings({ figure: figure(9) })).toEqual(["updates, same source"]);
  expect(bearings({ figure: figure(5), window: hours("09:00", "10:00") })).toEqual([
    "part-of, same source, if of one time",
  ]);
  expect(bearings({ figure: figure(9), window: hours("07:00", "13:00") })).toEqual([]);
});

test("a figure for one of the places of a joint one may be a part of it, and a greater one is none", () => {
  const joint = aClaim({
    id: "joint",
    figure: figure(7),
    window: morning,
    where: { places: [named("alpha"), named("beta")], within: null },
  });
  const alone = { where: { places: [named("alpha")], within: null } };
  expect(bearings({ ...alone, figure: figure(4) }, joint)).toEqual(["part-of, same source"]);
  expect(bearings({ ...alone, figure: figure(8) }, joint)).toEqual([]);
});

test("of another source the page's relations hold", () => {
  expect(bearings({ sourceId: "other" })).toEqual(["repeats, another"]);
  expect(bearings({ sourceId: "other", figure: figure(9) })).toEqual(["contradicts, another"]);
});

test("what was withdrawn bears on nothing", () => {
  const correction = {
    date: "2031-06-01",
    kind: "withdrawn",
    reason: "Not said.",
    before: null,
    by: null,
  } as const;
  expect(bearings({}, { ...published, corrections: [correction] })).toEqual([]);
});
