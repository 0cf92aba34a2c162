import type { Claim } from "../../domain/claims/claim";
import { hoursNotes } from "../../i18n/time";
import { useReaderZone } from "../use-reader-zone";

/** In whose time the hours of these claims are, and what the reader's clock shows then: once, not in each line. */
export function HoursNote({ claims }: { claims: readonly Claim[] }) {
  const zone = useReaderZone();
  const notes = hoursNotes(
    claims.flatMap(({ window }) => window?.clock ?? []),
    zone,
  );
  return (
    notes.length > 0 && (
      <p className="hours-note quiet" suppressHydrationWarning={true}>
        {notes.join(" ")}
      </p>
    )
  );
}
