import { useEffect, useMemo, useState } from "react";
import type { Dataset } from "../domain/dataset";
import type { TimeSpan } from "../domain/time-span";
import { m } from "../i18n/messages";

type SpanNames = typeof import("./time/span-name").spanNames;

/** Kept, because it is asked for again with each time that is chosen. */
let loaded: SpanNames | null = null;

/** The time that is chosen, by name. How it is named comes when it is first needed: at first, every time is chosen. */
export function ChosenSpan({ dataset, span }: { dataset: Dataset; span: TimeSpan }) {
  const spanNames = useSpanNames();
  const nameOf = useMemo(() => spanNames?.(dataset), [spanNames, dataset]);
  const name = nameOf?.(span);
  return name ? (
    <p className="chosen-span">
      {m.timeFilter.name}: {name}
    </p>
  ) : null;
}

function useSpanNames(): SpanNames | null {
  const [spanNames, setSpanNames] = useState<SpanNames | null>(() => loaded);
  useEffect(() => {
    if (loaded) return;
    import("./time/span-name").then((module) => {
      loaded = module.spanNames;
      setSpanNames(() => loaded);
    }, console.error);
  }, []);
  return spanNames;
}
