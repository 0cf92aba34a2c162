import { type SubmitEvent, useId, useRef, useState } from "react";
import { latinName } from "../../../draft/words/latin";
import { slugOf } from "../../../draft/write/known-sources";
import { speakerParts } from "../../../draft/write/speaker-parts";
import { m } from "../../../i18n/desk-words";
import { freeId } from "../../work/act-on-report";
import { isInScriptOf } from "../../work/own-script";
import { regionSpokenOf } from "../../work/who";
import type { Work, WorkReport, WorkSource } from "../../work/work";
import { useTakenField } from "../taken";
import type { DeskTools } from "../tools";
import { type KindSaid, kindGuessed } from "./kind-guessed";
import { type Here, NamesHere } from "./NamesHere";
import { officeOfArea } from "./office-of-area";

type Props = {
  report: Pick<WorkReport, "language" | "text">;
  /** The speaker's name as the draft has it; and as the text has it. */
  said: string;
  words: string;
  /** As an editor has entered it before. */
  entered: WorkSource | null;
  /** Whether an editor has said that no name is given. */
  isNobody: boolean;
  /** As for the form that it is in. */
  onNobodyHere: (() => void) | null;
  work: Work;
  tools: DeskTools;
};

const kinds: readonly KindSaid[] = ["official", "ministry", "military", "media", "nobody"];

/** What a form still lacks, when it was to be confirmed. */
type Lack = "kind" | "called";

/**
 * Enters somebody whom the site does not know, or mends who was entered: what the words say of them is filled in, and nothing is
 * chosen that they do not say. Of whom no name is given, none is entered.
 */
export function NewSpeaker({
  report: { language, text },
  said,
  words,
  entered,
  isNobody,
  onNobodyHere,
  work,
  tools,
}: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const own = { words: words || said, name: said };
  const guess = speakerParts(own);
  const [name, setName] = useState((entered ? entered.name : guess.name) ?? "");
  const [office, setOffice] = useState(
    entered?.office || officeOfArea(guess.office, regionSpokenOf(said, work), language),
  );
  const [kind, setKind] = useState(
    entered?.kind ?? (isNobody ? ("nobody" as const) : kindGuessed(own, text)),
  );
  const [lack, setLack] = useState<Lack | null>(null);
  // A newspaper or a channel holds no office: what it is called is all there is to say. Name and office stay for another kind.
  const [medium, setMedium] = useState(entered?.kind === "media" ? entered.office : name || office);
  const [here, setHere] = useState<Here>(entered?.here ?? { name: "", office: "" });
  const isMedium = kind === "media";
  const meant = isMedium
    ? { name: null, office: medium.trim() }
    : { name: name.trim() || null, office: office.trim() };
  const called = meant.name ?? meant.office;
  const isForeign = language !== work.writes && !isInScriptOf(called + meant.office, work.writes);
  const asSaid = isForeign ? m.desk.speaker.asSaid : m.desk.speaker;
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    if (kind === "nobody") return tools.act({ do: "chooseSpeaker", choice: { said, source: null } });
    if (kind === null || meant.office === "") {
      setLack(kind === null ? "kind" : "called");
      form.current?.querySelector<HTMLElement>(kind === null ? "[type=radio]" : "[required]")?.focus();
      return;
    }
    const isTaken = (one: string) =>
      work.sources.some((source) => source.id === one) || tools.sources.some((source) => source.id === one);
    const inText = isForeign && {
      language,
      here: { name: meant.name === null ? "" : here.name.trim(), office: here.office.trim() },
    };
    tools.act({
      do: "setSource",
      said,
      source: {
        id: entered?.id ?? freeId(slugOf(latinName(called, language)), isTaken),
        ...meant,
        kind,
        ...inText,
      },
    });
  };
  const choose = (each: KindSaid) => {
    setKind(each);
    setLack(null);
  };
  const wanted = lack === "called" ? m.desk.speaker.lacks.called : null;
  return (
    // What is lacking is said beside it: a browser's own word would come and go.
    <form ref={form} className="desk-form" noValidate onSubmit={enter}>
      <fieldset className="desk-choices">
        <legend>{m.desk.speaker.kind}</legend>
        {kinds.map((each) => (
          <label key={each}>
            <input type="radio" name={`${id}-kind`} checked={kind === each} onChange={() => choose(each)} />
            {m.desk.speaker.kinds[each]}
          </label>
        ))}
        {lack === "kind" && (
          <p role="alert" className="desk-field-told" data-wrong>
            {m.desk.speaker.lacks.kind}
          </p>
        )}
      </fieldset>
      {kind === "nobody" ? (
        <p className="quiet">{m.desk.speaker.nobodyWhy({ words: own.words })}</p>
      ) : isMedium ? (
        <Field
          id={`${id}-medium`}
          label={m.desk.speaker.medium}
          value={medium}
          isRequired
          wanted={wanted}
          onType={setMedium}
        />
      ) : (
        <>
          <Field id={`${id}-name`} label={asSaid.name} value={name} onType={setName} />
          <Field
            id={`${id}-office`}
            label={asSaid.office}
            value={office}
            isRequired
            wanted={wanted}
            onType={setOffice}
          />
        </>
      )}
      {isForeign && kind !== "nobody" && (
        <NamesHere language={work.writes} here={here} isOffice={meant.name === null} onChange={setHere} />
      )}
      <div className="desk-buttons">
        <button type="submit" className="desk-settles">
          {m.desk.speaker.confirm}
        </button>
        {kind === "nobody" && onNobodyHere && (
          <button type="button" onClick={onNobodyHere}>
            {m.desk.speaker.hereAlone}
          </button>
        )}
      </div>
    </form>
  );
}

type FieldProps = {
  id: string;
  label: string;
  value: string;
  isRequired?: boolean;
  /** What is said of it while it is empty and was to be confirmed. */
  wanted?: string | null;
  onType: (typed: string) => void;
};

function Field({ id, label, value, isRequired = false, wanted = null, onType }: FieldProps) {
  const isWanted = wanted !== null && value.trim() === "";
  const shut = useTakenField(isWanted ? `${id}-told` : undefined);
  return (
    <p className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        required={isRequired}
        autoComplete="off"
        aria-invalid={isWanted || undefined}
        {...shut}
        onChange={({ target }) => onType(target.value)}
      />
      {isWanted && (
        <span id={`${id}-told`} role="alert" className="desk-field-told" data-wrong>
          {wanted}
        </span>
      )}
    </p>
  );
}
