import fc from "fast-check";
import { expect, test } from "vitest";
import { periodAround, periodKinds } from "../../src/domain/archive/shown-period";
import { noFilter } from "../../src/domain/filter";
import {
  changedView,
  noTable,
  panelWidths,
  parseViewState,
  printViewState,
  readAddress,
  type ViewState,
} from "../../src/url/view-state";
import { events } from "../fixtures/vocabulary";

const home: ViewState = {
  period: null,
  placeId: null,
  claimId: null,
  filter: noFilter,
  theme: null,
  panelWidth: null,
  isEmbed: false,
  isStill: false,

  ...noTable,
  version: null,
  query: null,
};

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/);

/** Whole minutes of four-digit years, as an address can spell them. */
const minute = fc
  .integer({ min: Date.UTC(1000, 0) / 60_000, max: Date.UTC(9999, 11, 31) / 60_000 })
  .map((minutes) => minutes * 60_000);
const span = fc
  .tuple(fc.option(minute), fc.option(minute))
  .filter(([from, to]) => from === null || to === null || from < to)
  .map(([from, to]) => ({ from, to }));

const aDay = minute
  .map((time) => new Date(time).toISOString().slice(0, 10))
  .filter((text) => /^(19|20)/.test(text));
const period = fc.option(
  fc.tuple(aDay, fc.constantFrom(...periodKinds)).map(([text, kind]) => periodAround(kind, text)),
);

