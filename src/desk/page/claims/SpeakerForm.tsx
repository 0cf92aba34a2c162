import { useId, useState } from "react";
import { latinName } from "../../../draft/words/latin";
import { slugOf } from "../../../draft/write/known-sources";
import { m } from "../../../i18n/desk-words";
import { freeId } from "../../work/act";
import type { SourceKind, Work, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";

type Props = {
  language: WorkReport["language"];
  /** The speaker's name as the draft has it. */
  said: string;
  /** As the text has it. */
  words: string;
  work: Work;
  tools: DeskTools;
};

const kinds: readonly SourceKind[] = ["official", "ministry", "military"];

/** "governor Ada Lovel": two words with capitals at the end are the person's name. */
export function nameAndOffice(words: string): { name: string; office: string } {
  const [, office = "", name = ""] =
    /^(.*?)(\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]+)$/u.exec(words.trim()) ?? [];
  return name === "" ? { name: "", office: words.trim() } : { name, office: office.trim() };
}

const ofMinistry = /ministr|министер|міністер/i;
const ofMilitary = /army|forces|military|staff|войск|сил[ыа]?\b|штаб|військ/i;

const kindIn = (words: string): SourceKind =>
  ofMinistry.test(words) ? "ministry" : ofMilitary.test(words) ? "military" : "official";

/** Who is meant: somebody whom the site knows, somebody entered before, or somebody new, whose name and office are confirmed. */
export function SpeakerForm({ language, said, words, work, tools }: Props) {
  const id = useId();
  const guess = nameAndOffice(words || said);
  const chosen = work.speakers.find((choice) => choice.said === said)?.source ?? "";
  const entered = work.sources.find((source) => source.id === chosen);
  const [name, setName] = useState(entered?.name ?? guess.name);
  const [office, setOffice] = useState(entered?.office || guess.office);
  const [kind, setKind] = useState<SourceKind>(entered?.kind ?? kindIn(words));
  const enter = () => {
    const isTaken = (one: string) =>
      work.sources.some((source) => source.id === one) || tools.sources.some((source) => source.id === one);
    const own = entered?.id ?? freeId(slugOf(latinName(name.trim() || office.trim(), language)), isTaken);
    tools.act({
      do: "setSource",
      said,
      source: { id: own, name: name.trim() || null, office: office.trim(), kind },
    });
  };
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (office.trim() !== "") enter();
      }}
    >
      <p className="desk-field">
        <label htmlFor={`${id}-known`}>{m.desk.speaker.known}</label>
        <select
          id={`${id}-known`}
          value={chosen}
          onChange={({ target }) =>
            tools.act(
              target.value === ""
                ? { do: "forgetSpeaker", said }
                : { do: "chooseSpeaker", choice: { said, source: target.value } },
            )
          }
        >
          <option value="">{m.desk.speaker.somebodyNew}</option>
          {[...work.sources, ...tools.sources].map((source) => (
            <option key={source.id} value={source.id}>
              {[source.name, source.office].filter(Boolean).join(", ")}
            </option>
          ))}
        </select>
      </p>
      {(chosen === "" || entered) && (
        <>
          <p className="desk-field">
            <label htmlFor={`${id}-name`}>{m.desk.speaker.name}</label>
            <input
              id={`${id}-name`}
              value={name}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
            />
          </p>
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
          <div className="desk-buttons">
            <button type="submit">{m.desk.speaker.confirm}</button>
          </div>
        </>
      )}
    </form>
  );
}
