import { expect, test } from "vitest";
import { LoadError, loadDataset } from "../../src/load/load-dataset";
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