const states: fc.Arbitrary<ViewState> = fc.record({
  period,
  placeId: fc.option(slug),
  claimId: fc.option(slug),
  filter: fc.record({
    hiddenSources: fc.uniqueArray(slug, { maxLength: 5 }).map((ids) => new Set(ids)),
    hiddenEvents: fc.subarray([...events]).map((kinds) => new Set(kinds)),
    onlyReports: fc.uniqueArray(slug, { maxLength: 3 }).map((ids) => new Set(ids)),
    span,
    isUntimedHidden: fc.boolean(),
  }),
  theme: fc.constantFrom(null, "light" as const, "dark" as const),
  panelWidth: fc.option(fc.integer({ min: panelWidths.least, max: panelWidths.most })),
  isEmbed: fc.boolean(),
  isStill: fc.boolean(),

  isTable: fc.boolean(),
  tableBy: fc.constantFrom(null, "sources" as const, "windows" as const),
  tableSort: fc.option(fc.record({ column: slug, isDescending: fc.boolean() })),
  version: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
  query: fc.option(
    fc
      .stringMatching(/^[a-zа-яії0-9]([a-zа-я0-9 &=#+/.,-]{0,20}[a-zа-яії0-9])?$/)
      .map((text) => text.replace(/ +/g, " ")),
  ),
});

test("every view reads back from its address as it was written", () => {
  fc.assert(
    fc.property(states, (state) => {
      const search = printViewState(state);
      expect(parseViewState(`?${search}`)).toEqual(state);
      expect(printViewState(parseViewState(search))).toBe(search);
      expect(readAddress(search).misread).toEqual([]);
    }),
  );
});

test("an address is one that a person can read", () => {
  const view: ViewState = {
    ...home,
    period: { kind: "week", monday: "2031-05-26" },
    placeId: "alpha-oblast",
    filter: {
      hiddenSources: new Set(["ministry", "mayor"]),
      hiddenEvents: new Set(["debris"]),
      onlyReports: new Set(["gazette"]),
      span: { from: Date.UTC(2031, 4, 30, 5), to: Date.UTC(2031, 4, 30, 9, 30) },
      isUntimedHidden: true,
    },
  };
  expect(printViewState(view)).toBe(
    "period=2031-W22&place=alpha-oblast&hide=mayor,ministry&hide-events=debris&report=gazette&from=2031-05-30T05:00Z&to=2031-05-30T09:30Z&untimed=hide",
  );
});

test("the plain page has a plain address", () => {
  expect(printViewState(home)).toBe("");
});

for (const search of [
  "period=",
  "period=2031-02-30",
  "period=2031-W54",
  "period=night",
  "period=0031",
  "period=<b>",
  "place=",
  "place=<script>",
  "place=one/two",
  `place=${"a".repeat(5000)}`,
  "claim=--",
  "hide=,,",
  "hide=%00,<b>",
  "hide-events=a_rumour",
  "from=yesterday",
  "from=2031-05-30",
  "from=2031-05-30T08:00",
  "to=2031-02-30T08:00Z",
  "to=2031-13-01T08:00Z",
  "to=+012031-05-30T08:00Z",
  "from=2031-05-30T08:00Z&to=2031-05-30T08:00Z",
  "from=2031-05-30T08:00Z&to=2031-05-30T07:59Z",
  "untimed=show",
  "untimed=",
  "theme=blue",
  "view=chart",
  "by=colour",
  "sort=",
  "sort=-",
  "sort=--mayor",
  "sort=<b>",
  "data=34d1b258c6061",
  "data=../34d1b258c6",
  "data=latest",
  "panel=279",
  "panel=641",
  "panel=400.5",
  "panel=4e2",
  "panel=-400",
  "panel=wide",
  "embed=0",
  "embed=true",
  "map=live",
  "map=",
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

test("escaped colons are colons; one end of a span may stand alone", () => {
  expect(parseViewState("?from=2031-05-30T08%3A00Z&to=never").filter.span).toEqual({
    from: Date.UTC(2031, 4, 30, 8),
    to: null,
  });
});

test("an escaped comma in a list is a comma", () => {
  expect(parseViewState("?hide=mayor%2Cministry").filter.hiddenSources).toEqual(
    new Set(["mayor", "ministry"]),
  );
});

const day = { from: Date.UTC(2031, 4, 30, 5), to: null };
const at = (part: Partial<ViewState>): ViewState => ({ ...home, ...part });
const hiding = (part: Partial<ViewState["filter"]>) => at({ filter: { ...noFilter, ...part } });
const twoHidden = hiding({ hiddenSources: new Set(["mayor", "far-ministry"]) });

test.each([
  ["place=alpha-oblast.", at({ placeId: "alpha-oblast" })],
  ["place=alpha-oblast),", at({ placeId: "alpha-oblast" })],
  ["place=%20Alpha-Oblast%20", at({ placeId: "alpha-oblast" })],
  ["place=“alpha”", at({ placeId: "alpha" })],
  ["PLACE=alpha", at({ placeId: "alpha" })],
  ["place=alpha%E2%80%91oblast", at({ placeId: "alpha-oblast" })],
  ["claim=claim-one>", at({ claimId: "claim-one" })],
  ["hide=mayor, far-ministry", twoHidden],
  ["hide=mayor,+Far-Ministry.", twoHidden],
  ["hide=mayor%3Bfar-ministry", twoHidden],
  ["hide=mayor%252Cfar-ministry", twoHidden],
  ["hide=mayor&hide=far-ministry", twoHidden],
  ["amp;hide=mayor,far-ministry", twoHidden],
  ["place=alpha&amp;hide=mayor,far-ministry", { ...twoHidden, placeId: "alpha" }],
  ["hide-events=DEBRIS,", hiding({ hiddenEvents: new Set(["debris" as const]) })],
  ["untimed=Hide.", hiding({ isUntimedHidden: true })],
  ["from=2031-05-30T05:00:00Z", hiding({ span: day })],
  ["from=2031-05-30T05:00:00.000Z", hiding({ span: day })],
  ["from=2031-05-30t05:00z", hiding({ span: day })],
  ["from=2031-05-30 05:00Z", hiding({ span: day })],
  ["from=2031-05-30T08:00+03:00", hiding({ span: day })],
  ["from=2031-05-30T08:00%2B03:00", hiding({ span: day })],
  ["from=2031-05-30T08:00:00%2B0300.", hiding({ span: day })],
  ["from=2031-05-30T10:30%2B05:30", hiding({ span: day })],
  ["from=2031-05-29T22:00-07", hiding({ span: day })],
  ["from=2031-05-29T24:00-05:00", hiding({ span: day })],
  ["data=34D1B258C606", at({ version: "34d1b258c606" })],
])("“?%s” means what it was to mean, and nothing in it is left unread", (search, view) => {
  expect(readAddress(`?${search}`)).toEqual({ view, misread: [] });
});

test.each([
  ["place=one/two", [{ key: "place", text: "one/two" }]],
  ["hide=mayor,<b>,c d", [{ key: "hide", text: "<b" }]],
  ["hide-events=a_rumour", [{ key: "hide-events", text: "a_rumour" }]],
  ["from=yesterday", [{ key: "from", text: "yesterday" }]],
  ["from=2031-05-30", [{ key: "from", text: "2031-05-30" }]],
  ["from=2031-05-30T08:00", [{ key: "from", text: "2031-05-30T08:00" }]],
  ["to=2031-02-30T08:00Z", [{ key: "to", text: "2031-02-30T08:00Z" }]],
  ["to=2031-05-30T08:00%2B25:00", [{ key: "to", text: "2031-05-30T08:00+25:00" }]],
  [
    "from=2031-05-30T08:00Z&to=2031-05-30T07:00Z",
    [{ key: "from-to", text: "2031-05-30T08:00Z – 2031-05-30T07:00Z" }],
  ],
  ["untimed=never", [{ key: "untimed", text: "never" }]],
  ["data=latest", [{ key: "data", text: "latest" }]],
  ["view=chart", [{ key: "view", text: "chart" }]],
  ["place=alpha&place=beta&place=alpha.", [{ key: "twice", text: "place=beta" }]],
  ["hide=mayor&hide=ministry&theme=dark&theme=dark", []],
])("what “?%s” asks for and cannot have is told", (search, misread) => {
  expect(readAddress(`?${search}`).misread).toEqual(misread);
});

test("of more names than a list can have, it is told that the rest is not hidden", () => {
  const hidden = Array.from({ length: 103 }, (_, at) => `source-${at}`).join(",");
  const { view, misread } = readAddress(`?hide=${hidden}`);
  expect(view.filter.hiddenSources.size).toBe(100);
  expect(misread).toEqual([{ key: "hide", text: "source-100, …" }]);
});

test("a moment with seconds keeps them", () => {
  expect(printViewState(parseViewState("?from=2031-05-30T08:00:30%2B03:00"))).toBe(
    "from=2031-05-30T05:00:30Z",
  );
});

test("a link with a million full stops is read, and not for minutes", () => {
  const search = `?place=${".".repeat(1_000_000)}a&hide=${" ".repeat(1_000_000)}a&${"amp;".repeat(200_000)}`;
  const { view, misread } = readAddress(search);
  expect([view.placeId, [...view.filter.hiddenSources], misread.length]).toEqual([null, ["a"], 1]);
});

test("whatever was put around it, a parameter is written once", () => {
  expect(printViewState(home, "?utm_source=news&amp;hide=mayor&Place=alpha")).toBe("utm_source=news");
});

test("what is sought may be in any words: those of a hostile link cost nothing, and none are misread", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
      const written = printViewState({ ...home, query });
      expect(written.length).toBeLessThan(1000);
      expect(readAddress(written).misread).toEqual([]);
      expect(
        printViewState(parseViewState(`q=${encodeURIComponent(query.replace(/\p{Cs}/gu, ""))}`)).length,
      ).toBeLessThan(1000);
    }),
  );
});

test("who goes to another time leaves the part of a day behind that was chosen of this one, and nothing else", () => {
  const hours = "from=2031-05-30T09:00Z&to=2031-05-30T13:00Z";
  const view = parseViewState(`?period=2031-05-30&place=alpha&hide=ministry&${hours}`);
  const at = (part: Parameters<typeof changedView>[1]) => printViewState(changedView(view, part));
  expect(at({ period: { kind: "day", day: "2031-05-31" } })).toBe(
    "period=2031-05-31&place=alpha&hide=ministry",
  );
  expect(at({ period: null })).toBe("place=alpha&hide=ministry");
  const kept = `period=2031-05-30&place=beta&hide=ministry&${hours}`;
  expect(at({ placeId: "beta" })).toBe(kept);
  expect(at({ placeId: "beta", period: { kind: "day", day: "2031-05-30" } })).toBe(kept);
});
