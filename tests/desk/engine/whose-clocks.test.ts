import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { look, seenOf } from "../../../src/desk/engine/see";
import { act } from "../../../src/desk/work/act";
import { reportZone, zonesOffered } from "../../../src/desk/work/report-zone";
import { zoneOfArea } from "../../../src/desk/work/zone-of-area";
import type { DraftPlace } from "../../../src/draft/drafts";
import { loadDeskWords } from "../../../src/i18n/desk-words";
import { speakIn } from "../../../src/i18n/load-messages";
import { zoneName } from "../../../src/i18n/time";
import { aDraftPlace, aWork, openBench } from "../desk-builders";

await loadDeskWords();

const text = "Warden Ada North said nine drones were shot down over Alpha overnight.";
const seen = (work: ReturnType<typeof aWork>) => {
  const bench = openBench();
  return seenOf(look(work, bench), null, bench, "en");
};
const zones = (work: ReturnType<typeof aWork>) =>
  [...seen(work).derived.values()].map(({ clock }) => clock?.zone);
const zoneOf = (work: ReturnType<typeof aWork>) => {
  const [report] = work.reports;
  if (!report) throw new Error("nothing was read");
  return reportZone(report);
};

test("a report of a Ukrainian page is by Kyiv’s clocks, and so are its claims", () => {
  const work = aWork(text, { url: "https://paper.example.ua/north" });
  expect(zoneOf(work)).toEqual({ zone: "Europe/Kyiv", isOpen: false });
  expect(zones(work)).toEqual(["Europe/Kyiv"]);
});

test("where nothing says whose clocks are meant it is asked, and the editor’s word holds", () => {
  const work = aWork(text);
  const kinds = (of: typeof work) =>
    seen(of)
      .ofReport.get("north")
      ?.map(({ kind }) => kind);
  expect(kinds(work)).toContain("zone-open");
  const said = act(work, { do: "setHead", report: "north", head: { zone: "Europe/Moscow" } });
  expect(kinds(said)).not.toContain("zone-open");
  expect(zones(said)).toEqual(["Europe/Moscow"]);
});

test("words that say by whose clocks they are keep theirs", () => {
  const told = "Warden Ada North said nine drones were shot down over Alpha from 8:00 to 9:30 Moscow time.";
  const work = aWork(told, { url: "https://paper.example.ua/north" });
  expect(zones(work)).toEqual(["Europe/Moscow"]);
});

test("the clocks offered are Kyiv’s and Moscow’s, always, and those of the places that the report names", () => {
  const of = (...places: readonly Partial<DraftPlace>[]) =>
    zonesOffered({
      claims: [
        { draft: { places: places.map((one) => aDraftPlace("Alpha", one)), within: null, speaker: null } },
      ],
    });
  expect(of()).toEqual(["Europe/Kyiv", "Europe/Moscow", "Etc/UTC"]);
  expect(of({ country: "LV" }, { regions: ["RU-SAM"] }, { regions: ["LV-001"] })).toEqual([
    "Europe/Kyiv",
    "Europe/Moscow",
    "Europe/Riga",
    "Europe/Samara",
    "Etc/UTC",
  ]);
  // Each is one that a browser knows, and has a name.
  for (const zone of of({ country: "LV" }, { regions: ["RU-SAM"] })) {
    expect(() => Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
    expect(zoneName(zone)).not.toContain("/");
  }
});

const offeredFor = (words: string) =>
  zonesOffered({
    claims: [
      {
        draft: {
          places: [],
          within: null,
          speaker: { words, name: words, start: 0, end: words.length, isCarried: false, isNear: true },
        },
      },
    ],
  });

test.each([
  ["the Romanian Ministry of Lamps", "Europe/Bucharest"],
  ["Türkiye’s lamp guild", "Europe/Istanbul"],
  ["министр ламп Словакии", "Europe/Bratislava"],
  ["міністерка ламп Болгарії", "Europe/Sofia"],
])("the clocks of the country whose people speak are offered: %s", (words, zone) => {
  expect(offeredFor(words)).toEqual(["Europe/Kyiv", "Europe/Moscow", zone, "Etc/UTC"]);
});

test("every country that the map draws has clocks of its own, which a browser knows and can name", () => {
  const { features } = JSON.parse(readFileSync("geodata/boundaries/countries.geojson", "utf8"));
  const codes = features.map(({ id }: { id: string }) => id);
  // Intl has old names for some: Kiev, Faeroe.
  const canonical = (timeZone: string) =>
    new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  for (const code of codes) {
    const zone = zoneOfArea(code) ?? "";
    const locale = new Intl.Locale(`und-${code}`) as unknown as { timeZones: readonly string[] };
    expect([code, zone, locale.timeZones.includes(canonical(zone))]).toEqual([code, zone, true]);
    expect(zoneName(zone)).not.toMatch(/\/|GMT[+-]/);
  }
});

test.each([
  ["en", "Bulgaria time"],
  ["ru", "время: Болгария"],
  ["uk", "час: Болгарія"],
] as const)(
  "clocks that no message names are called as the language has them: %s",
  async (language, name) => {
    await speakIn(language);
    expect(zoneName("Europe/Sofia")).toBe(name);
    await speakIn("en");
  },
);

test("every region of Russia whose clocks are others than Moscow’s has its own", () => {
  const { features } = JSON.parse(readFileSync("geodata/boundaries/regions.geojson", "utf8"));
  const offset = (zone: string) =>
    new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).format(0);
  // By longitude, an hour for each fifteen degrees: no clocks are more than two and a half hours off.
  for (const { id, geometry } of features.filter(({ id }: { id: string }) => id.startsWith("RU-"))) {
    const [lng] = geometry.coordinates.flat(Number.POSITIVE_INFINITY) as number[];
    const hours = Number(/GMT([+-]\d+)/.exec(offset(zoneOfArea(id) ?? ""))?.[1]);
    expect([id, Math.abs(hours - (lng ?? 0) / 15) < 2.6]).toEqual([id, true]);
  }
});
