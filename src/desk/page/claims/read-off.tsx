import type { Clock } from "../../../domain/claims/claim";
import { m } from "../../../i18n/desk-words";
import { clockText, zoneName } from "../../../i18n/time";
import type { DerivedPlace } from "../../engine/engine";

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

/** When it was, as the clock has it. */
export const ReadTime = ({ clock }: { clock: Clock }) => (
  <ReadOff>
    {clockText(clock)}
    {/* Hours say it by themselves. */}
    {clock.precision === "day" && <span className="quiet"> ({zoneName(clock.zone)})</span>}
  </ReadOff>
);
