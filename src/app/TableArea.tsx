import { m } from "../i18n/messages";
import { viewButtonId } from "../panel/filters/ViewSwitch";
import type { Go, Reading } from "../panel/reading";
import { onDemand, useOnDemand } from "../url/on-demand";
import { noTable, type ViewState } from "../url/view-state";
import type { Change } from "./address/use-view-state";

type Props = { view: ViewState; change: Change; isArrival: boolean; reading: Reading; go: Go };

/** By which the page leads to the table. */
export const tableId = "the-table";

const table = onDemand(async () => {
  const [{ WhoSaysTable }, { usualColumns }] = await Promise.all([
    import("../table/WhoSaysTable"),
    import("../domain/comparison/table"),
  ]);
  return { WhoSaysTable, usualColumns };
});

/** The table in the map's place, brought when it is first asked for: most readers never do. */
export function TableArea({ view, change, isArrival, reading, go }: Props) {
  const { brought, hasFailed } = useOnDemand(table, true);
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
  if (!brought) return null;
  return (
    <brought.WhoSaysTable
      id={tableId}
      takesFocus={!isArrival}
      by={view.tableBy ?? brought.usualColumns(reading.index, view.tableSort)}
      sort={view.tableSort}
      onBy={(tableBy) => change({ tableBy, tableSort: null })}
      onSort={(tableSort) => change({ tableSort })}
      onClose={close}
      reading={reading}
      go={go}
    />
  );
}
