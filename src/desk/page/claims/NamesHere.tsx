import { useId } from "react";
import type { PageLanguage } from "../../../domain/language";
import { m } from "../../../i18n/desk-words";
import { languageNames } from "../../../i18n/language-names";
import { useTakenField } from "../taken";

/** How a speaker is called in a page's language. Empty: nobody has said. */
export type Here = { name: string; office: string };

type Props = {
  language: PageLanguage;
  here: Here;
  /** An office without a person has no name in any language. */
  isOffice: boolean;
  onChange: (here: Here) => void;
};

/** Asks for the name and office of a speaker in letters that the page's readers read. It may stay unanswered. */
export function NamesHere({ language, here, isOffice, onChange }: Props) {
  const id = useId();
  const shut = useTakenField();
  const asked = isOffice ? (["office"] as const) : (["name", "office"] as const);
  return (
    <fieldset className="desk-here" aria-describedby={`${id}-how`}>
      <legend>{m.desk.speaker.here.ask({ language: languageNames[language] })}</legend>
      <p id={`${id}-how`} className="quiet">
        {m.desk.speaker.here.how}
      </p>
      {asked.map((which) => (
        <p key={which} className="desk-field">
          <label htmlFor={`${id}-${which}`}>
            {m.desk.speaker.here[which]({ language: languageNames[language] })}
          </label>
          <input
            id={`${id}-${which}`}
            lang={language}
            value={here[which]}
            autoComplete="off"
            {...shut}
            onChange={({ target }) => onChange({ ...here, [which]: target.value })}
          />
        </p>
      ))}
    </fieldset>
  );
}
