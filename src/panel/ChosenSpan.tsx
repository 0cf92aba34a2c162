import { useMemo } from "react";
import type { Dataset } from "../domain/dataset";
import type { TimeSpan } from "../domain/time/time-span";
import { m } from "../i18n/messages";
import { onDemand, useOnDemand } from "./on-demand";

/** How it is named comes when it is first needed: at first, every time is chosen. */
const naming = onDemand(async () => (await import("./time/span-name")).spanNames);

/** The time that is chosen, by name. */
export function ChosenSpan({ dataset, span }: { dataset: Dataset; span: TimeSpan }) {
  const { brought: spanNames } = useOnDemand(naming, true);
  const nameOf = useMemo(() => spanNames?.(dataset), [spanNames, dataset]);
  const name = nameOf?.(span);
  return name ? (
    <p className="chosen-span">
      {m.timeFilter.name}: {name}
    </p>
  ) : null;
}
