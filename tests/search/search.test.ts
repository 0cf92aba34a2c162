import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { searchNames } from "../../src/compile/search/search-names";
import { languages } from "../../src/domain/language";
import { plainly } from "../../src/domain/search/plain";
import { searchIn } from "../../src/domain/search/search";
import { searchInArchive } from "../../src/domain/search/search-archive";
import { daysMeant, soughtDay, soughtNight } from "../../src/domain/search/sought-day";
import { periodsMeant, soughtPeriod } from "../../src/domain/search/sought-period";
import { aClaim, aDataset, aPlace, aSource, hours, named } from "../fixtures/build";

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
const english = read("dataset.json");
const names = searchNames(
  new Map([
    ["en", [english]],
    ["ru", [read("dataset.ru.json")]],
    ["uk", [read("dataset.uk.json")]],
  ]),
  () => [],
);
const search = searchIn(english, names);
const placesFor = (query: string) => search(query).places.map(({ id }) => id);

test("a place is found by its name in each of the page’s languages, in any case, and by what its name begins with", () => {
  for (const query of [
    "Bryansk",
    "bryansk obl",
    "Брянская область",
    "в Брянской области".slice(2),
    "Брянщине",
    "Брянська",
    "Брянщини",
  ])
    expect([query, placesFor(query)[0]]).toEqual([query, "bryansk-oblast"]);
  for (const query of ["Боровске", "Боровську", "BOROV"])
    expect([query, placesFor(query)]).toEqual([query, ["borovsk"]]);
});

test("a place is found by a former name, and by a report’s word for it", () => {
  expect(placesFor("Krasnoarmeysk")).toEqual(["krasnoarmeysk"]);
  expect(placesFor("Pokrovsk")).toEqual(["krasnoarmeysk"]);
  expect(placesFor("Yernov")).toEqual(["yukhnov"]);
});

test("a gazetteer’s other names lead to a place, too", () => {
  const place = aPlace({ id: "alpha", kind: "settlement", geonames: 7 });
  const found = searchNames(new Map([["en", [{ places: [place], sources: [] }]]]), () => [
    "Alphagrad",
    "阿尔法",
  ]);
  expect(found.places).toEqual({ alpha: ["alphagrad"] });
  const russian = searchNames(new Map([["ru", [{ places: [place], sources: [] }]]]), () => [
    "Альфаград",
    "Alphagrad",
  ]);
  expect(russian.places.alpha).toContain("альфаграде");
});

test("a region is found by the town that it is called after, in any case, and by that town’s former names", () => {
  const region = aPlace({ id: "kaluga-oblast", kind: "region", iso: "RU-KLU", name: "Kaluga Oblast" });
  const capital = (name: string) => (name === "kaluga" ? ["Kaluga", "Калуга", "Альфаград"] : []);
  const all = languages.map((language) => [language, [{ places: [region], sources: [] }]] as const);
  const find = searchIn(
    aDataset([], [region]),
    searchNames(new Map(all), () => [], capital),
  );
  for (const query of ["Калуга", "Калуге", "Калузі", "Kaluga", "Альфаграда"])
    expect([query, find(query).places.map(({ id }) => id)]).toEqual([query, ["kaluga-oblast"]]);
});

test("without the index of names a place is found by what its data says of it", () => {
  const bare = searchIn(english);
  expect(bare("Калужская").places.map(({ id }) => id)).toEqual(["kaluga-oblast"]);
  expect(bare("Калужчина").places).toEqual([]);
});

test("whose whole name it is stands before those whose begins so, and of those before whom more is said of", () => {
  const dataset = aDataset(
    [aClaim({ where: { places: [named("beta-land")], within: null } })],
    [
      aPlace({ id: "alpha-beta" }),
      aPlace({ id: "beta-town" }),
      aPlace({ id: "beta-land" }),
      aPlace({ id: "beta" }),
    ],
  );
  expect(searchIn(dataset)("beta").places.map(({ id }) => id)).toEqual([
    "beta",
    "beta-land",
    "beta-town",
    "alpha-beta",
  ]);
});

