import type { ReactNode } from "react";
import type { TableSort } from "../domain/comparison/table";

type Props = {
  column: string;
  sort: TableSort | null;
  /** Which way it sorts at the first press. */
  isDescendingFirst: boolean;
  onSort: (sort: TableSort | null) => void;
  children: ReactNode;
};

/** A column's head: a press sorts by it, a second the other way round, a third not at all. */
export function SortHeader({ column, sort, isDescendingFirst, onSort, children }: Props) {
  const own = sort?.column === column ? sort : null;
  const next = (): TableSort | null => {
    if (!own) return { column, isDescending: isDescendingFirst };
    return own.isDescending === isDescendingFirst ? { column, isDescending: !isDescendingFirst } : null;
  };
  return (
    <th scope="col" aria-sort={own ? (own.isDescending ? "descending" : "ascending") : undefined}>
      <button type="button" onClick={() => onSort(next())}>
        {children}
        <span aria-hidden="true" className="sort-sign">
          {own ? (own.isDescending ? "▼" : "▲") : "↕"}
        </span>
      </button>
    </th>
  );
}
