import type { TableBy, TableSort } from "../domain/comparison/table";
import type { Go, Reading } from "../panel/reading";

export type TableProps = {
  by: TableBy;
  sort: TableSort | null;
  onSort: (sort: TableSort | null) => void;
  reading: Reading;
  go: Go;
};
