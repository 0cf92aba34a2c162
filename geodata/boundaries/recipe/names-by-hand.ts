/** What towns of the base map are called in the three languages, where no rule yields all three (`town-names.tsv`). By GeoNames id. */
import { readFileSync } from "node:fs";
import type { Names } from "./region-names";

const table = readFileSync(new URL("town-names.tsv", import.meta.url), "utf8");

export const namesByHand: ReadonlyMap<number, Names> = new Map(
  table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [id, en = "", ru = "", uk = ""] = line.split("\t");
      return [Number(id), { en, ru, uk }];
    }),
);
