import { type Held, heldIn } from "../../domain/archive/held";
import type { ShownPeriod } from "../../domain/archive/shown-period";
import { m } from "../../i18n/archive-words";
import { dateText } from "../../i18n/messages";
import { readInlinedHeld } from "../../load/inlined";
import { archiveOfSite, useAsked } from "./archive-store";

type Props = { onPeriod: (period: ShownPeriod) => void };

/** How much the archive holds, and the way to the day with which it opens; nothing where this site has none. */
export function ArchiveInvitation({ onPeriod }: Props) {
  const held = readInlinedHeld(document);
  if (held === undefined) return <AskedInvitation onPeriod={onPeriod} />;
  return held && <Invitation held={held} onPeriod={onPeriod} />;
}

/** For a page that was not built with it, as in dev. */
function AskedInvitation({ onPeriod }: Props) {
  const archive = archiveOfSite();
  const manifest = useAsked(archive, archive.manifest);
  const days = useAsked(archive, archive.days);
  if (manifest.kind !== "here" || !manifest.value || days.kind !== "here" || !days.value) return null;
  const held = heldIn(manifest.value, days.value);
  return held && <Invitation held={held} onPeriod={onPeriod} />;
}

function Invitation({ held: { claims, years, day, ofDay, repeated }, onPeriod }: Props & { held: Held }) {
  return (
    <p>
      {m.archive.line({ claims, years })}{" "}
      <button type="button" className="to-archive" onClick={() => onPeriod({ kind: "day", day })}>
        {/* What repeats a claim here is counted once there, too. */}
        {m.archive.lineDay({ day: dateText(day), more: ofDay - repeated })}
      </button>
    </p>
  );
}
