import { useId } from "react";
import { isStretch, stretchOf } from "../../../draft/stretch";
import { m } from "../../../i18n/desk-words";
import type { WorkClaim, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";

type Props = { claim: WorkClaim; report: WorkReport; tools: Pick<DeskTools, "act" | "engine"> };

/** Where the text says “between A and B”: at both, or somewhere between them, which the map draws as the way from one to the other. */
export function BetweenChoice({ claim, report, tools: { act, engine } }: Props) {
  const name = useId();
  const { places, within } = claim.draft;
  const { text, language, published } = report;
  const stretch = places.length === 1 ? places.find(isStretch) : undefined;
  const offered = stretch ?? stretchOf(places, text);
  if (!offered) return null;
  const between = () =>
    act({ do: "setPlaces", claim: claim.id, places: [{ ...offered, ends: places }], within });
  const both = async () => {
    // As they were, if they were two before; or as the words are read.
    const places = stretch?.ends ?? (await engine.readSpan(text, offered, { language, published })).places;
    act({ do: "setPlaces", claim: claim.id, places, within });
  };
  return (
    <fieldset className="desk-choices">
      <legend>{m.desk.parts.between.ask}</legend>
      <label>
        <input type="radio" name={name} checked={stretch === undefined} onChange={both} />
        {m.desk.parts.between.both}
      </label>
      <label>
        <input type="radio" name={name} checked={stretch !== undefined} onChange={between} />
        {m.desk.parts.between.on}
      </label>
    </fieldset>
  );
}
