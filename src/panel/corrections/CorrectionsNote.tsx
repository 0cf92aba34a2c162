import { useState } from "react";
import { correctedClaims } from "../../domain/claims/corrections";
import { m } from "../../i18n/messages";
import { useOnDemand } from "../../url/on-demand";
import { opened } from "../opened";
import type { Go, Reading } from "../reading";

/** How many claims were set right, whatever the filter, with the way to all of it. Nothing where none was. */
export function CorrectionsNote({ reading, go }: { reading: Reading; go: Go }) {
  const [isOpen, setIsOpen] = useState(false);
  const { brought, hasFailed } = useOnDemand(opened, isOpen);
  const count = correctedClaims(reading.index.dataset).length;
  if (count === 0) return null;
  return (
    <details className="corrections-note" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{m.correctedClaims({ count })}</summary>
      {/* Not in the page before: most readers never open it, and over years it grows long. */}
      {isOpen && brought && <brought.CorrectionsList reading={reading} go={go} />}
      {hasFailed && <p role="alert">{m.loadAdvice}</p>}
    </details>
  );
}