test("a day is understood as people write it, and what is no day is none", () => {
  const day = { year: 2025, month: 12, day: 16 };
  for (const text of [
    "16 December 2025",
    "December 16, 2025",
    "16.12.2025",
    "2025-12-16",
    "16/12/25",
    "16 декабря 2025 года",
    "16 грудня 2025 р.",
    "2025 dec 16",
  ])
    expect([text, soughtDay(text)]).toEqual([text, day]);
  for (const text of ["16 декабря", "16.12", "dec 16th"])
    expect(soughtDay(text)).toEqual({ ...day, year: null });
  for (const text of [
    "16",
    "31.2.2025",
    "11 UAVs",
    "2025",
    "",
    "16 December Kaluga",
    "May",
    "99.99",
    "Marx 5 6",
  ])
    expect([text, soughtDay(text)]).toEqual([text, null]);
});

test("a day without a year is that day of every year, latest first", () => {
  expect(daysMeant({ year: null, month: 5, day: 30 }, ["2030-05-30", "2031-05-29", "2031-05-30"])).toEqual([
    "2031-05-30",
    "2030-05-30",
  ]);
});

const day = aDataset([
  aClaim({
    id: "eleven",
    figure: { kind: "exactly", value: 11, unit: "uav" },
    window: hours("08:00", "12:00"),
  }),
  aClaim({ id: "range", figure: { kind: "between", low: 11, high: 15, unit: "uav" } }),
  aClaim({
    id: "other",
    sourceId: "ministry",
    summary: "Восемь БПЛА сбиты над Альфой",
    figure: { kind: "exactly", value: 111, unit: "uav" },
  }),
]);
const claimsFor = (query: string) => searchIn(day)(query).claims.map(({ id }) => id);

test("claims are found by a figure, which is the whole number and no part of one", () => {
  expect(claimsFor("11")).toEqual(["eleven", "range"]);
  expect(claimsFor("15")).toEqual(["range"]);
});

test("claims are found by words of our summary, of their place and of who says so, in any case", () => {
  expect(claimsFor("ministry alpha")).toEqual(["other"]);
  expect(claimsFor("сбито над альфе")).toEqual(["other"]);
  expect(claimsFor("mayor 11")).toEqual(["eleven", "range"]);
  expect(claimsFor("nothing such")).toEqual([]);
});

test("claims of a day are found with the day", () => {
  expect(searchIn(day)("30 May")).toMatchObject({ days: ["2031-05-30"], claims: [{ id: "eleven" }] });
});

test("a source is found by name and office; one that says nothing here is not", () => {
  expect(searchIn(day)("office of the mini").sources.map(({ id }) => id)).toEqual(["ministry"]);
  expect(searchIn({ ...day, claims: [] })("mayor").sources).toEqual([]);
});

test("spelling is compared without what people leave out, and letters of their own stay", () => {
  expect(plainly("Алёшки, Кам’янське; Kirişi–Ōsaka")).toBe("алешки камянське kirisi osaka");
  expect(plainly("Київ Край")).toBe("київ край");
});

test("of the archive is found what is not in what is shown: places, sources, days", () => {
  const archive = {
    places: [aPlace({ id: "alpha" }), aPlace({ id: "omega", localNames: { ru: "Омега" } })],
    sources: [aSource("mayor"), aSource("admiral")],
    days: ["2030-05-30", "2031-05-30"],
    silent: [],
  };
  const searchAll = searchInArchive(archive, day, new Set(["2031-05-30"]), { places: {}, sources: {} });
  expect(searchAll("омега").places.map(({ id }) => id)).toEqual(["omega"]);
  expect(searchAll("alpha").places).toEqual([]);
  expect(searchAll("the").sources.map(({ id }) => id)).toEqual(["admiral"]);
  expect(searchAll("30 May").days).toEqual(["2030-05-30"]);
});

