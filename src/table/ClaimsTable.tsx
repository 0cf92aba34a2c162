import { useMemo } from "react";
import {
  type Row,
  sortedRows,
  type Table,
  type TableBy,
  type TableSort,
  tableOf,
} from "../domain/comparison/table";
import type { PlaceId } from "../domain/places/place";
import { placeNaming } from "../domain/places/place-mark";
import { byWindow, withoutClock } from "../domain/time/window-group";
import { capitalized, compareWords, m, placeTitle } from "../i18n/messages";
import { timesIn } from "../i18n/time";
import { type Go, markOf, type Reading } from "../panel/reading";
import { SourceIcon } from "../panel/SourceIcon";
import { CellEntry } from "./CellEntry";
import { SortHeader } from "./SortHeader";

export type TableProps = {
  by: TableBy;
  sort: TableSort | null;
  onSort: (sort: TableSort | null) => void;
  reading: Reading;
  go: Go;
};

type Props = TableProps & { labelledBy: string; describedBy: string };

/** Places by sources, or by times: figures side by side in their cells, each a way to its claim. */
export function ClaimsTable({ by, sort, onSort, reading, go, labelledBy, describedBy }: Props) {
  const { index, claims } = reading;
  const table = useMemo(() => tableOf(claims, by, index), [claims, by, index]);
  const nameOf = usePlaceNames(reading);
  const rows = useMemo(
    () => (sort ? sortedRows(table, sort, nameOf, compareWords) : table.rows),
    [table, sort, nameOf],
  );
  return (
    <table aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <thead>
        <tr>
          <SortHeader column="place" sort={sort} isDescendingFirst={false} onSort={onSort}>
            {m.table.place}
          </SortHeader>
          <ColumnHeads table={table} by={by} sort={sort} onSort={onSort} reading={reading} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.placeId} data-nested={row.isNested || undefined}>
            <th scope="row">
              <RowName row={row} nameOf={nameOf} go={go} />
            </th>
            {table.columns.map((column) => (
              <td key={column}>
                <Cell claims={row.cells.get(column) ?? []} by={by} reading={reading} go={go} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ColumnHeads({
  table: { columns },
  by,
  sort,
  onSort,
  reading,
}: Pick<TableProps, "by" | "sort" | "onSort" | "reading"> & { table: Table }) {
  const groups = byWindow(reading.claims);
  const { textOf } = timesIn(reading.index.dataset);
  const clocks = new Map(groups.map(({ id, clock }) => [id, clock]));
  return columns.map((column) => {
    const clock = clocks.get(column);
    return (
      <SortHeader key={column} column={column} sort={sort} isDescendingFirst={true} onSort={onSort}>
        {by === "sources" ? (
          <>
            <SourceIcon mark={markOf(reading, column)} /> {reading.index.source(column).name}
          </>
        ) : column === withoutClock || !clock ? (
          m.timeNotKnown
        ) : (
          textOf(clock)
        )}
      </SortHeader>
    );
  });
}

function RowName({ row: { placeId }, nameOf, go }: { row: Row; nameOf: (id: PlaceId) => string; go: Go }) {
  if (placeId === null) return m.notOnMap;
  return (
    <button
      type="button"
      className="link"
      onClick={() => go.toPlace(placeId)}
      onPointerEnter={() => go.pointAt(placeId)}
      onPointerLeave={() => go.pointAt(null)}
    >
      {nameOf(placeId)}
    </button>
  );
}

function Cell({
  claims,
  ...shared
}: Pick<TableProps, "by" | "reading" | "go"> & { claims: Reading["claims"] }) {
  if (claims.length === 0) return <span className="heard-only">{m.table.nothing}</span>;
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id}>
          <CellEntry claim={claim} {...shared} />
        </li>
      ))}
    </ul>
  );
}

/** What places are called in the table: as on their pages. */
function usePlaceNames({ index, claims }: Reading): (placeId: PlaceId) => string {
  return useMemo(() => {
    const names = new Map<PlaceId, string>();
    return (placeId) => {
      const known = names.get(placeId);
      if (known !== undefined || index.findPlace(placeId) === undefined) return known ?? "";
      const { mention, certainty } = placeNaming(claims, placeId, index);
      const name = capitalized(placeTitle(index.place(placeId).name, mention, certainty === "certain"));
      names.set(placeId, name);
      return name;
    };
  }, [index, claims]);
}
