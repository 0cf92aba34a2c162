import { languages, type PageLanguage } from "../domain/language";
import { language, m } from "../i18n/messages";

/** Each language by its own name for itself: whoever looks for it reads that. */
const names: Record<PageLanguage, string> = { en: "English", ru: "Русский", uk: "Українська" };

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
              {names[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
