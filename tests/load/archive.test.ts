import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { encodeFacts } from "../../src/domain/archive/encode-facts";
import { factsFrom } from "../../src/domain/archive/facts-from";
import type { Manifest, YearOfArchive } from "../../src/domain/archive/manifest";
import { Archive } from "../../src/load/archive";
import { fetchArchive } from "../../src/load/load-archive";
import { aFact } from "../fixtures/facts";

const { facts, names } = factsFrom([aFact({ day: 20_000 }), aFact({ day: 20_003, report: 1 })]);

const year: YearOfArchive = {
  year: 2024,
  claims: 2,
  days: [20_000, 20_003],
  file: "facts-2024-01234567.gz",
  bytes: 100,
  words: [[0, "words-2024-0-01234567.gz"]],
};

const manifest = {
  schema: 1,
  version: "0123456789ab",
  names,
  years: [year, { ...year, year: 2025, days: [20_300, 20_400], file: "facts-2025-01234567.gz" }],
  days: "days-01234567.gz",
} as unknown as Manifest;

const gzipped = (value: unknown) => new Response(new Uint8Array(gzipSync(JSON.stringify(value))));

/** A host with these files; it is asked once for each. */
function hosted(files: Readonly<Record<string, () => Response>>) {
  const asked: string[] = [];
  const archive = new Archive(
    fetchArchive(new URL("https://site.test/map/data/"), "ru", async (address) => {
      const { pathname } = new URL(String(address));
      asked.push(pathname);
      return files[pathname]?.() ?? new Response("", { status: 404 });
    }),
  );
  return { archive, asked };
}

const whole = {
  "/map/data/archive/manifest.ru.json": () => Response.json(manifest),
  "/map/assets/archive/facts-2024-01234567.gz": () =>
    new Response(new Uint8Array(gzipSync(encodeFacts(facts)))),
  "/map/assets/archive/words-2024-0-01234567.gz": () =>
    gzipped({
      reports: [
        { id: "one", claims: [] },
        { id: "two", claims: [] },
      ],
    }),
};

const here = <T>(asked: { kind: string; value?: T }) => {
  expect(asked.kind).toBe("here");
  return asked.value as T;
};

test("the years that a period needs are fetched once, and no others", async () => {
  const { archive, asked } = hosted(whole);
  const days = { first: 20_001, last: 20_007 };
  expect(archive.parts(days).kind).toBe("waiting");
  await vi.waitFor(() => expect(archive.parts(days).kind).toBe("here"));
  expect(here(archive.parts(days))).toEqual([{ year, facts }]);
  expect(archive.parts(days)).toBe(archive.parts({ ...days }));
  expect(asked).toEqual(["/map/data/archive/manifest.ru.json", "/map/assets/archive/facts-2024-01234567.gz"]);
});

test("what is fetched is no matter of a moment; what only has to be summed is, and what is here neither", async () => {
  const { archive } = hosted(whole);
  const days = { first: 20_001, last: 20_007 };
  expect(archive.isSumming(days)).toBe(false);
  await vi.waitFor(() => expect(archive.parts(days).kind).toBe("here"));
  expect(archive.isSumming(days)).toBe(true);
  await vi.waitFor(() => expect(archive.summed(days).kind).toBe("here"));
  expect(archive.isSumming(days)).toBe(false);
});

test("what tallies are read from is made before they are asked for, once for a year", async () => {
  const { archive, asked } = hosted(whole);
  const days = { first: 20_001, last: 20_007 };
  await vi.waitFor(() => expect(archive.summed(days).kind).toBe("here"));
  expect(archive.summed(days)).toBe(archive.summed({ ...days }));
  expect(here(archive.summed(days))).toBe(here(archive.parts(days)));
  // Of other days of that year it is there already.
  expect(archive.summed({ first: 20_003, last: 20_004 }).kind).toBe("here");
  expect(asked).toHaveLength(2);
});

test("a report's words come from the file that holds them", async () => {
  const { archive } = hosted(whole);
  await vi.waitFor(() => expect(here(archive.words(year, 1))?.id).toBe("two"));
  expect(here(archive.words(year, 7))).toBeNull();
});

test("a host may have told the browser that a file is compressed: then it comes whole", async () => {
  const { archive } = hosted({
    ...whole,
    "/map/assets/archive/facts-2024-01234567.gz": () => new Response(encodeFacts(facts)),
  });
  await vi.waitFor(() =>
    expect(here(archive.parts({ first: 20_000, last: 20_000 }))[0]?.facts).toEqual(facts),
  );
});

test("a site without an archive has none, and no fault", async () => {
  for (const answer of [() => new Response("", { status: 404 }), () => page()]) {
    const { archive } = hosted({ "/map/data/archive/manifest.ru.json": answer });
    await vi.waitFor(() => expect(here(archive.manifest())).toBeNull());
    expect(here(archive.parts(null))).toEqual([]);
    expect(here(archive.days())).toBeNull();
  }
});

const page = () => new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } });

for (const [what, answer, reason] of [
  ["that does not answer", () => new Response("", { status: 503 }), "unreachable"],
  ["that sends half of a file", () => half(), "unreadable"],
  ["that sends what is no facts", () => gzipped({}), "unreadable"],
] as const) {
  test(`of a host ${what} the reader is told, and may try again`, async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    let isWell = false;
    const file = "/map/assets/archive/facts-2024-01234567.gz" as const;
    const { archive } = hosted({ ...whole, [file]: () => (isWell ? whole[file]() : answer()) });
    const days = { first: 20_000, last: 20_000 };
    await vi.waitFor(() => expect(archive.parts(days)).toEqual({ kind: "failed", reason }));
    const told = vi.fn();
    archive.subscribe(told);
    isWell = true;
    archive.retry();
    expect(told).toHaveBeenCalled();
    await vi.waitFor(() => expect(archive.parts(days).kind).toBe("here"));
    warn.mockRestore();
  });
}

function half(): Response {
  const bytes = new Uint8Array(gzipSync(encodeFacts(facts)));
  return new Response(bytes.slice(0, bytes.length - 12));
}

test("what is summed already is told without anything being fetched or made for it", async () => {
  const { archive, asked } = hosted(whole);
  const own = { first: 20_000, last: 20_003 };
  expect(archive.summedBefore(own)).toBeNull();
  archive.summed(own);
  await vi.waitFor(() => here(archive.summed(own)));
  const fetched = [...asked];
  expect(archive.summedBefore({ first: 20_001, last: 20_002 })).toEqual(here(archive.summed(own)));
  expect(archive.summedBefore({ first: 20_000, last: 20_300 })).toBeNull();
  expect(archive.summedBefore(null)).toBeNull();
  expect(asked).toEqual(fetched);
});
