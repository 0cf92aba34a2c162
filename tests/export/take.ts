import { readFileSync } from "node:fs";
import { type Dataset, Index } from "../../src/domain/dataset";
import { type Filter, noFilter, visibleClaims } from "../../src/domain/filter";
import type { Taken } from "../../src/export/provenance";
import { loadDataset } from "../../src/load/load-dataset";
import { aGeometry } from "../fixtures/build";

const site = "https://gazette.example/map/";

const around = (index: Index, filter: Filter) => ({
  index,
  filter,
  site,
  address: `${site}?lang=en&data=${index.dataset.version}`,
  claimAddress: ({ id }: { id: string }) => `${site}?claim=${id}`,
});

/** What is taken away of a day that never was. */
export const takenOf = (dataset: Dataset, filter: Filter = noFilter): Taken => ({
  ...around(new Index(dataset), filter),
  geometry: aGeometry(dataset),
});

/** What is taken away of what is published. */
export async function takenOfPublished(filter: Filter = noFilter): Promise<Taken> {
  const { index, geometry } = await loadDataset(new URL("https://skyclaims.example/data/"), async (input) => {
    const file = String(input).split("/").at(-1) ?? "";
    return new Response(readFileSync(`public/data/${file}`, "utf8"));
  });
  return { ...around(index, filter), geometry };
}

/** What map and panel show of it: asked of the domain, and not of the exports themselves. */
export const visibleIn = ({ index, filter }: Taken) => visibleClaims(index.dataset, filter);
