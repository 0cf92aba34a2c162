import { parquetWriteBuffer } from "hyparquet-writer";
import { Index } from "../../domain/dataset";
import { noFilter } from "../../domain/filter";
import type { PageLanguage } from "../../domain/language";
import { claimsColumns, claimsCsv, numberColumns } from "../../export/csv";
import { claimsGeoJson } from "../../export/geojson";
import type { Taken } from "../../export/provenance";
import { pageAddress } from "../../share/snippet";
import type { Outputs } from "../engine/engine";
import { readPublished } from "./read-published";

/**
 * All of a work's claims, for the forms that a reader takes from the page, too. What leads to the map leads to where it will
 * stand; as long as that is not known, it is an address within it.
 */
export function takenFrom(
  { published }: Pick<Outputs, "published">,
  language: PageLanguage,
  address: string | null,
): Taken {
  const { dataset, geometry } = readPublished(published, language);
  const site = address ?? "";
  const at = (query: string) => pageAddress({ site, language: dataset.language, query, version: null });
  return {
    index: new Index(dataset),
    geometry,
    filter: noFilter,
    site,
    address: at(""),
    claimAddress: ({ id }) => at(`claim=${id}`),
  };
}

export const csvBytes = (taken: Taken) => encoded(claimsCsv(taken));

export const geojsonBytes = (taken: Taken) => encoded(`${JSON.stringify(claimsGeoJson(taken), null, 1)}\n`);

/** The columns of the CSV file, with numbers as numbers. */
export function parquetBytes(taken: Taken): Uint8Array<ArrayBuffer> {
  const columnData = [...claimsColumns(taken)].map(([name, data]) => ({
    name,
    type: numberColumns.has(name) ? ("INT32" as const) : ("STRING" as const),
    data: [...data],
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "skyclaims" }));
}

export const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
