import { useId } from "react";
import type { EventKind } from "../../domain/claims/claim";
import { eventName, m } from "../../i18n/messages";
import { toggled } from "./toggled";

type Props = {
  hidden: ReadonlySet<EventKind>;
  /** How many claims each event has; those that none has are not offered. */
  counts: ReadonlyMap<EventKind, number>;
  /** What the numbers count, where that is more than what is shown. */
  counted: string | null;
  onChange: (hidden: ReadonlySet<EventKind>) => void;
};

export function EventFilter({ hidden, counts, counted, onChange }: Props) {
  const id = useId();
  return (
    <fieldset className="events">
      <legend>{m.events}</legend>
      {[...counts].map(([event, count]) => (
        <label key={event} className="chip">
          <input
            type="checkbox"
            checked={!hidden.has(event)}
            aria-describedby={`${id}-${event}`}
            onChange={() => onChange(toggled(hidden, event))}
          />
          {eventName(event)}
          <span className="count" aria-hidden="true">
            {count}
          </span>
          <span id={`${id}-${event}`} hidden>
            {m.claimCount({ count })}
          </span>
        </label>
      ))}
      {counted !== null && <p className="quiet">{counted}</p>}
    </fieldset>
  );
}
