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

/** What the text names at its widest: that place, by its name in the desk's language, and whether it names others beside it. */
type Widest = { place: DraftPlace | null; name: string; isAnyNamed: boolean };

/** “The text does not say where”: then the claim is somewhere in the one widest place that the text names for it, or stays out. */
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
    setWidest({ place, name: place ? await nameOf(place) : "", isAnyNamed: wide.length > 0 });
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
  const { place, name, isAnyNamed } = widest;
  return (
    <div ref={answer} className="desk-nowhere" role="status">
      <p>
        {place ? m.desk.nowhere.somewhere : isAnyNamed ? m.desk.nowhere.several : m.desk.nowhere.noneNamed}
      </p>
      <div className="desk-buttons">
        {place && (
          <button
            type="button"
            onClick={() => act({ do: "setPlaces", ...meant, places: [place], within: null })}
          >
            {name}
          </button>
        )}
        <button type="button" onClick={() => act({ do: "leaveOut", ...meant })}>
          {place ? m.desk.nowhere.leaveOut : m.desk.nowhere.out}
        </button>
      </div>
    </div>
  );
}
