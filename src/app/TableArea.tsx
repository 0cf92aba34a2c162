import { useEffect, useState } from "react";
import { m } from "../i18n/messages";
import type { Go, Reading } from "../panel/reading";
import { viewButtonId } from "../panel/ViewSwitch";
import type { WhoSaysTable } from "../table/WhoSaysTable";
import { noTable, type ViewState } from "../url/view-state";
import type { Change } from "./use-view-state";

type Props = { view: ViewState; change: Change; isArrival: boolean; reading: Reading; go: Go };

/** By which the page leads to the table. */
export const tableId = "the-table";

/** The table in the map's place, brought when it is first asked for: most readers never do. */
export function TableArea({ view, change, isArrival, reading, go }: Props) {
  const [brought, setBrought] = useState<{ Table: typeof WhoSaysTable } | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    import("../table/WhoSaysTable").then(
      ({ WhoSaysTable: Table }) => !isGone && setBrought({ Table }),
      () => !isGone && setHasFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, []);
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
    <brought.Table
      id={tableId}
      takesFocus={!isArrival}
      by={view.tableBy}
      sort={view.tableSort}
      onBy={(tableBy) => change({ tableBy, tableSort: null })}
      onSort={(tableSort) => change({ tableSort })}
      onClose={close}
      reading={reading}
      go={go}
    />
  );
}
