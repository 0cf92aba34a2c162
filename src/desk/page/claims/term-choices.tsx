import { useId } from "react";
import { deniedKinds } from "../../../domain/claims/denied-kinds";
import type { Draft, DraftUnit } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import { isEventUnsaid } from "../../work/questions";
import type { WorkClaim } from "../../work/work";
import type { DeskTools } from "../tools";
import { deniedOf } from "../words/draft-words";

type Props = { claim: WorkClaim; act: DeskTools["act"] };

/** What happened. */
export function EventChoice({ claim, act }: Props) {
  const id = useId();
  const events = Object.keys(m.desk.events) as Draft["event"][];
  const isUnsaid = isEventUnsaid(claim);
  return (
    <p className="desk-field">
      <label htmlFor={id}>{m.desk.parts.event}</label>
      <select
        id={id}
        value={isUnsaid ? "" : claim.draft.event}
        onChange={({ target }) =>
          act({ do: "setEvent", claim: claim.id, event: target.value as Draft["event"] })
        }
      >
        {isUnsaid && (
          <option value="" disabled>
            {m.desk.parts.eventUnsaid}
          </option>
        )}
        {events.map((event) => (
          <option key={event} value={event}>
            {m.desk.events[event]}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What a denial says that there was none of. */
export function DeniedChoice({ claim, act }: Props) {
  const denied = deniedOf(claim.draft);
  return (
    <fieldset className="desk-choices">
      <legend>{m.desk.denied.ask}</legend>
      {deniedKinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={denied.includes(kind)}
            onChange={({ target }) =>
              act({
                do: "setDenied",
                claim: claim.id,
                denied: deniedKinds.filter((each) =>
                  each === kind ? target.checked : denied.includes(each),
                ),
              })
            }
          />
          {m.desk.deniedKinds[kind]}
        </label>
      ))}
    </fieldset>
  );
}

/** What is counted. */
export function UnitChoice({ claim, act }: Props) {
  const id = useId();
  const units = Object.keys(m.desk.unitNames) as DraftUnit[];
  return (
    <p className="desk-field">
      <label htmlFor={id}>{m.desk.parts.unit}</label>
      <select
        id={id}
        value={claim.draft.unit ?? ""}
        onChange={({ target }) =>
          act({
            do: "setUnit",
            claim: claim.id,
            unit: target.value === "" ? null : (target.value as DraftUnit),
          })
        }
      >
        <option value="">{m.desk.parts.unitUnsaid}</option>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {m.desk.unitNames[unit]}
          </option>
        ))}
      </select>
    </p>
  );
}
