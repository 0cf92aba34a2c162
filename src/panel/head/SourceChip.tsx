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
  /** What it is called beside figures; left out: nowhere in fewer letters. */
  letters: string | undefined;
  reading: Reading;
  onToggle: () => void;
  /** `null` where nobody else speaks. */
  onOnly: (() => void) | null;
};

/** One source: shown or hidden by a press on it, shown alone by the button beside it. */
export function SourceChip(props: ChipProps) {
  const { source, count, isHidden, isAlone, name, letters, reading, onToggle, onOnly } = props;
  const id = useId();
  const [before, short] = name;
  const mark = markOf(reading, source.id);
  return (
    <div className="source-chip" data-hidden={isHidden || undefined}>
      <label title={source.office ?? m.nobodyNamed}>
        <input type="checkbox" checked={!isHidden} aria-describedby={id} onChange={onToggle} />
        <SourceIcon mark={mark} />
        <span className="chip-name" lang={source.otherLanguage?.name}>
          {before && (
            <>
              <span className="chip-before">{before}</span>{" "}
            </>
          )}
          <span>{short}</span>
        </span>
        {/* Seen beside its figures, where its name is heard in full. */}
        {letters && !mark.initials && !short.includes(letters) && (
          <span className="chip-letters" aria-hidden="true">
            {letters}
          </span>
        )}
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
