import type { MouseEvent, ReactNode } from "react";
import { dateText, m } from "../../i18n/messages";
import type { Asked } from "./use-asked-data";

type Props = {
  /** `null`: it is the newest that the address asks for. */
  asked: Asked | null;
  /** The address names a period, too, of which a version that is kept tells nothing: the archive is not kept with it. */
  isOfPeriod: boolean;
  /** The version that the page has without asking. */
  newest: string;
  /** The same view of the newest data. */
  newestAddress: string;
  onNewest: () => void;
};

/** Which data is shown, where it is not the newest; what is awaited; or why it is not here. */
export function VersionNotice({ asked, isOfPeriod, ...props }: Props) {
  if (asked === null) {
    return isOfPeriod ? (
      <p className="kept-version">
        {m.version.noArchive} <ToNewest {...props}>{m.version.showNewest}</ToNewest>
      </p>
    ) : null;
  }
  const { version, kept, tryAgain } = asked;
  if (kept.kind === "waiting") {
    return (
      <div className="awaited">
        <p role="status">{m.version.waiting({ version })}</p>
        <div className="awaited-lines" aria-hidden="true" />
      </div>
    );
  }
  if (kept.kind === "failed") {
    return (
      <div className="failed" role="alert">
        <p>
          <strong>{m.version.failed[kept.reason]({ version })}</strong>
        </p>
        <p>{m.version.nothingInstead}</p>
        {kept.reason !== "unknown" && (
          <button type="button" onClick={tryAgain}>
            {m.tryAgain}
          </button>
        )}
        <p>
          <ToNewest {...props}>{m.version.showNewestNamed({ version: props.newest })}</ToNewest>
        </p>
      </div>
    );
  }
  return (
    <p className="kept-version">
      {m.version.kept({ version, date: dateText(kept.date) })} {isOfPeriod && `${m.version.noArchive} `}
      <ToNewest {...props}>{m.version.showNewest}</ToNewest>
    </p>
  );
}

function ToNewest({
  newestAddress,
  onNewest,
  children,
}: Omit<Props, "asked" | "isOfPeriod"> & { children: ReactNode }) {
  const handleClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onNewest();
  };
  return (
    <a href={newestAddress} onClick={handleClick}>
      {children}
    </a>
  );
}
