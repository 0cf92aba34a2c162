import { memo, useId } from "react";
import type { Source, SourceId, SourceMark } from "../../domain/claims/source";
import { m, number } from "../../i18n/messages";
import { FilterBox } from "../filters/FilterBox";
import { SourceIcon } from "../SourceIcon";

type ChipProps = {
  source: Source;
  count: number;
  isHidden: boolean;
  /** Whether it alone is shown. */
  isAlone: boolean;
  /** What of its name is only heard, and what is seen, too (`ChipName`). */
  before: string;
  short: string;
  /** What it is called beside figures; left out: nowhere in fewer letters. */
  letters: string | undefined;
  mark: SourceMark;
  onToggle: (id: SourceId) => void;
  /** `null` where nobody else speaks. */
  onOnly: ((id: SourceId) => void) | null;
};

/**
 * One source: shown or hidden by a press on it, shown alone by the button beside it. Made anew only where something of it is
 * another: of forty, a press changes one or two.
 */
export const SourceChip = memo(function SourceChip(props: ChipProps) {
  const { source, count, isHidden, isAlone, before, short, letters, mark, onToggle, onOnly } = props;
  const id = useId();
  return (
    <div className="source-chip" data-hidden={isHidden || undefined}>
      <label title={source.office ?? m.nobodyNamed}>
        <FilterBox of={source.id} isShown={!isHidden} describedBy={id} onToggle={onToggle} />
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
          onClick={() => onOnly(source.id)}
        >
          {m.only}
        </button>
      )}
    </div>
  );
});
