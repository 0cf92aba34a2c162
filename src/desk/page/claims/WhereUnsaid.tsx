import { useRef, useState } from "react";
import type { DraftPlace } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import { language as pageLanguage } from "../../../i18n/messages";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { countryName } from "./candidate-words";
import { useAnswerInView } from "./use-in-view";
import { widePlaces, widestFor } from "./wide-places";

type Props = {
  claim: WorkClaim;
  /** More claims for which the answer holds. */
  also?: readonly string[];
  report: WorkReport;
  work: Work;
  tools: DeskTools;
};

/** What the text names at its widest, by its name in the desk's language. */
type Widest = { place: DraftPlace; name: string };

/**
 * “The text does not say where”: then the claim is somewhere in the one widest place that the text names for it, or stays out.
 * Where there is no such place nothing is left to choose, and it is listed beside the map at once.
 */
export function WhereUnsaid({ claim, also = [], report, work, tools }: Props) {
  const { engine, act } = tools;
  const meant = { claim: claim.id, ...(also.length > 0 && { also }) };
  const [widest, setWidest] = useState<Widest | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  useAnswerInView(answer, widest);
  const { text, language, published } = report;
  /** As the gazetteer calls it, not in the case in which the text has it. */
  const nameOf = async ({ kind, country, regions, words }: DraftPlace): Promise<string> => {
    if (kind === "country" && country !== null) return countryName(country);
    const all = await engine.candidates(words, work, claim.id, pageLanguage);
    const own = all.find(({ is }) => is !== null && "iso" in is && is.iso === regions[0]);
    return own?.name ?? tools.placeName(claim.id, words) ?? words;
  };
  const open = async () => {
    const whole = { start: 0, end: text.length };
    const { places } = await engine.readSpan(text, whole, { language, published });
    const wide = widePlaces(places);
    const place = widestFor(wide, claim.draft.speaker?.words ?? null);
    if (place) setWidest({ place, name: await nameOf(place) });
    else act({ do: "leaveOut", ...meant });
  };
  if (widest === null) {
    return (
      <div className="desk-buttons">
        <button type="button" aria-expanded={false} onClick={open}>
          {m.desk.nowhere.open}
        </button>
      </div>
    );
  }
  const { place, name } = widest;
  return (
    <div ref={answer} className="desk-nowhere" role="status">
      <p>{m.desk.nowhere.somewhere}</p>
      <div className="desk-buttons">
        <button
          type="button"
          onClick={() => act({ do: "setPlaces", ...meant, places: [place], within: null })}
        >
          {name}
        </button>
        <button type="button" onClick={() => act({ do: "leaveOut", ...meant })}>
          {m.desk.nowhere.leaveOut}
        </button>
      </div>
    </div>
  );
}
