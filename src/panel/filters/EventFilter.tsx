import { memo, useId } from "react";
import type { EventKind } from "../../domain/claims/claim";
import { eventName, m } from "../../i18n/messages";
import { useSteady } from "../use-steady";
import { FilterBox } from "./FilterBox";
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
  const handleToggle = useSteady((event: EventKind) => onChange(toggled(hidden, event)));
  return (
    <fieldset className="events">
      <legend>{m.events}</legend>
      {[...counts].map(([event, count]) => (
        <EventChip key={event} {...{ event, count }} isHidden={hidden.has(event)} onToggle={handleToggle} />
      ))}
      {counted !== null && <p className="quiet">{counted}</p>}
    </fieldset>
  );
}

type ChipProps = {
  event: EventKind;
  count: number;
  isHidden: boolean;
  onToggle: (event: EventKind) => void;
};

/** As a source's chip: made anew only where something of it is another. */
const EventChip = memo(function EventChip({ event, count, isHidden, onToggle }: ChipProps) {
  const id = useId();
  return (
    <label className="chip">
      <FilterBox of={event} isShown={!isHidden} describedBy={id} onToggle={onToggle} />
      {eventName(event)}
      <span className="count" aria-hidden="true">
        {count}
      </span>
      <span id={id} hidden>
        {m.claimCount({ count })}
      </span>
    </label>
  );
});
