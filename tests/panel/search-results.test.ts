import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { loadSearchWords } from "../../src/i18n/search-words";
import { resultGroups } from "../../src/panel/search/results";
import { aClaim, aDataset, hours } from "../fixtures/build";

await loadSearchWords();

test("figures that are found of one source and place say their hours", () => {
  const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
  const claims = [
    aClaim({ id: "eight", figure: figure(8), window: hours("08:00", "12:00") }),
    aClaim({ id: "two", figure: figure(2), window: hours("12:00", "16:00") }),
  ];
  const found = { places: [], days: [], sources: [], claims, moreClaims: 0 };
  const reading = { index: new Index(aDataset(claims)), claims, sourceMarks: new Map() };
  const [group] = resultGroups(found, null, "alpha", reading);
  expect(group?.results.map(({ note }) => note)).toEqual([
    "The mayor · Alpha · 08:00–12:00",
    "The mayor · Alpha · 12:00–16:00",
  ]);
});
