import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { type EmbedChoice, embedOf, type Shared, takenOf, viewAddress } from "../../src/share/shared";
import { embedAddress } from "../../src/share/snippet";
import { parseViewState } from "../../src/url/view-state";
import { aClaim, aDataset, aGeometry } from "../fixtures/build";

const site = "https://gazette.example/map/";
const dataset = aDataset([aClaim(), aClaim({ id: "other", sourceId: "ministry" })]);

const shared = (search: string): Shared => ({
  view: parseViewState(search),
  index: new Index(dataset),
  geometry: aGeometry(dataset),
  openName: null,
});

const usual: EmbedChoice = {
  language: "uk",
  theme: null,
  height: 600,
  isStill: false,
  isOpen: true,
  isFiltered: true,
  isPinned: true,
};
const addressFor = (search: string, choice: Partial<EmbedChoice> = {}) =>
  embedAddress(embedOf(shared(search), { ...usual, ...choice }, site)).slice(site.length);

test("the link to a view says its language, its filter and its data, and not how wide the reader’s panel is", () => {
  expect(viewAddress(shared("?place=alpha&hide=mayor&panel=400&utm_x=1"), site, "en")).toBe(
    `${site}?place=alpha&hide=mayor&lang=en`,
  );
  expect(viewAddress(shared("?data=aaaaaaaaaaaa"), site, "ru")).toBe(`${site}ru/?data=aaaaaaaaaaaa`);
});

test("a frame opens with the place, the sources and the data of the view, in the language and theme chosen", () => {
  expect(addressFor("?place=alpha&hide=mayor&theme=light", { theme: "dark" })).toBe(
    "uk/?embed=1&place=alpha&hide=mayor&theme=dark&data=000000000000",
  );
});

test("place, filter and version stay out where the author does not want them", () => {
  expect(
    addressFor("?place=alpha&hide=mayor", {
      isOpen: false,
      isFiltered: false,
      isPinned: false,
      isStill: true,
    }),
  ).toBe("uk/?embed=1&map=still");
});

test("a view that is itself pinned gives a frame that is pinned to the data it shows, named once", () => {
  expect(addressFor("?data=aaaaaaaaaaaa")).toBe("uk/?embed=1&data=000000000000");
});

test("a file’s address names its version where that is kept, and none that would be dead otherwise", () => {
  const [claim] = dataset.claims;
  if (!claim) throw new Error("There is none.");
  expect(takenOf(shared("?hide=mayor"), site, "ru", true).address).toBe(
    `${site}ru/?hide=mayor&data=000000000000`,
  );
  const taken = takenOf(shared("?hide=mayor&place=alpha"), site, "ru", false);
  expect(taken.address).toBe(`${site}ru/?place=alpha&hide=mayor`);
  expect(taken.claimAddress(claim)).toBe(`${site}ru/?claim=claim-one`);
});
