import type { MouseEvent, ReactNode } from "react";
import type { Held } from "../../domain/archive/held";
import { periodAround, periodKinds, type ShownPeriod } from "../../domain/archive/shown-period";
import { dateFormat } from "../../i18n/formats";
import { m } from "../../i18n/messages";
import { goIn } from "../period/going-in";

/** How the first page leads into the archive: by addresses, which work before any of it is here, and without scripts. */
export type ToPeriods = {
  addressOf: (period: ShownPeriod) => string;
  onPeriod: (period: ShownPeriod) => void;
};

/** How much the archive holds, and the ways to the times around the day with which it opens. */
export function ArchiveWays({ held, to }: { held: Held; to: ToPeriods }) {
  const { claims, years, day, ofDay, repeated } = held;
  const date = dateFormat({ day: "numeric", month: "long" }, "UTC").format(new Date(`${day}T00:00Z`));
  return (
    <nav className="archive-ways" aria-label={m.toArchive}>
      {/* What repeats a claim here is counted once there, too. */}
      <p>{m.archiveLine({ claims, years, day: date, more: ofDay - repeated })}</p>
      <ul>
        {periodKinds.map((kind) => (
          <li key={kind}>
            <ToPeriod period={periodAround(kind, day)} to={to}>
              {m.periodKinds[kind]}
            </ToPeriod>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ToPeriodProps = {
  period: ShownPeriod;
  to: ToPeriods;
  children: ReactNode;
  className?: string;
  "aria-label"?: string;
};

/** A period's address, gone to without reading the page anew where it answers already. */
export function ToPeriod({ period, to, children, ...rest }: ToPeriodProps) {
  const handleClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    goIn();
    to.onPeriod(period);
  };
  return (
    <a {...rest} href={to.addressOf(period)} onClick={handleClick}>
      {children}
    </a>
  );
}
