import { heldDays } from "../../domain/archive/period-view";
import { dayNumber, dayOfNumber, type ShownPeriod } from "../../domain/archive/shown-period";
import { m } from "../../i18n/archive-words";
import { dateText } from "../../i18n/messages";
import { archiveOfSite, useAsked } from "./archive-store";

/** How much the archive holds, and the way to the day with which it opens; nothing where this site has none. */
export function ArchiveInvitation({ onPeriod }: { onPeriod: (period: ShownPeriod) => void }) {
  const archive = archiveOfSite();
  const manifest = useAsked(archive, archive.manifest);
  const days = useAsked(archive, archive.days);
  if (manifest.kind !== "here" || !manifest.value || days.kind !== "here" || !days.value) return null;
  const held = heldDays(days.value);
  if (!held) return null;
  const day = manifest.value.front ?? dayOfNumber(held.last);
  const at = dayNumber(day) - days.value.first;
  const ofDay = days.value.sources.reduce((sum, { claims }) => sum + (claims[at] ?? 0), 0);
  const all = manifest.value.years.reduce((sum, { claims }) => sum + claims, 0);
  const years = manifest.value.years.flatMap(({ year }) => year ?? []);
  const [first, last] = [years[0], years.at(-1)];
  return (
    <p>
      {m.archive.line({ claims: all, years: first === last ? String(first) : `${first}–${last}` })}{" "}
      <button type="button" className="to-archive" onClick={() => onPeriod({ kind: "day", day })}>
        {m.archive.lineDay({ day: dateText(day), claims: ofDay })}
      </button>
    </p>
  );
}
