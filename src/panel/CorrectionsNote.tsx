import { type ComponentType, useState } from "react";
import { correctedClaims } from "../domain/corrections";
import { m } from "../i18n/messages";
import type { Go, Reading } from "./reading";

type List = ComponentType<{ reading: Reading; go: Go }>;

/**
 * How many claims were set right, whatever the filter, with the way to all of it. Nothing where none was. The list
 * is fetched when it is opened: most readers never do.
 */
export function CorrectionsNote({ reading, go }: { reading: Reading; go: Go }) {
  const [List, setList] = useState<List | null>(null);
  const count = correctedClaims(reading.index.dataset).length;
  if (count === 0) return null;
  const handleToggle = () => {
    if (List) return;
    // Where it cannot be fetched, the next press tries again; each claim's own page has its corrections anyway.
    import("./CorrectionsList").then(
      ({ CorrectionsList }) => setList(() => CorrectionsList),
      () => {},
    );
  };
  return (
    <details className="corrections-note" onToggle={handleToggle}>
      <summary>{m.correctedClaims({ count })}</summary>
      {List && <List reading={reading} go={go} />}
    </details>
  );
}
