import { type ReactNode, useId, useState } from "react";
import type { Source, SourceId } from "../../domain/claims/source";
import { m } from "../../i18n/messages";

type Props = {
  rest: readonly Source[];
  hidden: ReadonlySet<SourceId>;
  chipOf: (source: Source) => ReactNode;
};

/** The sources that say less than those in the row above, with a field that finds one by its name or office. */
export function MoreSources({ rest, hidden, chipOf }: Props) {
  const id = useId();
  const [sought, setSought] = useState("");
  const hiddenCount = rest.filter((source) => hidden.has(source.id)).length;
  const found = rest.filter((source) => isSought(source, sought));
  return (
    <details className="more-sources">
      <summary>
        {m.moreSources({ count: rest.length })}
        {hiddenCount > 0 && `, ${m.someHidden({ count: hiddenCount })}`}
      </summary>
      <p className="sought-source">
        <label htmlFor={id} className="heard-only">
          {m.findSource}
        </label>
        <input
          id={id}
          type="search"
          value={sought}
          placeholder={m.findSource}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setSought(target.value)}
        />
      </p>
      <div className="rest-sources">{found.map(chipOf)}</div>
      <p role="status" className={found.length > 0 ? "heard-only" : "quiet"}>
        {sought.trim() !== "" && m.foundSources({ count: found.length })}
      </p>
    </details>
  );
}

/** Each word of what is typed stands somewhere in the name or office, whatever its letters bear. */
function isSought({ name, office }: Source, sought: string): boolean {
  if (sought === "") return true;
  const text = plain(`${name} ${office ?? ""}`);
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ё", "е").trim();
