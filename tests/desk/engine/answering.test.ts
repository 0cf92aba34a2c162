import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answering } from "../../../src/desk/engine/answering";
import type { Seen } from "../../../src/desk/engine/engine";
import type { FromWorker, ToWorker } from "../../../src/desk/engine/talk";
import { act } from "../../../src/desk/work/act";
import { accepted, aWork, siteFiles } from "../desk-builders";

const names = { regions: "r", gazetteer: "g", countries: "c", seas: "s" };
const addresses = {
  regions: "geodata/boundaries/regions.geojson",
  gazetteer: "geodata/gazetteer/places.tsv",
  wider: {
    regions: "geodata/boundaries/europe.geojson",
    gazetteer: "geodata/gazetteer/europe.tsv",
    countries: "geodata/boundaries/countries.geojson",
    seas: "geodata/boundaries/seas.geojson",
  } satisfies typeof names,
};

/** The worker's side, with files from the disk; tells what it posts, and when there is as much as is waited for. */
function talking(fetchText = (address: string) => Promise.resolve(readFileSync(address, "utf8"))) {
  const posted: FromWorker[] = [];
  let wake = () => {};
  const { folder, yaml, lock } = siteFiles();
  const hear = answering({
    post: (message) => {
      posted.push(message);
      wake();
    },
    fetchText,
    later: (thing) => setTimeout(thing, 0),
    evidence: { folder, yaml, lock },
  });
  const until = async (isThere: (posted: readonly FromWorker[]) => boolean) => {
    while (!isThere(posted)) await new Promise<void>((resolve) => (wake = resolve));
  };
  const answerTo = async (ask: number): Promise<unknown> => {
    await until((all) => all.some((message) => "answer" in message && message.answer === ask));
    return posted.find((message) => "answer" in message && message.answer === ask);
  };
  return { hear: (message: ToWorker) => hear(message), posted, until, answerTo };
}

const text =
  "The Ministry of Defence of Russia said that three drones were shot down over Bryansk Oblast on 30 May 2031.";

test("a text is read before the gazetteer has come, and when it never comes", async () => {
  const { hear, answerTo } = talking(() => new Promise(() => {}));
  hear({ open: addresses, today: "2031-06-01" });
  hear({ ask: 1, method: "read", with: [text, { language: null, published: null }] });
  expect(await answerTo(1)).toMatchObject({ value: { language: "en", drafts: [{ event: "interception" }] } });
});

test("of works that wait, the newest is seen; the older ones are told so", async () => {
  const { hear, answerTo } = talking();
  hear({ open: addresses, today: "2031-06-01" });
  hear({ ask: 1, method: "see", with: [aWork(text, { id: "first" })] });
  hear({ ask: 2, method: "see", with: [aWork(text, { id: "second" })] });
  expect(await answerTo(1)).toMatchObject({ value: null });
  const { value } = (await answerTo(2)) as { value: Seen };
  expect([...value.derived.keys()]).toEqual(["second-1"]);
}, 60_000);

test("after the first answer a work is compared with what is published, and seen again with the wider gazetteer", async () => {
  const { hear, posted, until } = talking();
  hear({ open: addresses, today: "2031-06-01" });
  hear({ ask: 1, method: "see", with: [aWork(text)] });
  const seen = () => posted.flatMap((message) => ("seen" in message ? [message.seen] : []));
  await until(() => seen().filter(({ isCompared }) => isCompared).length > 0);
  expect(
    seen()
      .at(-1)
      ?.shown?.datasets.map(({ language }) => language),
  ).toEqual(["en", "ru", "uk"]);
}, 60_000);

test("what cannot be fetched is told to whoever waits for it", async () => {
  const { hear, answerTo } = talking(() => Promise.reject(new Error("the server says 404")));
  hear({ open: addresses, today: "2031-06-01" });
  hear({ ask: 1, method: "see", with: [aWork(text)] });
  expect(await answerTo(1)).toMatchObject({ failed: expect.stringContaining("404") });
});

test.each([{ comes: true }, { comes: false }])(
  "a work with a place of the wider gazetteer waits until that is there, and is not refused; it never coming, it is told: $comes",
  async ({ comes }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { hear, posted, until, answerTo } = talking(async (address) => {
      if (Object.values(addresses.wider).includes(address)) await held;
      if (!comes && address === addresses.wider.gazetteer) throw new Error("the server says 404");
      return readFileSync(address, "utf8");
    });
    const abroad = text.replace("Bryansk Oblast", "Lumen Harbour");
    // A town of the wider gazetteer alone.
    const choice = {
      words: "Lumen Harbour",
      is: { geonames: 765876 },
      reason: "It is called so there.",
    } as const;
    const chosen = act(accepted(aWork(abroad)), {
      do: "choosePlace",
      choice: { ...choice, report: "north", certainty: "probable" },
    });
    hear({ open: addresses, today: "2031-06-01" });
    hear({ ask: 1, method: "see", with: [aWork(text, { id: "older" }), "en"] });
    await answerTo(1);
    hear({ ask: 2, method: "see", with: [chosen, "en"] });
    await until((all) => all.some((message) => "waits" in message));
    expect(posted.some((message) => "answer" in message && message.answer === 2)).toBe(false);
    release();
    const { value } = (await answerTo(2)) as { value: Seen };
    expect(value.derived.has("north-1")).toBe(comes);
  },
  60_000,
);
