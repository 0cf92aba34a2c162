import { useId, useState } from "react";
import { nearestSource } from "../../../draft/write/known-sources";
import { m } from "../../../i18n/desk-words";
import { fullestWords, knownOfWork, speakerChoice } from "../../work/who";
import type { Work, WorkReport, WorkSource } from "../../work/work";
import type { DeskTools } from "../tools";
import { NewSpeaker } from "./NewSpeaker";

type Props = {
  report: Pick<WorkReport, "language" | "text">;
  /** The speaker's name as the draft has it. */
  said: string;
  /** As the text has it. */
  words: string;
  /** Says of one claim alone that no name is given; `null`: the words are of no other. */
  onNobodyHere?: (() => void) | null;
  work: Work;
  tools: DeskTools;
};

type Called = Pick<WorkSource, "name" | "office" | "here">;

/** In the page's letters, where an editor has said them. */
const nameOf = (source: Called | undefined): string =>
  [source?.here?.name || source?.name, source?.here?.office || source?.office].filter(Boolean).join(", ");

/**
 * Who is meant: somebody whom the site knows, somebody entered before, or somebody new, whose name and office are confirmed.
 * Whoever the words may well mean is offered first; that it is they is for the editor to say.
 */
export function SpeakerForm({ report, said, words, onNobodyHere = null, work, tools }: Props) {
  const id = useId();
  const choice = speakerChoice(work, said);
  const chosen = choice?.source ?? "";
  const [isNew, setIsNew] = useState(false);
  const full = fullestWords(said, words, work);
  const near = nearestSource({ words: full || said, name: said }, report.language, [
    ...tools.sources,
    ...knownOfWork(work),
  ]);
  const known: readonly (Called & { id: string })[] = [...work.sources, ...tools.sources];
  const offered = choice === undefined && !isNew ? near : null;
  const entered = work.sources.find((source) => source.id === chosen);
  const choose = (source: string) => tools.act({ do: "chooseSpeaker", choice: { said, source } });
  return (
    <div className="desk-form">
      <p className="desk-field">
        <label htmlFor={`${id}-known`}>{m.desk.speaker.known}</label>
        <select
          id={`${id}-known`}
          value={offered ?? chosen}
          onChange={({ target }) => {
            setIsNew(target.value === "");
            if (target.value !== "") choose(target.value);
            else if (choice !== undefined) tools.act({ do: "forgetSpeaker", said });
          }}
        >
          <option value="">{m.desk.speaker.somebodyNew}</option>
          {known.map((source) => (
            <option key={source.id} value={source.id}>
              {nameOf(source)}
            </option>
          ))}
        </select>
      </p>
      {offered !== null && (
        <div className="desk-buttons">
          <button type="button" className="desk-settles" onClick={() => choose(offered)}>
            {m.desk.speaker.itIs({ name: nameOf(known.find((source) => source.id === offered)) })}
          </button>
        </div>
      )}
      {offered === null && (chosen === "" || entered) && (
        <NewSpeaker
          key={entered?.id ?? ""}
          {...{ report, said, work, tools }}
          words={full}
          entered={entered ?? null}
          isNobody={choice?.source === null}
          onNobodyHere={onNobodyHere}
        />
      )}
    </div>
  );
}
