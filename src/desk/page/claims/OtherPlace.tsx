import { type SubmitEvent, useId, useRef, useState } from "react";
import { m } from "../../../i18n/desk-words";
import type { PlaceCandidate } from "../../engine/place-candidate";
import type { PlaceChoice } from "../../work/work";
import { useTakenField } from "../taken";
import { candidateName } from "./candidate-words";
import { bringAboveBar, useAnswerInView } from "./use-in-view";

type Props = {
  /** The report's words for it. */
  words: string;
  find: (name: string) => Promise<readonly PlaceCandidate[]>;
  choose: (is: PlaceChoice["is"], reason: string) => void;
};

/**
 * “It is another place”: a place that is called otherwise than the report calls it, by its name. Since the report's words do not
 * say so, it is probable at best, and wants a reason that readers see.
 */
export function OtherPlace({ words, find, choose }: Props) {
  const id = useId();
  const [name, setName] = useState("");
  const [reason, setReason] = useState("");
  const [found, setFound] = useState<{ name: string; places: readonly PlaceCandidate[] } | null>(null);
  const [picked, setPicked] = useState<PlaceCandidate | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useAnswerInView(form, found);
  const shut = useTakenField();
  const asked = name.trim();
  const look = async () => {
    const places = await find(asked);
    setFound({ name: asked, places });
    setPicked(places.length === 1 ? (places[0] ?? null) : null);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (found?.name !== asked) void look();
    else if (picked && reason.trim() !== "") choose(picked.is, reason.trim());
  };
  return (
    <details
      className="desk-other-place"
      onToggle={({ currentTarget }) => currentTarget.open && bringAboveBar(currentTarget)}
    >
      <summary>{m.desk.candidates.other.open}</summary>
      <form ref={form} onSubmit={submit}>
        <p className="desk-field">
          <label htmlFor={`${id}-name`}>{m.desk.candidates.other.name({ words })}</label>
          <input
            id={`${id}-name`}
            type="search"
            autoComplete="off"
            required
            {...shut}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </p>
        {found?.name !== asked && <button type="submit">{m.desk.candidates.other.look}</button>}
        <div role="status">
          {found && found.places.length === 0 && <p>{m.desk.candidates.other.none({ name: found.name })}</p>}
        </div>
        {found?.name === asked && found.places.length > 0 && (
          <>
            <fieldset className="desk-other-found">
              <legend>{m.desk.candidates.other.which}</legend>
              {found.places.map((place) => (
                <label key={JSON.stringify(place.is)} className="desk-check">
                  <input
                    type="radio"
                    name={`${id}-which`}
                    checked={picked === place}
                    onChange={() => setPicked(place)}
                  />
                  {candidateName(place)}
                </label>
              ))}
            </fieldset>
            <p className="desk-field">
              <label htmlFor={`${id}-why`}>{m.desk.candidates.other.why}</label>
              <input
                id={`${id}-why`}
                {...shut}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            </p>
            <button
              type="submit"
              aria-describedby={picked && reason.trim() !== "" ? undefined : `${id}-needs`}
              aria-disabled={!picked || reason.trim() === ""}
            >
              {m.desk.candidates.other.take}
            </button>
            {(!picked || reason.trim() === "") && (
              <p className="quiet" id={`${id}-needs`}>
                {m.desk.candidates.other.needs}
              </p>
            )}
          </>
        )}
      </form>
    </details>
  );
}
