import { useEffect, useId, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { language, number } from "../../../i18n/messages";
import type { PlaceCandidate } from "../../engine/engine";
import type { PlaceChoice, Work, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { CandidateMap } from "./CandidateMap";

type Props = { words: string; claim: string; report: WorkReport; work: Work; tools: DeskTools };

const isSame = (one: PlaceChoice["is"], other: PlaceChoice["is"]) =>
  JSON.stringify(one) === JSON.stringify(other);

/** The places that words may mean, with what speaks for and against each, on a small map. */
export function Candidates({ words, claim, report, work, tools }: Props) {
  const id = useId();
  const { engine } = tools;
  const [found, setFound] = useState<readonly PlaceCandidate[] | null>(null);
  const [isProbable, setIsProbable] = useState(false);
  const [pointed, setPointed] = useState<number | null>(null);
  const chosen = work.places.find((choice) => choice.words === words && choice.report === report.id);
  // Of the same words, whatever is decided elsewhere, the places are the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for these words
  useEffect(() => {
    let isOver = false;
    engine.candidates(words, work, claim).then((all) => {
      if (!isOver) setFound(all);
    });
    return () => {
      isOver = true;
    };
  }, [engine, words, claim]);
  const choose = (is: PlaceChoice["is"]) => {
    const certainty = is === null ? "unresolved" : isProbable ? "probable" : "certain";
    tools.act({ do: "choosePlace", choice: { words, report: report.id, is, certainty, reason: "" } });
  };
  if (found === null) return <p className="quiet">{m.desk.candidates.looking}</p>;
  return (
    <div className="desk-candidates">
      {found.length === 0 ? (
        <p>{m.desk.candidates.none({ words })}</p>
      ) : (
        <>
          <CandidateMap candidates={found} pointed={pointed} />
          <ol aria-label={m.desk.candidates.label({ words })}>
            {found.map((candidate, index) => (
              <li
                key={JSON.stringify(candidate.is)}
                data-chosen={isSame(chosen?.is ?? null, candidate.is) || undefined}
                onPointerEnter={() => setPointed(index)}
                onPointerLeave={() => setPointed(null)}
              >
                <button
                  type="button"
                  aria-pressed={isSame(chosen?.is ?? null, candidate.is)}
                  onClick={() => choose(candidate.is)}
                  onFocus={() => setPointed(index)}
                  onBlur={() => setPointed(null)}
                >
                  <b>{index + 1}</b> <span>{candidateName(candidate)}</span>
                </button>
                <ul>
                  {candidate.speaks.map((reason) => (
                    <li key={`${reason.kind} ${reason.words}`} data-for={reason.for}>
                      <span aria-hidden="true">{reason.for ? "+" : "−"}</span>
                      <span className="heard-only">
                        {reason.for ? m.desk.candidates.for : m.desk.candidates.against}
                      </span>{" "}
                      {speaksText(reason)}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
          <label className="desk-check" htmlFor={id}>
            <input
              id={id}
              type="checkbox"
              checked={isProbable}
              onChange={({ target }) => setIsProbable(target.checked)}
            />
            {m.desk.candidates.probable}
          </label>
        </>
      )}
      <div className="desk-buttons">
        <button type="button" aria-pressed={chosen?.is === null} onClick={() => choose(null)}>
          {m.desk.candidates.nobody}
        </button>
      </div>
    </div>
  );
}

const countryName = (code: string): string => {
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
};

const candidateName = ({ name, region, country, kind, population }: PlaceCandidate): string =>
  [
    name,
    region,
    countryName(country),
    m.desk.candidates.kinds[kind],
    population > 0 ? m.desk.candidates.population({ count: number.format(population) }) : null,
  ]
    .filter(Boolean)
    .join(", ");

/** Some reasons name a region, others stand for themselves. */
function speaksText({ kind, words }: PlaceCandidate["speaks"][number]): string {
  const says = m.desk.candidates.speaks[kind];
  return typeof says === "string" ? says : says({ words });
}
