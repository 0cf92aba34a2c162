import { useState } from "react";
import type { DraftPlace } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import type { WorkClaim, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { widePlaces } from "./wide-places";

type Props = { claim: WorkClaim; report: WorkReport; tools: DeskTools };

/** “The text does not say where”: then the claim is somewhere in what the text names at its widest, or stays out. */
export function WhereUnsaid({ claim, report, tools }: Props) {
  const { engine, act } = tools;
  const [wide, setWide] = useState<readonly DraftPlace[] | null>(null);
  const { text, language, published } = report;
  const open = async () => {
    const whole = { start: 0, end: text.length };
    const { places } = await engine.readSpan(text, whole, { language, published });
    setWide(widePlaces(places));
  };
  if (wide === null) {
    return (
      <div className="desk-buttons">
        <button type="button" aria-expanded={false} onClick={open}>
          {m.desk.nowhere.open}
        </button>
      </div>
    );
  }
  return (
    <div className="desk-nowhere" role="status">
      <p>{wide.length > 0 ? m.desk.nowhere.somewhere : m.desk.nowhere.noneNamed}</p>
      <div className="desk-buttons">
        {wide.map((place) => (
          <button
            key={place.words}
            type="button"
            lang={language}
            onClick={() => act({ do: "setPlaces", claim: claim.id, places: [place], within: null })}
          >
            {place.words}
          </button>
        ))}
        <button type="button" onClick={() => act({ do: "leaveOut", claim: claim.id })}>
          {wide.length > 0 ? m.desk.nowhere.leaveOut : m.desk.nowhere.out}
        </button>
      </div>
    </div>
  );
}
