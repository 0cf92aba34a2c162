import type { Clock } from "../../../domain/claims/claim";
import { m } from "../../../i18n/desk-words";
import { listed } from "../../../i18n/messages";
import { clockText, zoneName } from "../../../i18n/time";
import type { DerivedPlace } from "../../engine/engine";

/** What the machine has read off from the words is not to be taken for them. */
export const ReadOff = ({ children }: { children: React.ReactNode }) => (
  <span className="desk-read-off">
    <span className="quiet">{m.desk.parts.readOff}</span> {children}
  </span>
);

/** Which place its words were taken for, and why; of words that mean two together, both. */
export function ReadPlaces({ places }: { places: readonly DerivedPlace[] }) {
  const [first] = places;
  if (!first) return null;
  return (
    <ReadOff>
      {listed(places.map(({ name, region }) => [name, region].filter(Boolean).join(", ")))}
      {first.certainty !== "certain" && ` (${m.desk.certainty[first.certainty]})`}
      {first.reason !== "" && <span className="quiet">: {first.reason}</span>}
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
