import { usualColumns } from "../domain/comparison/table";
import { m } from "../i18n/messages";
import { viewButtonId } from "../panel/filters/ViewSwitch";
import { onDemand, useOnDemand } from "../panel/on-demand";
import type { Go, Reading } from "../panel/reading";
import { noTable, type ViewState } from "../url/view-state";
import type { Change } from "./address/use-view-state";

type Props = { view: ViewState; change: Change; isArrival: boolean; reading: Reading; go: Go };

/** By which the page leads to the table. */
export const tableId = "the-table";

const whoSaysTable = onDemand(async () => (await import("../table/WhoSaysTable")).WhoSaysTable);

/** The table in the map's place, brought when it is first asked for: most readers never do. */
export function TableArea({ view, change, isArrival, reading, go }: Props) {
  const { brought: Table, hasFailed } = useOnDemand(whoSaysTable, true);
  const close = () => {
    change(noTable);
    document.getElementById(viewButtonId("table"))?.focus();
  };
  if (hasFailed) {
    return (
      <p className="map-trouble" role="alert">
        {m.loadFailed.unreachable} {m.loadAdvice}
      </p>
    );
  }
  if (!Table) return null;
  return (
    <Table
      id={tableId}
      takesFocus={!isArrival}
      by={view.tableBy ?? usualColumns(reading.index, view.tableSort)}
      sort={view.tableSort}
      onBy={(tableBy) => change({ tableBy, tableSort: null })}
      onSort={(tableSort) => change({ tableSort })}
      onClose={close}
      reading={reading}
      go={go}
    />
  );
}
