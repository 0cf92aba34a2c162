import { useId } from "react";
import type { EventKind } from "../../domain/claims/claim";
import { eventName, m } from "../../i18n/messages";
import { toggled } from "./toggled";

type Props = {
  hidden: ReadonlySet<EventKind>;
  /** How many claims each event has; those that none has are not offered. */
  counts: ReadonlyMap<EventKind, number>;
  /** Whether anything is hidden: then the numbers, which count all, are more than what is shown. */
  isFiltered: boolean;
  onChange: (hidden: ReadonlySet<EventKind>) => void;
};

export function EventFilter({ hidden, counts, isFiltered, onChange }: Props) {
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
      {isFiltered && <p className="quiet">{m.countedWhole}</p>}
    </fieldset>
  );
}
