import { useId } from "react";
import type { Source } from "../../domain/claims/source";
import { m, number } from "../../i18n/messages";
import { markOf, type Reading } from "../reading";
import { SourceIcon } from "../SourceIcon";
import type { ChipName } from "./chip-names";

type ChipProps = {
  source: Source;
  count: number;
  isHidden: boolean;
  /** Whether it alone is shown. */
  isAlone: boolean;
  /** What of its name is only heard, and what is seen, too. */
  name: ChipName;
  reading: Reading;
  onToggle: () => void;
  /** `null` where nobody else speaks. */
  onOnly: (() => void) | null;
};

/** One source: shown or hidden by a press on it, shown alone by the button beside it. */
export function SourceChip({ source, count, isHidden, isAlone, name, reading, onToggle, onOnly }: ChipProps) {
  const id = useId();
  const [before, short] = name;
  return (
    <div className="source-chip" data-hidden={isHidden || undefined}>
      <label title={source.office ?? m.nobodyNamed}>
        <input type="checkbox" checked={!isHidden} aria-describedby={id} onChange={onToggle} />
        <SourceIcon mark={markOf(reading, source.id)} />
        <span className="chip-name" lang={source.otherLanguage?.name}>
          {before && (
            <>
              <span className="chip-before">{before}</span>{" "}
            </>
          )}
          <span>{short}</span>
        </span>
      </label>
      <span className="count" aria-hidden="true">
        {number.format(count)}
      </span>
      <span id={id} hidden>
        {m.claimCount({ count })}
      </span>
      {onOnly && (
        <button
          type="button"
          className="only"
          aria-label={m.onlyOf({ name: source.name })}
          aria-pressed={isAlone}
          onClick={onOnly}
        >
          {m.only}
        </button>
      )}
    </div>
  );
}
