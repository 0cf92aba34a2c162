import { useId, useState } from "react";
import { bibtex, type Citation, cslJson } from "../export/citation";
import { m } from "../i18n/share-words";
import { CopyField } from "./CopyField";
import { citationOf, dayOfClock, plainCitation } from "./cited";
import type { Shared } from "./shared";
import type { Kept } from "./use-kept";

const forms = { plain: plainCitation, bibtex, csl: cslJson } satisfies Record<
  string,
  (citation: Citation) => string
>;
type Form = keyof typeof forms;

type Props = { shared: Shared; site: string; kept: Kept | undefined };

/** The view as a citation, in the form that a text's author needs. */
export function Cite({ shared, site, kept }: Props) {
  const name = useId();
  const [form, setForm] = useState<Form>("plain");
  const [isDated, setIsDated] = useState(true);
  const accessed = isDated ? dayOfClock(new Date()) : null;
  const citation = citationOf(shared, site, kept ?? null, accessed);
  return (
    <details className="share-cite">
      <summary>
        <h3>{m.share.cite.title}</h3>
      </summary>
      {kept === null && <p className="quiet">{m.share.cite.notKept({ version: citation.version })}</p>}
      <form className="share-choices" onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>{m.share.cite.form}</legend>
          {(Object.keys(forms) as Form[]).map((each) => (
            <label key={each}>
              <input type="radio" name={name} checked={form === each} onChange={() => setForm(each)} />
              {m.share.cite.forms[each]}
            </label>
          ))}
        </fieldset>
        <label className="share-wide share-check">
          <input type="checkbox" checked={isDated} onChange={() => setIsDated(!isDated)} />
          {m.share.cite.accessed}
        </label>
      </form>
      <CopyField label={m.share.cite.citation} text={forms[form](citation)} isLong={true} />
    </details>
  );
}
