import type { PageLanguage } from "../../../domain/language";
import { m } from "../../../i18n/desk-words";
import { languageNames } from "../../../i18n/language-names";
import { language } from "../../../i18n/messages";
import { siteLanguages } from "../../../url/site-languages";

type Props = { onLanguage: (language: PageLanguage) => void };

/** The languages that the desk speaks, each by its own name; none, where there is no other. */
export function Languages({ onLanguage }: Props) {
  if (siteLanguages.length < 2) return null;
  return (
    <nav className="desk-languages" aria-label={m.desk.bar.language}>
      {siteLanguages.map((each) => (
        <button
          key={each}
          type="button"
          className="link"
          lang={each}
          aria-current={each === language ? "true" : undefined}
          onClick={() => onLanguage(each)}
        >
          {languageNames[each]}
        </button>
      ))}
    </nav>
  );
}

/** The same where there is little room. */
export function LanguageChoice({ onLanguage }: Props) {
  if (siteLanguages.length < 2) return null;
  return (
    <select
      className="desk-language"
      aria-label={m.desk.bar.language}
      value={language}
      onChange={({ target }) => onLanguage(target.value as PageLanguage)}
    >
      {siteLanguages.map((each) => (
        <option key={each} value={each} lang={each}>
          {languageNames[each]}
        </option>
      ))}
    </select>
  );
}
