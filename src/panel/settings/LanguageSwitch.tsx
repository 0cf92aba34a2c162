import type { PageLanguage } from "../../domain/language";
import { languageNames } from "../../i18n/language-names";
import { language, m } from "../../i18n/messages";
import { siteLanguages } from "../../url/site-languages";

/** Pages of their own, so that they are found, and work without scripts. The view goes along. None, where there is no other. */
export function LanguageSwitch({ addressIn }: { addressIn: (language: PageLanguage) => string }) {
  if (siteLanguages.length < 2) return null;
  return (
    <nav className="languages" aria-label={m.languageSwitch}>
      <ul>
        {siteLanguages.map((each) => (
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
