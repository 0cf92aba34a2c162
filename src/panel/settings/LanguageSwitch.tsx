import { languages, type PageLanguage } from "../../domain/language";
import { languageNames } from "../../i18n/language-names";
import { language, m } from "../../i18n/messages";

/** Pages of their own, so that they are found, and work without scripts. The view goes along. */
export function LanguageSwitch({ addressIn }: { addressIn: (language: PageLanguage) => string }) {
  return (
    <nav className="languages" aria-label={m.languageSwitch}>
      <ul>
        {languages.map((each) => (
          <li key={each}>
            <a
              href={addressIn(each)}
              lang={each}
              hrefLang={each}
              aria-current={each === language ? "page" : undefined}
            >
              {languageNames[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
