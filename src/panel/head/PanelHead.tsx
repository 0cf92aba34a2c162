import { memo } from "react";
import type { Place } from "../../domain/places/place";
import type { FilterProps } from "../filters/filter-props";
import { SourceChips } from "./SourceChips";
import { Standing } from "./Standing";

/** What stays in view whatever is read: who speaks, and how much of it all is shown. */
export const PanelHead = memo(function PanelHead(props: FilterProps & { place: Place | null }) {
  return (
    <>
      <SourceChips {...props} />
      <Standing {...props} />
    </>
  );
});
