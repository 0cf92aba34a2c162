import { expect, test } from "vitest";
import { LoadError, loadDataset, loadVersion } from "../../src/load/load-dataset";
import { aClaim, aDataset, aGeometry } from "../fixtures/build";

const folder = new URL("https://gazette.example/map/data/");
const dataset = aDataset([aClaim()]);
const geometry = aGeometry(dataset);
const files: Record<string, unknown> = {
  "dataset.json": dataset,
  "dataset.uk.json": { ...dataset, language: "uk" },
  "places.geojson": geometry.places,
  "regions.geojson": geometry.regions,
  "shapes.geojson": geometry.shapes,
};

/** A server that holds these files, but for what a test says is wrong with one of them. */
const server =
  (wrong: Record<string, () => Response | Promise<Response>> = {}): typeof fetch =>
  async (input) => {
    const file = String(input).slice(folder.href.length);
    return wrong[file]?.() ?? Response.json(files[file]);
  };

test("the published files beside the page make a dataset that can be looked up, and its geometry", async () => {
  const loaded = await loadDataset(folder, server());
  expect(loaded.index.claim("claim-one").summary).toBe("Some said to have been seen");
  expect(loaded.geometry).toEqual(geometry);
});

test("our words come in the language that is asked for", async () => {
  const { index } = await loadDataset(folder, server(), "uk");
  expect(index.dataset.language).toBe("uk");
});

const failures: [string, LoadError["reason"], Record<string, () => Response | Promise<Response>>][] = [
  [
    "a network that is down",
    "unreachable",
    { "dataset.json": () => Promise.reject(new TypeError("Failed to fetch")) },
  ],
  ["a file that is not there", "unreachable", { "shapes.geojson": () => new Response("", { status: 404 }) }],
  ["half a file", "unreadable", { "regions.geojson": () => new Response('{"type":"Fea') }],
  ["a page of a captive portal", "unreadable", { "dataset.json": () => new Response("<!doctype html>") }],
  [
    "a dataset of another schema",
    "unreadable",
    { "dataset.json": () => Response.json({ ...dataset, schema: 99 }) },
  ],
  ["nothing", "unreadable", { "dataset.json": () => Response.json(null) }],
];

for (const [what, reason, wrong] of failures) {
  test(`${what} is reported as ${reason}`, async () => {
    const error = await loadDataset(folder, server(wrong)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LoadError);
    expect((error as LoadError).reason).toBe(reason);
  });
}

const kept = "000000000000";
const index = { versions: [{ version: kept, date: "2031-05-30", claims: 1, files: Object.keys(files) }] };

/** A server that keeps one version; anything else it is asked for is said by `asked`. */
function keeping(asked: string[], over: Record<string, () => Response> = {}): typeof fetch {
  return async (input) => {
    const path = String(input).slice(folder.href.length);
    asked.push(path);
    const file = path.split("/").at(-1) ?? "";
    return over[path]?.() ?? Response.json(path === "versions.json" ? index : files[file]);
  };
}

test("a version that is kept comes from its own folder, with the day on which it was frozen", async () => {
  const asked: string[] = [];
  const version = await loadVersion(kept, folder, keeping(asked), "uk");
  expect(version?.date).toBe("2031-05-30");
  expect(version?.loaded.index.dataset.language).toBe("uk");
  expect(asked).toContain(`versions/${kept}/dataset.uk.json`);
  expect(asked.slice(1).every((path) => path.startsWith(`versions/${kept}/`))).toBe(true);
});

test("of a version that is in no index nothing is fetched", async () => {
  const asked: string[] = [];
  expect(await loadVersion("ffffffffffff", folder, keeping(asked))).toBeNull();
  expect(asked).toEqual(["versions.json"]);
});

test("data of another version than was asked for is refused", async () => {
  const wrong = { ...dataset, version: "111111111111" };
  const loading = loadVersion(
    kept,
    folder,
    keeping([], { [`versions/${kept}/dataset.json`]: () => Response.json(wrong) }),
  );
  await expect(loading).rejects.toMatchObject({ reason: "unreadable" });
});

for (const rubbish of [null, [], {}, { versions: 1 }, { versions: [null, 1, { version: "../x" }] }]) {
  test(`an index that is ${JSON.stringify(rubbish)} keeps nothing`, async () => {
    const fetchFile = keeping([], { "versions.json": () => Response.json(rubbish) });
    expect(await loadVersion(kept, folder, fetchFile)).toBeNull();
  });
}

test("a site without an index keeps nothing; one whose server fails is not known to", async () => {
  const answering = (status: number) =>
    keeping([], { "versions.json": () => new Response("no such page", { status }) });
  expect(await loadVersion(kept, folder, answering(404))).toBeNull();
  for (const status of [403, 500, 503])
    await expect(loadVersion(kept, folder, answering(status))).rejects.toMatchObject({
      reason: "unreachable",
    });
});
