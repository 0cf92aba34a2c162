import { useMemo } from "react";
import { type Row, sortedRows, type Table, tableOf } from "../domain/comparison/table";
import type { PageLanguage } from "../domain/language";
import type { PlaceId } from "../domain/places/place";
import { placeNaming } from "../domain/places/place-mark";
import { windowId, withoutClock } from "../domain/time/window-group";
import { capitalized, compareWords, m, placeTitle } from "../i18n/messages";
import { timesIn } from "../i18n/time";
import { TimedWords } from "../panel/claim/TimedWords";
import { type Go, markOf, type Reading } from "../panel/reading";
import { SourceIcon } from "../panel/SourceIcon";
import { Cell } from "./Cell";
import { SortHeader } from "./SortHeader";
import type { TableProps } from "./table-props";

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
              <RowName row={row} nameOf={nameOf} reading={reading} go={go} />
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
  return columns.map((column) => (
    <SortHeader key={column} column={column} sort={sort} isDescendingFirst={true} onSort={onSort}>
      <ColumnName column={column} by={by} reading={reading} />
    </SortHeader>
  ));
}

type ColumnProps = Pick<TableProps, "by" | "reading"> & { column: string };

/** A column by its source, or by its time. */
export function ColumnName(props: ColumnProps) {
  const { by, column, reading } = props;
  const text = ColumnName.textOf(props);
  if (by === "windows")
    return (
      <span>
        <TimedWords text={text} />
      </span>
    );
  return (
    <>
      <SourceIcon mark={markOf(reading, column)} /> <span lang={ColumnName.languageOf(props)}>{text}</span>
    </>
  );
}

/** In which language its name is, where that is not the page's. */
ColumnName.languageOf = ({ column, by, reading: { index } }: ColumnProps): PageLanguage | undefined =>
  by === "sources" ? index.source(column).otherLanguage?.name : undefined;

ColumnName.textOf = ({ column, by, reading: { index, claims } }: ColumnProps): string => {
  if (by === "sources") return index.source(column).name;
  const clock = claims.find((claim) => windowId(claim) === column)?.window?.clock;
  return column === withoutClock || !clock
    ? m.timeNotKnown
    : capitalized(timesIn(index.dataset).textOf(clock));
};

export function RowName({
  row: { placeId },
  nameOf,
  reading,
  go,
}: {
  row: Row;
  nameOf: (id: PlaceId) => string;
  reading: Reading;
  go: Go;
}) {
  if (placeId === null) return <span>{m.notOnMap}</span>;
  return (
    <button
      type="button"
      className="link"
      lang={reading.index.place(placeId).otherLanguage?.name}
      onClick={() => go.toPlace(placeId)}
      onPointerEnter={() => go.pointAt(placeId)}
      onPointerLeave={() => go.pointAt(null)}
    >
      {nameOf(placeId)}
    </button>
  );
}

/** What places are called in the table: as on their pages. */
export function usePlaceNames({ index, claims }: Reading): (placeId: PlaceId) => string {
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
