import { parquetWriteBuffer } from "hyparquet-writer";
import type { Field, Row } from "./fields";

const types = { text: "STRING", number: "INT32", "yes-no": "BOOLEAN", moment: "TIMESTAMP" } as const;

/** Rows as Parquet, snappy within: the same bytes for the same rows. */
export function printParquet<T>(
  fields: Readonly<Record<string, Field<T>>>,
  rows: readonly Row<T>[],
): Uint8Array {
  const columnData = Object.entries(fields).map(([name, { type, of }]) => ({
    name,
    type: types[type],
    data: rows.map(({ one, table }) => {
      const value = of(one, table);
      return type === "moment" && value !== null ? BigInt(value) : value;
    }),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "skyclaims" }));
}
