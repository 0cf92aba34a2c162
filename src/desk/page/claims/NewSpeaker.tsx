import { type SubmitEvent, useId, useState } from "react";
import { latinName } from "../../../draft/words/latin";
import { slugOf } from "../../../draft/write/known-sources";
import { speakerParts } from "../../../draft/write/speaker-parts";
import { m } from "../../../i18n/desk-words";
import { freeId } from "../../work/act";
import { isInScriptOf } from "../../work/own-script";
import type { SourceKind, Work, WorkReport, WorkSource } from "../../work/work";
import type { DeskTools } from "../tools";
import { type Here, NamesHere } from "./NamesHere";

type Props = {
  language: WorkReport["language"];
  /** The speaker's name as the draft has it; and as the text has it. */
  said: string;
  words: string;
  /** As an editor has entered it before. */
  entered: WorkSource | null;
  work: Work;
  tools: DeskTools;
};

const kinds: readonly SourceKind[] = ["official", "ministry", "military", "media"];

/** Enters somebody whom the site does not know, or mends who was entered: what the words say of them is filled in. */
export function NewSpeaker({ language, said, words, entered, work, tools }: Props) {
  const id = useId();
  const guess = speakerParts({ words: words || said, name: said });
  const [name, setName] = useState((entered ? entered.name : guess.name) ?? "");
  const [office, setOffice] = useState(entered?.office || guess.office);
  const [kind, setKind] = useState<SourceKind>(entered?.kind ?? guess.kind);
  // A newspaper or a channel holds no office: what it is called is all there is to say. Name and office stay for another kind.
  const [medium, setMedium] = useState(entered?.kind === "media" ? entered.office : name || office);
  const [here, setHere] = useState<Here>(entered?.here ?? { name: "", office: "" });
  const isMedium = kind === "media";
  const own = isMedium
    ? { name: null, office: medium.trim() }
    : { name: name.trim() || null, office: office.trim() };
  const called = own.name ?? own.office;
  const isForeign = language !== work.writes && !isInScriptOf(called + own.office, work.writes);
  const asSaid = isForeign ? m.desk.speaker.asSaid : m.desk.speaker;
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    if (own.office === "") return;
    const isTaken = (one: string) =>
      work.sources.some((source) => source.id === one) || tools.sources.some((source) => source.id === one);
    const inText = isForeign && {
      language,
      here: { name: own.name === null ? "" : here.name.trim(), office: here.office.trim() },
    };
    tools.act({
      do: "setSource",
      said,
      source: {
        id: entered?.id ?? freeId(slugOf(latinName(called, language)), isTaken),
        ...own,
        kind,
        ...inText,
      },
    });
  };
  return (
    <form className="desk-form" onSubmit={enter}>
      <fieldset className="desk-choices">
        <legend>{m.desk.speaker.kind}</legend>
        {kinds.map((each) => (
          <label key={each}>
            <input type="radio" name={`${id}-kind`} checked={kind === each} onChange={() => setKind(each)} />
            {m.desk.speaker.kinds[each]}
          </label>
        ))}
      </fieldset>
      {isMedium ? (
        <Field
          id={`${id}-medium`}
          label={m.desk.speaker.medium}
          value={medium}
          isRequired
          onType={setMedium}
        />
      ) : (
        <>
          <Field id={`${id}-name`} label={asSaid.name} value={name} onType={setName} />
          <Field id={`${id}-office`} label={asSaid.office} value={office} isRequired onType={setOffice} />
        </>
      )}
      {isForeign && (
        <NamesHere language={work.writes} here={here} isOffice={own.name === null} onChange={setHere} />
      )}
      <div className="desk-buttons">
        <button type="submit" className="desk-settles">
          {m.desk.speaker.confirm}
        </button>
      </div>
    </form>
  );
}

type FieldProps = {
  id: string;
  label: string;
  value: string;
  isRequired?: boolean;
  onType: (typed: string) => void;
};

const Field = ({ id, label, value, isRequired = false, onType }: FieldProps) => (
  <p className="desk-field">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      value={value}
      required={isRequired}
      autoComplete="off"
      onChange={({ target }) => onType(target.value)}
    />
  </p>
);
