import { useMemo } from "react";
import { mayLieOutside } from "../domain/places/place-mark";
import type { TimeSpan } from "../domain/time/time-span";
import { m } from "../i18n/messages";
import { onDemand, useOnDemand } from "../url/on-demand";
import type { Reading } from "./reading";

/** How it is named comes when it is first needed: at first, every time is chosen. */
const naming = onDemand(async () => (await import("./time/span-name")).spanNames);

/** The time that is chosen, by name; and how much of what is shown only may be of it. */
export function ChosenSpan({ reading, span }: { reading: Reading; span: TimeSpan }) {
  const { brought: spanNames } = useOnDemand(naming, true);
  const { dataset } = reading.index;
  const nameOf = useMemo(() => spanNames?.(dataset), [spanNames, dataset]);
  const name = nameOf?.(span);
  const count = reading.claims.filter((claim) => mayLieOutside(claim, span)).length;
  return name ? (
    <p className="chosen-span">
      {m.timeFilter.name}: {name}.{count > 0 && ` ${m.timeFilter.mayLieOutside({ count })}`}
    </p>
  ) : null;
}
