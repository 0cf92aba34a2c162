import { m } from "../../../i18n/desk-words";
import type { Derived, DerivedPlace } from "../../engine/engine";

/** What the machine has read off from the words is not to be taken for them. */
export const ReadOff = ({ children }: { children: React.ReactNode }) => (
  <span className="desk-read-off">
    <span className="quiet">{m.desk.parts.readOff}</span> {children}
  </span>
);

/** Which place its words were taken for, and why. */
export function ReadPlace({ place }: { place: DerivedPlace | null }) {
  if (!place) return null;
  const name = [place.name, place.region].filter(Boolean).join(", ");
  return (
    <ReadOff>
      {name}
      {place.certainty !== "certain" && ` (${m.desk.certainty[place.certainty]})`}
      {place.reason !== "" && <span className="quiet">: {place.reason}</span>}
    </ReadOff>
  );
}

type Clock = NonNullable<Derived["clock"]>;

/** When it was, as the clock has it. */
export const ReadTime = ({ clock }: { clock: Clock }) => <ReadOff>{clockText(clock)}</ReadOff>;

/** The day or the minute, both ends, and the zone. */
function clockText({ start, end, zone, precision }: Clock): string {
  const shown = (at: string | null) => at?.slice(0, precision === "day" ? 10 : 16).replace("T", " ") ?? "…";
  return `${start === end ? shown(start) : `${shown(start)} – ${shown(end)}`}${precision === "minute" ? `, ${zone}` : ""}`;
}
