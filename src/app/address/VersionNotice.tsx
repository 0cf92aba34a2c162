import type { MouseEvent, ReactNode } from "react";
import { dateText, m } from "../../i18n/messages";
import type { Asked } from "./use-asked-data";

type Props = {
  asked: Asked;
  /** The address names a period, too, of which a version tells nothing if no archive was frozen beside it. */
  isOfPeriod: boolean;
  /** The version that the page has without asking. */
  newest: string;
  /** The same view of the newest data. */
  newestAddress: string;
  onNewest: () => void;
};

/** Which data is shown, where it is not the newest; what is awaited; or why it is not here. */
export function VersionNotice({ asked, isOfPeriod, ...props }: Props) {
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
  const { archive } = kept;
  const ofReports =
    version !== props.newest && kept.date !== null && m.version.kept({ version, date: dateText(kept.date) });
  const told =
    isOfPeriod && archive
      ? m.version.keptArchive({ version: archive.version, date: dateText(archive.date) })
      : [ofReports, isOfPeriod && m.version.noArchive].filter(Boolean).join(" ");
  return (
    <p className="kept-version">
      {`${told} `}
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
