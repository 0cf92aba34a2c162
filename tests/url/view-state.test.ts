import fc from "fast-check";
import { expect, test } from "vitest";
import { events } from "../../src/domain/claim";
import { noFilter } from "../../src/domain/filter";
import { panelWidths, parseViewState, printViewState, type ViewState } from "../../src/url/view-state";

const home: ViewState = {
  placeId: null,
  claimId: null,
  filter: noFilter,
  theme: null,
  panelWidth: null,
  version: null,
};

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/);

const states: fc.Arbitrary<ViewState> = fc.record({
  placeId: fc.option(slug),
  claimId: fc.option(slug),
  filter: fc.record({
    hiddenSources: fc.uniqueArray(slug, { maxLength: 5 }).map((ids) => new Set(ids)),
    hiddenEvents: fc.subarray([...events]).map((kinds) => new Set(kinds)),
  }),
  theme: fc.constantFrom(null, "light" as const, "dark" as const),
  panelWidth: fc.option(fc.integer({ min: panelWidths.least, max: panelWidths.most })),
  version: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
});

test("every view reads back from its address as it was written", () => {
  fc.assert(
    fc.property(states, (state) => {
      const search = printViewState(state);
      expect(parseViewState(`?${search}`)).toEqual(state);
      expect(printViewState(parseViewState(search))).toBe(search);
    }),
  );
});

test("an address is one that a person can read", () => {
  const view: ViewState = {
    ...home,
    placeId: "alpha-oblast",
    filter: { hiddenSources: new Set(["ministry", "mayor"]), hiddenEvents: new Set(["debris"]) },
  };
  expect(printViewState(view)).toBe("place=alpha-oblast&hide=mayor,ministry&hide-events=debris");
});

test("the plain page has a plain address", () => {
  expect(printViewState(home)).toBe("");
});

for (const search of [
  "place=",
  "place=<script>",
  "place=one/two",
  "place=Alpha",
  `place=${"a".repeat(5000)}`,
  "claim=--",
  "hide=,,",
  "hide=%00,<b>",
  "hide-events=rumour",
  "theme=blue",
  "data=34D1B258C606",
  "data=34d1b258c6061",
  "data=../34d1b258c6",
  "data=latest",
  "panel=279",
  "panel=641",
  "panel=400.5",
  "panel=4e2",
  "panel=-400",
  "panel=wide",
  "%E0%A4%A",
  "place[]=alpha",
]) {
  test(`a mangled “?${search.slice(0, 40)}” opens the plain page`, () => {
    expect(parseViewState(`?${search}`)).toEqual(home);
  });
}

test("no text whatever in the query is more than an address can mean, or throws", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(() => printViewState(parseViewState(text), text)).not.toThrow();
    }),
  );
});

test("parameters that are not ours survive, and come first", () => {
  const search = printViewState({ ...home, placeId: "alpha" }, "?utm_source=news%2Cpaper&place=beta");
  expect(search).toBe("utm_source=news%2Cpaper&place=alpha");
});

test("an escaped comma in a list is a comma", () => {
  expect(parseViewState("?hide=mayor%2Cministry").filter.hiddenSources).toEqual(
    new Set(["mayor", "ministry"]),
  );
});
