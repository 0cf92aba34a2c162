import type { SourceId } from "../../domain/claims/source";
import { m } from "../../i18n/messages";
import { markOf, type Reading } from "../reading";
import { SourceIcon } from "../SourceIcon";

type Props = { sourceId: SourceId; reading: Reading };

/** Who speaks, and in what office. */
export function SourceHeader({ sourceId, reading }: Props) {
  const { name, office, otherLanguage } = reading.index.source(sourceId);
  return (
    <header className="source-header">
      <h3>
        <SourceIcon mark={markOf(reading, sourceId)} /> <span lang={otherLanguage?.name}>{name}</span>
      </h3>
      <p className="office" lang={otherLanguage?.office}>
        {office ?? m.nobodyNamed}
      </p>
    </header>
  );
}
