import { beforeAll, expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { loadArchiveWords } from "../../src/i18n/archive-words";
import { loadShareWords } from "../../src/i18n/share-words";
import { citationOf, dayOfClock, plainCitation } from "../../src/share/cited";
import { parseViewState } from "../../src/url/view-state";
import { aClaim, aDataset, aGeometry, hours } from "../fixtures/build";

const site = "https://gazette.example/map/";
const ministers = ["minister", "clerk", "guard"].map((sourceId) =>
  aClaim({ id: `of-${sourceId}`, sourceId }),
);
const dataset = aDataset([aClaim({ window: hours("08:00", "12:00") }), ...ministers]);
const kept = { version: dataset.version, date: "2031-06-01", claims: 4, files: [] };

beforeAll(async () => {
  await Promise.all([loadShareWords(), loadArchiveWords()]);
});

const cited = (search: string, openName: string | null = null, isKept = true) => {
  const shared = {
    view: parseViewState(search),
    index: new Index(dataset),
    geometry: aGeometry(dataset),
    openName,
  };
  return citationOf(shared, site, isKept ? kept : null, null);
};

test("a place is cited by its name, the days, and an address that opens it in the data that was seen", () => {
  const { title, address, id } = cited("?place=alpha&theme=dark", "Alpha");
  expect(title).toBe("Alpha. Who says what was shot down where: 30 May 2031");
  expect(address).toBe(`${site}?place=alpha&lang=en&data=000000000000`);
  expect(id).toBe("skyclaims-alpha-000000000000");
});

test("a claim is cited by who says what", () => {
  expect(cited("?claim=claim-one", "11 UAVs").title).toBe(
    "The mayor: Some said to have been seen. Who says what was shot down where: 30 May 2031",
  );
});

test("what a view hides is in its citation; few sources that are shown are named, not the many that are hidden", () => {
  expect(cited("?hide=mayor").note).toBe("Reported, not verified. Hidden sources: The mayor.");
  expect(cited("?hide=minister,clerk,guard").note).toBe("Reported, not verified. Sources shown: The mayor.");
});

test("tallies are cited with their period, whose sums they are, and what is hidden of them", () => {
  const shared = {
    view: parseViewState("?period=2031-05&place=alpha&hide=mayor&untimed=hide"),
    index: new Index({ ...dataset, claims: [] }),
    geometry: aGeometry(dataset),
    openName: "Alpha",
    tallied: { shown: 3, all: 4, speaking: new Set(dataset.sources.map(({ id }) => id)), files: null },
  };
  const { id, title, note, address } = citationOf(shared, site, null, null);
  expect(id).toBe("skyclaims-2031-05-alpha-000000000000");
  expect(title).toBe("Alpha. Who says what was shot down where: May 2031");
  expect(note).toMatch(
    /^Reported, not verified\. Numbers in brackets are tallied by us, low–high .* Hidden sources: The mayor\.$/,
  );
  expect(address).toContain("period=2031-05&place=alpha&hide=mayor");
});

test("as plain text: who, year, what, how far to trust it, version and its day, address, day of access", () => {
  expect(plainCitation({ ...cited("?place=alpha", "Alpha"), accessed: "2031-06-02" })).toBe(
    "The Skyclaims authors (2031). Alpha. Who says what was shot down where: 30 May 2031. Reported, not verified. " +
      `Data set, version 000000000000, 1 June 2031. ${site}?place=alpha&lang=en&data=000000000000 (accessed 2 June 2031)`,
  );
});

test("data that is not kept has no date and no address of its own, and its citation claims neither", () => {
  expect(plainCitation(cited("", null, false))).toBe(
    "The Skyclaims authors. Who says what was shot down where: 30 May 2031. Reported, not verified. " +
      `Data set, version 000000000000. ${site}?lang=en`,
  );
});

test("the day of access is the reader’s own", () => {
  expect(dayOfClock(new Date(2031, 0, 2, 23, 59))).toBe("2031-01-02");
});

test("no sentence ends twice, whatever its last word ends with", () => {
  expect(plainCitation({ ...cited(""), title: "Дела: 16 декабря 2025 г." })).not.toContain("..");
});

test("a period of the archive is cited by its name", () => {
  expect(cited("?period=2025-12").title).toBe("Who says what was shot down where: December 2025");
});

test("what is kept by another name is cited by that of its link", () => {
  const shared = {
    view: parseViewState("?period=2031"),
    index: new Index(dataset),
    geometry: aGeometry(dataset),
    openName: null,
    keptAs: "aaaaaaaaaaaa",
  };
  const { version, address } = citationOf(
    shared,
    site,
    { version: "aaaaaaaaaaaa", date: "2031-06-01" },
    null,
  );
  expect(version).toBe("aaaaaaaaaaaa");
  expect(address).toContain("data=aaaaaaaaaaaa");
});
