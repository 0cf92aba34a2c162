import { useEffect, useId, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { language } from "../../../i18n/messages";
import type { PlaceCandidate } from "../../engine/place-candidate";
import type { PlaceChoice, Work, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { CandidateMap } from "./CandidateMap";
import { candidateName, speaksText } from "./candidate-words";
import { OtherPlace } from "./OtherPlace";
import { claimsNaming } from "./shared-words";

type Chosen = Pick<PlaceChoice, "is" | "with">;
type Props = {
  words: string;
  claim: string;
  report: WorkReport;
  work: Work;
  tools: DeskTools;
  /** Once they stand there. */
  onShown?: () => void;
};

const isSame = (one: PlaceChoice["is"], other: PlaceChoice["is"]) =>
  JSON.stringify(one) === JSON.stringify(other);
/** Whether a place alone is what was chosen. */
const isAlone = (chosen: Chosen | undefined, is: PlaceChoice["is"]): boolean =>
  chosen !== undefined && chosen.with === undefined && isSame(chosen.is, is);

/** The places that words may mean, with what speaks for and against each, on a small map; of a single one, whether it is that. */
export function Candidates({ words, claim, report, work, tools, onShown }: Props) {
  const { engine } = tools;
  const [found, setFound] = useState<readonly PlaceCandidate[] | null>(null);
  const own = work.places.filter((choice) => choice.words === words && choice.report === report.id);
  const here = own.find((choice) => choice.claim === claim);
  const chosen = here ?? own.find((choice) => choice.claim === undefined);
  const [isHere, setIsHere] = useState(here !== undefined);
  const shared = claimsNaming(words, report);
  // Of the same words, whatever is decided elsewhere, the places are the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for these words
  useEffect(() => {
    let isOver = false;
    engine.candidates(words, work, claim, language).then((all) => {
      if (!isOver) setFound(all);
    });
    return () => {
      isOver = true;
    };
  }, [engine, words, claim]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what was found
  useEffect(() => {
    if (found) onShown?.();
  }, [found]);
  const chooseFor = (alone: boolean, choice: Pick<PlaceChoice, "is" | "with" | "certainty" | "reason">) =>
    tools.act({
      do: "choosePlace",
      choice: { words, report: report.id, ...(alone && { claim }), ...choice },
    });
  const choose = (
    is: PlaceChoice["is"],
    certainty: PlaceChoice["certainty"],
    reason = "",
    other?: PlaceChoice["with"],
  ) => chooseFor(isHere && shared > 1, { is, certainty, reason, ...(other && { with: other }) });
  if (found === null) return <p className="quiet">{m.desk.candidates.looking}</p>;
  const [only] = found;
  const isNobodys = chosen !== undefined && chosen.is === null;
  const none = (label: string) => (
    <button type="button" aria-pressed={isNobodys} onClick={() => choose(null, "unresolved")}>
      {label}
    </button>
  );
  const reach = shared > 1 && (
    <Reach
      shared={shared}
      isHere={isHere}
      onHere={(alone) => {
        setIsHere(alone);
        // What was chosen already holds as far as is said now.
        if (chosen && alone !== (here !== undefined)) chooseFor(alone, chosen);
      }}
    />
  );
  const other = (
    <OtherPlace
      words={words}
      find={(name) => engine.candidates(name, work, claim, language)}
      choose={(is, reason) => choose(is, "probable", reason)}
    />
  );
  if (only && found.length === 1) {
    return (
      <div className="desk-candidates">
        <p>{m.desk.candidates.isThis({ words })}</p>
        <CandidateMap candidates={found} pointed={null} />
        <div>
          <b>{candidateName(only)}</b>
          <Speaks candidate={only} />
        </div>
        <div className="desk-buttons">
          <button
            type="button"
            aria-pressed={isAlone(chosen, only.is)}
            onClick={() => choose(only.is, "certain")}
          >
            {m.desk.candidates.thisOne}
          </button>
          {none(m.desk.candidates.noneOfThese)}
        </div>
        {reach}
        {other}
      </div>
    );
  }
  return (
    <div className="desk-candidates">
      {found.length === 0 ? (
        <p>{m.desk.candidates.none({ words })}</p>
      ) : (
        <Several
          words={words}
          found={found}
          chosen={chosen}
          choose={(is, certainty, other) => choose(is, certainty, "", other)}
        />
      )}
      <div className="desk-buttons">{none(m.desk.candidates.nobody)}</div>
      {reach}
      {other}
    </div>
  );
}

/** How far an answer reaches: these words of the whole report, or of this claim alone. */
function Reach({
  shared,
  isHere,
  onHere,
}: {
  shared: number;
  isHere: boolean;
  onHere: (is: boolean) => void;
}) {
  const name = useId();
  return (
    <fieldset className="desk-choices">
      <legend>{m.desk.candidates.reach.label}</legend>
      {[false, true].map((alone) => (
        <label key={String(alone)}>
          <input type="radio" name={name} checked={isHere === alone} onChange={() => onHere(alone)} />
          {alone ? m.desk.candidates.reach.here : m.desk.candidates.reach.everywhere({ count: shared })}
        </label>
      ))}
    </fieldset>
  );
}

type SeveralProps = {
  words: string;
  found: readonly PlaceCandidate[];
  chosen: Chosen | undefined;
  choose: (is: PlaceChoice["is"], certainty: PlaceChoice["certainty"], other?: PlaceChoice["with"]) => void;
};

function Several({ words, found, chosen, choose }: SeveralProps) {
  const id = useId();
  const [isProbable, setIsProbable] = useState(false);
  const [pointed, setPointed] = useState<number | null>(null);
  const certainty = isProbable ? "probable" : "certain";
  const pairs = found.flatMap((one) => {
    const other = found.find(({ is }) => one.together !== undefined && isSame(is, one.together));
    return other ? [[one, other] as const] : [];
  });
  return (
    <>
      <CandidateMap candidates={found} pointed={pointed} />
      <ol aria-label={m.desk.candidates.label({ words })}>
        {found.map((candidate, index) => (
          <li
            key={JSON.stringify(candidate.is)}
            data-chosen={isAlone(chosen, candidate.is) || undefined}
            onPointerEnter={() => setPointed(index)}
            onPointerLeave={() => setPointed(null)}
          >
            <button
              type="button"
              aria-pressed={isAlone(chosen, candidate.is)}
              onClick={() => choose(candidate.is, certainty)}
              onFocus={() => setPointed(index)}
              onBlur={() => setPointed(null)}
            >
              <b>{index + 1}</b> <span>{candidateName(candidate)}</span>
            </button>
            <Speaks candidate={candidate} />
          </li>
        ))}
      </ol>
      {pairs.map(([one, other]) => (
        <button
          key={JSON.stringify(one.is)}
          type="button"
          aria-pressed={isSame(chosen?.is ?? null, one.is) && isSame(chosen?.with ?? null, other.is)}
          onClick={() => choose(one.is, certainty, other.is)}
        >
          {m.desk.candidates.both({ one: one.name, other: other.name })}
        </button>
      ))}
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
  );
}

const Speaks = ({ candidate }: { candidate: PlaceCandidate }) => (
  <ul>
    {candidate.speaks.map((reason) => (
      <li key={`${reason.kind} ${reason.words}`} data-for={reason.for}>
        <span aria-hidden="true">{reason.for ? "+" : "−"}</span>
        <span className="heard-only">{reason.for ? m.desk.candidates.for : m.desk.candidates.against}</span>{" "}
        {speaksText(reason)}
      </li>
    ))}
  </ul>
);
