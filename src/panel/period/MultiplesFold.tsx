import { useMemo, useState } from "react";
import { multiplesBeside, multiplesOf } from "../../domain/archive/multiples";
import { m } from "../../i18n/archive-words";
import { m as page } from "../../i18n/messages";
import { onDemand, useOnDemand } from "../../url/on-demand";
import type { MultiplesProps } from "./Multiples";

const part = onDemand(() => import("./Multiples"));

/** Places side by side, by a source's own figures: fetched and made when it is opened. Nothing where there are no two. */
export function MultiplesFold(props: Omit<MultiplesProps, "multiples">) {
  const { tallies, place } = props;
  const [isOpen, setIsOpen] = useState(false);
  const { brought, hasFailed } = useOnDemand(part, isOpen);
  const { shown, manifest } = tallies;
  const multiples = useMemo(
    () => multiplesBeside(place?.id ?? null, multiplesOf(shown, manifest.names), manifest.names),
    [shown, manifest, place],
  );
  if (multiples.length === 0) return null;
  return (
    <details className="multiples-fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{place ? m.archive.multiples.near : m.archive.multiples.title}</summary>
      {isOpen && brought && <brought.Multiples {...props} multiples={multiples} />}
      {hasFailed && <p role="alert">{page.loadAdvice}</p>}
    </details>
  );
}
