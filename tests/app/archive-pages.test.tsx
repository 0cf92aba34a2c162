import { expect, test } from "vitest";
import { archivePages, plannedPages } from "../../src/app/start/archive-pages";
import { encodeFacts } from "../../src/domain/archive/encode-facts";
import { factsFrom } from "../../src/domain/archive/facts-from";
import type { Manifest, WordsOfReports } from "../../src/domain/archive/manifest";
import { speakIn } from "../../src/i18n/load-messages";
import { aDataset, aPlace, aSource } from "../fixtures/build";
import { aFact } from "../fixtures/facts";

const may = { day: 22_415, to: 22_415 * 1440 + 600, from: 22_415 * 1440 + 360 };

const { facts, names } = factsFrom([
  aFact({ ...may, figure: { kind: "exactly", value: 3, unit: "uav" } }),
  aFact({ ...may, places: [], event: "debris", figure: null }),
  aFact({
    ...may,
    places: ["cloud-oblast"],
    day: 22_450,
    to: may.to + 35 * 1440,
    from: may.from + 35 * 1440,
  }),
  aFact({ places: ["cloud-oblast"], event: "debris", figure: null, from: null, to: null, day: null }),
]);

const words: WordsOfReports = {
  reports: [
    {
      table: 0,
      id: "one",
      posted: "2031-05-16",
      address: "https://sky.example/1?a=<b>",
      text: null,
      claims: [],
    },
  ],
};

const manifest = {
  language: "en",
  names,
  sources: names.sources.map(aSource),
  zones: names.sources.map(() => "Etc/UTC"),
  places: names.places.map((id) =>
    aPlace({ id, ...(id === "cloud-oblast" && { otherLanguage: { name: "ru" } }) }),
  ),
  vocabulary: aDataset([]).vocabulary,
  told: { summaries: {}, how: {}, over: [], in: [], at: [], remarks: {}, breaksOff: "", fewerParts: "" },
  tables: [{ sourceId: "sky-ministry", licence: { name: "CC0 1.0", credit: "The weather office" } }],
  remarks: [],
  years: [{ year: 2031, file: "facts", words: [[0, "words"]] }],
} as unknown as Manifest;

async function pages(most?: number, years = ["2031"]) {
  await speakIn("en");
  const unpacked = (file: string) =>
    file === "facts" ? encodeFacts(facts) : new TextEncoder().encode(JSON.stringify(words));
  return archivePages({ manifest, unpacked, years }, plannedPages({ manifest, unpacked }, most));
}

test("without scripts each place and month of the archive has a page, and one leads to all of them", async () => {
  const made = await pages();
  expect([...made.keys()].sort()).toEqual([
    "archive/cloud-oblast/2031-06.html",
    "archive/cloud-oblast/undated.html",
    "archive/index.html",
    "archive/nowhere/2031-05.html",
    "archive/sky-oblast/2031-05.html",
  ]);
  for (const path of made.keys()) {
    const link = path.replace("archive/", "");
    if (link !== "index.html") expect(made.get("archive/index.html")).toContain(`href="${link}"`);
  }
});

test("of an archive too large for that the newest have pages; the rest is counted, and led to as a table", async () => {
  const made = await pages(1);
  expect([...made.keys()].sort()).toEqual(["archive/cloud-oblast/2031-06.html", "archive/index.html"]);
  const index = made.get("archive/index.html") ?? "";
  expect(index).toContain('href="cloud-oblast/2031-06.html"');
  expect(index).toContain('href=".././data/archive/claims.csv"');
  expect(index.replace(/<[^>]+>/g, " ")).toMatch(/sky-oblast +2031 +\(1\)/i);
  expect(index).toContain('href=".././data/archive/claims/year=2031/claims.parquet"');
  expect((await pages(1, [])).get("archive/index.html")).not.toContain('parquet"');
  expect((await pages()).get("archive/index.html")).not.toContain("claims.csv");
});

test("of what nobody knows the day has a page that says so, and leads to all years on the map", async () => {
  const made = await pages();
  expect(made.get("archive/index.html")).toContain('<a href="cloud-oblast/undated.html">no day known</a>');
  const page = made.get("archive/cloud-oblast/undated.html") ?? "";
  expect(page).toMatch(/<h1><span lang="ru">Cloud-oblast<.*no day known.*<ol><li/);
  expect(page).toContain('href="../../?place=cloud-oblast&amp;period=all"');
});

test("each claim there has its figure, its time, its source, its report’s address and whom to name", async () => {
  const page = (await pages()).get("archive/sky-oblast/2031-05.html") ?? "";
  const text = page.replace(/<[^>]+>/g, "");
  expect(text).toMatch(/3 UAVs/);
  expect(text).toMatch(/16 May 2031/);
  expect(text).toContain("The sky-ministry");
  expect(text).toContain("The weather office. Licence: CC0 1.0");
  expect(text).toContain("not verified");
  expect(page).toContain('href="https://sky.example/1?a=&#60;b&#62;"');
});

test("in another language the same pages are made, and the facts are not read again", async () => {
  const read: string[] = [];
  const unpacked = (file: string) => {
    read.push(file);
    return file === "facts" ? encodeFacts(facts) : new TextEncoder().encode(JSON.stringify(words));
  };
  const planned = plannedPages({ manifest, unpacked });
  await speakIn("en");
  const english = await archivePages({ manifest, unpacked, years: [] }, planned);
  await speakIn("ru");
  const russian = await archivePages(
    { manifest: { ...manifest, language: "ru" }, unpacked, years: [] },
    planned,
  );
  expect([...russian.keys()]).toEqual([...english.keys()]);
  expect(russian.get("archive/index.html")).toContain('<html lang="ru">');
  expect(read.filter((file) => file === "facts")).toHaveLength(1);
});