test("a day and a night between the archive’s first and last are always found, also where nothing is held of them", () => {
  const gap = { day: "2030-05-31", isGap: true };
  const archive = { places: [], sources: [], days: ["2030-05-30", "2030-06-01"], silent: [gap] };
  const searchAll = searchInArchive(archive, day, new Set(["2030-06-01"]), { places: {}, sources: {} });
  for (const query of ["31 May 2030", "31.05.2030", "31 мая"])
    expect([query, searchAll(query).silent]).toEqual([query, [gap]]);
  expect(searchAll("30 May").silent).toEqual([]);
  expect(searchAll("31 May 2031")).toMatchObject({ days: [], silent: [], nights: [] });
  expect(searchAll("night to 31 May 2030").nights).toEqual([{ day: "2030-05-31", silent: gap }]);
  expect(searchAll("ночь на 1 июня").nights).toEqual([{ day: "2030-06-01", silent: null }]);
  expect(searchAll("night to 31 May 2031").nights).toEqual([]);
});

test("a night is understood as the page says it, in its three languages, and otherwise", () => {
  const may = { year: 2025, month: 5, day: 24 };
  for (const text of [
    "night to 24 May 2025",
    "Night of May 24, 2025",
    "ночь на 24 мая 2025 года",
    "В ночь на 24.05.2025",
    "ніч на 24 травня 2025 р.",
    "night 2025-05-24",
  ])
    expect([text, soughtNight(text)]).toEqual([text, may]);
  for (const text of ["night", "24 May 2025", "Nightingale 24", "night to Alpha", "night to 31.2.2025"])
    expect([text, soughtNight(text)]).toEqual([text, null]);
});

test("a month or a year is understood as people write it, with or without a place; a day and a name are none", () => {
  const may = { year: "2031", month: 5 };
  for (const text of ["May 2031", "2031-05", "05.2031", "май 2031 года", "в травні 2031", "за май 2031 г."])
    expect([text, soughtPeriod(text)]).toEqual([text, { ...may, rest: "" }]);
  expect(soughtPeriod("2031")).toEqual({ year: "2031", month: null, rest: "" });
  expect(soughtPeriod("Alpha-Town in May 2031")).toEqual({ ...may, rest: "alpha-town" });
  expect(soughtPeriod("альфа май")).toEqual({ year: null, month: 5, rest: "альфа" });
  for (const text of [
    "",
    "Alpha",
    "300",
    "5 May 2031",
    "2031-05-30",
    "30.05.2031",
    "2031 2030",
    "13.2031",
    "Mayor",
  ])
    expect([text, soughtPeriod(text)]).toEqual([text, null]);
});

test("a month without a year is that month of every year that holds claims, latest first", () => {
  const days = ["2030-05-30", "2031-05-29", "2031-05-30", "2031-06-01"];
  expect(periodsMeant({ year: null, month: 5, rest: "" }, days)).toEqual([
    { kind: "month", month: "2031-05" },
    { kind: "month", month: "2030-05" },
  ]);
  expect(periodsMeant({ year: "2031", month: null, rest: "" }, days)).toEqual([
    { kind: "year", year: "2031" },
  ]);
  expect(periodsMeant({ year: "2029", month: null, rest: "" }, days)).toEqual([]);
});

test("a place over a month is found in the archive, whether or not it is on the page", () => {
  const alpha = aPlace({ id: "alpha" });
  const archive = { places: [alpha], sources: [], days: ["2030-05-30"], silent: [] };
  const searchAll = searchInArchive(archive, day, new Set(), { places: {}, sources: {} });
  expect(searchAll("alpha may 2030").periods).toEqual([
    { period: { kind: "month", month: "2030-05" }, place: alpha },
  ]);
  expect(searchAll("May").periods).toEqual([{ period: { kind: "month", month: "2030-05" }, place: null }]);
  expect(searchAll("omega may").periods).toEqual([]);
});
