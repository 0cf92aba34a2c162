import { grouped } from "../evidence-index";
import { sha256 } from "../output/hash";
import { compareText } from "../problem";
import type { TableClaim, TablePlace } from "./claim-table";
import { claimFields, claimRows, type Field, printRows, type Row, reportFields } from "./fields";
import type { ImportedTable } from "./import-table";
import { madeOnce } from "./made-once";
import { printParquet } from "./parquet";

/** A file of the archive by its path within it. */
export type ArchiveFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * Every table's claims and reports for analysts: CSV; Parquet, the claims parted by year as Hive does it, so that DuckDB, Spark
 * or Trino read them where they lie; and a description of both (Data Package 2). The same tables give the same bytes.
 */
export function archiveFiles(tables: readonly ImportedTable[]): ArchiveFiles {
  const claims = claimRows(tables);
  const reports = tables.flatMap((table) => table.reports.map((one) => ({ one, table })));
  const csv = new Map([
    ["claims.csv", printRows(claimFields, claims)],
    ["reports.csv", printRows(reportFields, reports)],
  ]);
  const years = [...grouped(claims, ({ one }) => yearOf(one))].sort(([a], [b]) => compareText(a, b));
  const parquet = new Map<string, Uint8Array>([
    ...years.map(
      ([year, rows]) =>
        [`claims/year=${year}/claims.parquet`, printParquet(claimFields, inOrder(rows))] as const,
    ),
    ["reports.parquet", printParquet(reportFields, reports)],
  ]);
  const description = { tables, csv, parquet: [...parquet.keys()] };
  return new Map<string, string | Uint8Array>([
    ["datapackage.json", printDescription(description)],
    ...csv,
    ...parquet,
  ]);
}

/** The year in which it began, else in which it ended, else that of its report; Hive's own name for what has none. */
const yearOf = ({ window, posted }: TableClaim): string =>
  (window?.start ?? window?.end ?? posted)?.slice(0, 4) ?? "__HIVE_DEFAULT_PARTITION__";

/** By place, then time: what a query asks for lies together. */
function inOrder(rows: readonly Row<TableClaim>[]): Row<TableClaim>[] {
  const placesOf = madeOnce((places: readonly TablePlace[]) => places.map(({ id }) => id).join("|"));
  const byPlace = [...grouped(rows, ({ one }) => placesOf(one.places))].sort(([a], [b]) => compareText(a, b));
  const timeOf = ({ window, posted }: TableClaim) => window?.start ?? posted ?? "";
  return byPlace.flatMap(([, own]) =>
    own.toSorted(({ one: a }, { one: b }) => compareText(timeOf(a), timeOf(b)) || compareText(a.id, b.id)),
  );
}

const csvTypes = { text: "string", number: "integer", "yes-no": "boolean", moment: "datetime" } as const;

function schemaOf<T>(fields: Readonly<Record<string, Field<T>>>, primaryKey: readonly string[]) {
  return {
    fields: Object.entries(fields).map(([name, { type, about }]) => ({
      name,
      type: csvTypes[type],
      ...(type === "yes-no" ? { trueValues: ["yes"], falseValues: ["no"] } : {}),
      ...(type === "moment" ? { format: "any" } : {}),
      description: about,
    })),
    missingValues: [""],
    primaryKey,
  };
}

type Description = {
  tables: readonly ImportedTable[];
  csv: ReadonlyMap<string, string>;
  parquet: readonly string[];
};

function printDescription({ tables, csv, parquet }: Description): string {
  const hashes = new Map([...csv].map(([path, text]) => [path, `sha256:${sha256(text)}`]));
  const csvResource = (name: string, title: string, schema: object) => ({
    name,
    title,
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    hash: hashes.get(`${name}.csv`),
    schema,
  });
  const claims = schemaOf(claimFields, ["claim_id"]);
  const reports = schemaOf(reportFields, ["table", "report"]);
  const printed = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "skyclaims-tables",
    title: "Who says what was shot down where: claims as tables",
    description:
      "Claims of one side each, reported and not verified. Totals stand beside their parts, joint figures are no place's own, and figures of two sources are never added.",
    // Of what the tables hold: the same tables, the same version.
    version: sha256([...hashes.values()].join()).slice(0, 12),
    licenses: distinct(tables.map(({ mapping: { licence } }) => ({ name: licence.name, path: licence.url }))),
    sources: tables.map(({ id, mapping: { title, licence } }) => ({
      title: typeof title === "string" ? title : (title.en ?? Object.values(title)[0]),
      path: licence.origin,
      table: id,
      licence: licence.name,
      credit: licence.credit,
      changed: licence.changed,
    })),
    resources: [
      csvResource("claims", "Every claim", claims),
      csvResource("reports", "Every report that is held", reports),
      {
        name: "claims-parquet",
        title: "Every claim, parted by the year in which it began",
        path: parquet.filter((path) => path.startsWith("claims/")),
        format: "parquet",
        mediatype: "application/vnd.apache.parquet",
      },
      {
        name: "reports-parquet",
        title: "Every report that is held",
        path: "reports.parquet",
        format: "parquet",
        mediatype: "application/vnd.apache.parquet",
      },
    ],
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
