import { useEffect, useId, useRef } from "react";
import type { TableBy } from "../domain/comparison/table";
import { m } from "../i18n/messages";
import { HoursNote } from "../panel/place/HoursNote";
import { ClaimsTable } from "./ClaimsTable";
import { TableCards } from "./TableCards";
import type { TableProps } from "./table-props";
import { useMedia } from "./use-media";
import "./table.css";
import "./table-cards.css";

type Props = TableProps & {
  /** Of the section, by which the page leads to it. */
  id: string;
  /** Where the reader has opened it, and not an address. */
  takesFocus: boolean;
  onBy: (by: TableBy) => void;
  onClose: () => void;
};

/** A phone, or a tablet on which the panel stands beside the table. */
const noRoomForColumns =
  "screen and (max-width: 40rem), screen and (min-width: 44.01rem) and (max-width: 56rem)";

/** In the map's place: the same claims as a table. */
export function WhoSaysTable({ id, takesFocus, onBy, onClose, ...table }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const ids = useId();
  const isNarrow = useMedia(noRoomForColumns);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section id={id} tabIndex={-1} className="table-area">
      <header>
        <h2 id={`${ids}-title`} ref={heading} tabIndex={-1}>
          {m.whoSays}
        </h2>
        <fieldset>
          <legend>{m.table.by}</legend>
          {(["sources", "windows"] as const).map((by) => (
            <label key={by}>
              <input type="radio" name={`${ids}-by`} checked={table.by === by} onChange={() => onBy(by)} />
              {by === "sources" ? m.table.bySources : m.table.byWindows}
            </label>
          ))}
        </fieldset>
        <button type="button" className="close-table" onClick={onClose}>
          {m.table.close}
        </button>
      </header>
      {table.reading.claims.length === 0 ? (
        <p className="empty">{table.reading.nothing ?? m.nothingShown}</p>
      ) : (
        <div className="table-scroll">
          {isNarrow ? (
            <TableCards {...table} labelledBy={`${ids}-title`} />
          ) : (
            <ClaimsTable {...table} labelledBy={`${ids}-title`} describedBy={`${ids}-note`} />
          )}
          <p id={`${ids}-note`} className="quiet">
            {m.table.note}
          </p>
          <HoursNote claims={table.reading.claims} />
        </div>
      )}
    </section>
  );
}
