import type { Claim } from "../domain/claim";
import { hoursNotes, timesAmong } from "../i18n/time";
import { useReaderZone } from "./use-reader-zone";

/** In whose time the hours of these claims are, and what the reader's clock shows then: once, not in each line. */
export function HoursNote({ claims }: { claims: readonly Claim[] }) {
  const zone = useReaderZone();
  const clocks = claims.flatMap(({ window }) => window?.clock ?? []);
  const notes = hoursNotes(clocks, zone);
  if (notes.length === 0) return null;
  const { day } = timesAmong(clocks);
  return <p className="hours-note quiet">{[day && `${day}.`, ...notes].filter(Boolean).join(" ")}</p>;
}
