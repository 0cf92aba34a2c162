import { useId, useState } from "react";
import { latinName } from "../../../draft/words/latin";
import { nearestSource, slugOf } from "../../../draft/write/known-sources";
import { speakerParts } from "../../../draft/write/speaker-parts";
import { m } from "../../../i18n/desk-words";
import { freeId } from "../../work/act";
import { isInScriptOf } from "../../work/own-script";
import { knownOfWork, speakerChoice } from "../../work/who";
import type { SourceKind, Work, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { type Here, NamesHere } from "./NamesHere";

type Props = {
  language: WorkReport["language"];
  /** The speaker's name as the draft has it. */
  said: string;
  /** As the text has it. */
  words: string;
  work: Work;
  tools: DeskTools;
};

const nameOf = (source: { name: string | null; office: string } | undefined): string =>
  [source?.name, source?.office].filter(Boolean).join(", ");

const kinds: readonly SourceKind[] = ["official", "ministry", "military", "media"];

/**
 * Who is meant: somebody whom the site knows, somebody entered before, or somebody new, whose name and office are confirmed.
 * Whoever the words may well mean is offered first; that it is they is for the editor to say.
 */
export function SpeakerForm({ language, said, words, work, tools }: Props) {
  const id = useId();
  const guess = speakerParts({ words: words || said, name: said });
  const chosen = speakerChoice(work, said)?.source ?? "";
  const [isNew, setIsNew] = useState(false);
  const near = nearestSource({ words: words || said, name: said }, language, [
    ...tools.sources,
    ...knownOfWork(work),
  ]);
  const known = [...work.sources, ...tools.sources];
  const offered = chosen === "" && !isNew ? near : null;
  const entered = work.sources.find((source) => source.id === chosen);
  const [name, setName] = useState(entered?.name ?? guess.name ?? "");
  const [office, setOffice] = useState(entered?.office || guess.office);
  const [kind, setKind] = useState<SourceKind>(entered?.kind ?? guess.kind);
  const [here, setHere] = useState<Here>(entered?.here ?? { name: "", office: "" });
  // A newspaper or a channel holds no office: what it is called is all there is to say.
  const isMedium = kind === "media";
  const called = name.trim() || office.trim();
  const isForeign = language !== work.writes && !isInScriptOf(name + office, work.writes);
  const inText = isForeign && {
    language,
    here: { name: isMedium ? "" : name.trim() && here.name.trim(), office: here.office.trim() },
  };
  const enter = () => {
    const isTaken = (one: string) =>
      work.sources.some((source) => source.id === one) || tools.sources.some((source) => source.id === one);
    const own = entered?.id ?? freeId(slugOf(latinName(called, language)), isTaken);
    tools.act({
      do: "setSource",
      said,
      source: isMedium
        ? { id: own, name: null, office: called, kind, ...inText }
        : { id: own, name: name.trim() || null, office: office.trim(), kind, ...inText },
    });
  };
  const choose = (source: string) => tools.act({ do: "chooseSpeaker", choice: { said, source } });
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (offered !== null) choose(offered);
        else if (isMedium ? called !== "" : office.trim() !== "") enter();
      }}
    >
      <p className="desk-field">
        <label htmlFor={`${id}-known`}>{m.desk.speaker.known}</label>
        <select
          id={`${id}-known`}
          value={offered ?? chosen}
          onChange={({ target }) => {
            setIsNew(target.value === "");
            if (target.value !== "") choose(target.value);
            else if (chosen !== "") tools.act({ do: "forgetSpeaker", said });
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
          <button type="submit">
            {m.desk.speaker.itIs({ name: nameOf(known.find(({ id }) => id === offered)) })}
          </button>
        </div>
      )}
      {offered === null && (chosen === "" || entered) && (
        <>
          <fieldset className="desk-choices">
            <legend>{m.desk.speaker.kind}</legend>
            {kinds.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={`${id}-kind`}
                  checked={kind === each}
                  onChange={() => setKind(each)}
                />
                {m.desk.speaker.kinds[each]}
              </label>
            ))}
          </fieldset>
          <p className="desk-field">
            <label htmlFor={`${id}-name`}>{isMedium ? m.desk.speaker.medium : m.desk.speaker.name}</label>
            <input
              id={`${id}-name`}
              value={isMedium ? name || office : name}
              required={isMedium}
              autoComplete="off"
              onChange={({ target }) => {
                setName(target.value);
                if (isMedium) setOffice("");
              }}
            />
          </p>
          {!isMedium && (
            <p className="desk-field">
              <label htmlFor={`${id}-office`}>{m.desk.speaker.office}</label>
              <input
                id={`${id}-office`}
                value={office}
                required
                autoComplete="off"
                onChange={({ target }) => setOffice(target.value)}
              />
            </p>
          )}
          {isForeign && (
            <NamesHere
              language={work.writes}
              here={here}
              isOffice={isMedium || name.trim() === ""}
              onChange={setHere}
            />
          )}
          <div className="desk-buttons">
            <button type="submit">{m.desk.speaker.confirm}</button>
          </div>
        </>
      )}
    </form>
  );
}
