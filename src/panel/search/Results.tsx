import { useEffect, useRef } from "react";
import { m } from "../../i18n/search-words";
import type { Result, ResultGroup } from "./results";

type Props = {
  id: string;
  groups: readonly ResultGroup[];
  /** The position of the one that Enter opens, over all groups. */
  active: number;
  onActive: (position: number) => void;
  onChoose: (result: Result) => void;
};

/** What was found, as a list box: the field keeps the focus and says which of them is meant. */
export function Results({ id, groups, active, onActive, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${active}"]`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  let position = -1;
  return (
    <div ref={list} id={`${id}-list`} role="listbox" aria-label={m.search.results} className="search-results">
      {groups.map(({ name, results }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and these are options
        <div key={name} role="group" aria-labelledby={`${id}-group-${at}`}>
          <div id={`${id}-group-${at}`} role="presentation" className="search-group">
            {name}
          </div>
          {results.map((result) => {
            position++;
            const own = position;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
              <div
                key={`${result.kind} ${result.id} ${result.placeId ?? ""}`}
                id={`${id}-${own}`}
                role="option"
                aria-selected={own === active}
                onPointerMove={() => own !== active && onActive(own)}
                onClick={() => onChoose(result)}
              >
                <span className="search-name">{result.name}</span>
                {result.note && <span className="quiet"> {result.note}</span>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
