import type { Source } from "../domain/claims/source";
import { heldText } from "../i18n/held-text";
import { form, m } from "../i18n/messages";

/** In what capacity somebody speaks, and when they held that office, as far as it is told: offices change hands. */
export function Office({ source: { office, held, otherLanguage } }: { source: Source }) {
  return (
    <p className="office" lang={otherLanguage?.office}>
      {office ?? m.nobodyNamed}
      {held && (
        // An office in another language does not make its dates so.
        <span lang={otherLanguage?.office && form()}> ({heldText(held)})</span>
      )}
    </p>
  );
}
