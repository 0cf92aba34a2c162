import type { Claim } from "../domain/claims/claim";
import { windowId } from "../domain/time/window-group";
import { m } from "../i18n/messages";
import { timesIn } from "../i18n/time";
import { CellEntry } from "./CellEntry";
import type { TableProps } from "./table-props";

type Props = Pick<TableProps, "by" | "reading" | "go"> & { claims: readonly Claim[] };

/** What stands in a cell; where it is of different times, each on a line of its own with its time. */
export function Cell({ claims, ...shared }: Props) {
  if (claims.length === 0) return <span className="heard-only">{m.table.nothing}</span>;
  const isOfTimes = new Set(claims.map(windowId)).size > 1;
  const { textOf } = timesIn(shared.reading.index.dataset);
  const timeOf = ({ window }: Claim) => (window?.clock ? textOf(window.clock) : m.timeNotKnown);
  return (
    <ul data-timed={isOfTimes || undefined}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <CellEntry claim={claim} time={isOfTimes ? timeOf(claim) : null} {...shared} />
        </li>
      ))}
    </ul>
  );
}
