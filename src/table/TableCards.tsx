import { useId, useMemo } from "react";
import { type Row, sortedRows, tableOf } from "../domain/comparison/table";
import { compareWords, m } from "../i18n/messages";
import { Cell } from "./Cell";
import { ColumnName, RowName, usePlaceNames } from "./ClaimsTable";
import type { TableProps } from "./table-props";

/** The table where there is no room for columns: a card for each row, with what is in it by the column's name. */
export function TableCards({ labelledBy, ...props }: TableProps & { labelledBy: string }) {
  const { by, sort, reading, go } = props;
  const { index, claims } = reading;
  const table = useMemo(() => tableOf(claims, by, index), [claims, by, index]);
  const nameOf = usePlaceNames(reading);
  const rows = useMemo(
    () => (sort ? sortedRows(table, sort, nameOf, compareWords) : table.rows),
    [table, sort, nameOf],
  );
  return (
    <>
      <SortBy columns={table.columns} {...props} />
      <ul className="table-cards" aria-labelledby={labelledBy}>
        {rows.map((row) => (
          <li key={row.placeId} data-nested={row.isNested || undefined}>
            <h3>
              <RowName row={row} nameOf={nameOf} reading={reading} go={go} />
            </h3>
            <dl>
              {told(table.columns, row).map((column) => (
                <div key={column}>
                  <dt>
                    <ColumnName column={column} by={by} reading={reading} />
                  </dt>
                  <dd>
                    <Cell claims={row.cells.get(column) ?? []} by={by} reading={reading} go={go} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

/** On a card only the columns in which something is said. */
const told = (columns: readonly string[], { cells }: Row): readonly string[] =>
  columns.filter((column) => cells.has(column));

type SortProps = Pick<TableProps, "by" | "sort" | "onSort" | "reading"> & { columns: readonly string[] };

/** Which way is the usual one: names from the first, figures from the largest. */
function SortBy({ columns, by, sort, onSort, reading }: SortProps) {
  const id = useId();
  return (
    <p className="table-sort">
      <label htmlFor={id}>{m.table.sortBy}</label>{" "}
      <select
        id={id}
        value={sort?.column ?? ""}
        onChange={({ target: { value } }) =>
          onSort(value === "" ? null : { column: value, isDescending: value !== "place" })
        }
      >
        <option value="">{m.table.asGiven}</option>
        <option value="place">{m.table.place}</option>
        {columns.map((column) => (
          <option key={column} value={column} lang={ColumnName.languageOf({ column, by, reading })}>
            {ColumnName.textOf({ column, by, reading })}
          </option>
        ))}
      </select>
    </p>
  );
}
