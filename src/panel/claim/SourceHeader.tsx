import type { SourceId } from "../../domain/claims/source";
import { Office } from "../Office";
import { markOf, type Reading } from "../reading";
import { SourceIcon } from "../SourceIcon";

type Props = { sourceId: SourceId; reading: Reading };

/** Who speaks, and in what office. */
export function SourceHeader({ sourceId, reading }: Props) {
  const source = reading.index.source(sourceId);
  return (
    <header className="source-header">
      <h3>
        <SourceIcon mark={markOf(reading, sourceId)} />{" "}
        <span lang={source.otherLanguage?.name}>{source.name}</span>
      </h3>
      <Office source={source} />
    </header>
  );
}
