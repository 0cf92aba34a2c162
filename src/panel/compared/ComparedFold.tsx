import { useState } from "react";
import type { Claim } from "../../domain/claims/claim";
import { m } from "../../i18n/messages";
import { onDemand, useOnDemand } from "../../url/on-demand";
import type { Go, Reading } from "../reading";

/** What compares, with its words. */
export const comparedPart = onDemand(async () => {
  const [{ Compared }, words] = await Promise.all([
    import("./Compared"),
    import("../../i18n/compared-words"),
  ]);
  await words.loadComparedWords();
  return { Compared };
});

type Props = { claims: readonly Claim[]; reading: Reading; go: Go };

/** How the figures of every two sources stand to each other. Nothing where only one gives any. */
export function ComparedFold({ claims, reading, go }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { brought, hasFailed } = useOnDemand(comparedPart, isOpen);
  const counting = new Set(claims.flatMap(({ figure, sourceId }) => (figure ? [sourceId] : [])));
  if (counting.size < 2) return null;
  return (
    <details className="compared-fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{m.compareSources}</summary>
      {isOpen && brought && <brought.Compared claims={claims} reading={reading} go={go} />}
      {hasFailed && <p role="alert">{m.loadAdvice}</p>}
    </details>
  );
}
