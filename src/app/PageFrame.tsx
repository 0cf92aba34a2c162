import { type ReactNode, useEffect, useEffectEvent } from "react";
import { m } from "../i18n/messages";
import { mapId } from "../map/MapCanvas";
import { PanelSeparator } from "./PanelSeparator";
import { SkipLink } from "./SkipLink";
import { SheetPanel } from "./sheet/SheetPanel";
import type { Sheet } from "./sheet/use-sheet";

type Props = {
  map: ReactNode;
  /** What stands in the map's place, where something does, and by which the page leads to it. */
  table?: ReactNode;
  tableId?: string | null;
  /** What is told, in the place of the page's title, and what stays in view below it; none where there is nothing yet. */
  headline?: ReactNode;
  standing?: ReactNode;
  panel: ReactNode;
  /** Whose page it is. */
  mark?: ReactNode;
  /** What stands beside the page's title. */
  beside?: ReactNode;
  /** What Escape does, if anything is open. */
  onEscape: (() => void) | null;
  sheet: Sheet;
  /** Of the panel, where it stands beside the map, in CSS pixels; `null`: the usual one. */
  panelWidth: number | null;
  onPanelWidth: (width: number | null) => void;
};

/** Where things stand on the page: the panel first, for those who read in order, and the map beside it. */
export function PageFrame(props: Props) {
  const {
    map,
    table,
    tableId,
    headline,
    standing,
    panel,
    mark,
    beside,
    onEscape,
    sheet,
    panelWidth,
    onPanelWidth,
  } = props;
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) onEscape?.();
  });
  useEffect(() => {
    addEventListener("keydown", handleKey);
    return () => removeEventListener("keydown", handleKey);
  }, []);
  return (
    <div className="page">
      <SkipLink to={tableId ?? mapId}>{tableId ? m.skipToTable : m.skipToMap}</SkipLink>
      <SheetPanel {...{ sheet, mark, headline, standing, beside }}>{panel}</SheetPanel>
      <main className="map-area">
        <PanelSeparator panel={sheet.element} width={panelWidth} onWidth={onPanelWidth} />
        {map}
        {table}
      </main>
    </div>
  );
}
