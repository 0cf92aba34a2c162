import { type RefObject, useLayoutEffect, useState } from "react";
import type { MapFeatures } from "../domain/places/map-features";
import { boxOn } from "./box-on";
import type { SeenLabel } from "./labels-seen";
import type { Size } from "./use-size";

/** What the still picture's labels take, in CSS pixels from this element's left and top; those that are told at the edge, too. */
export function stillLabels(element: HTMLElement): SeenLabel[] {
  return [...element.querySelectorAll<SVGElement>(".static-name[data-tally]")].flatMap((label) => {
    const id = label.dataset.tally ?? "";
    return [...label.querySelectorAll(".static-label :is(text, .static-sign)")].flatMap((part) => {
      const box = boxOn(part, element);
      const isUnseen = box.left === box.right || part.classList.contains("is-unseen");
      return isUnseen ? [] : [{ id, isName: false, isTally: true, ...box }];
    });
  });
}

/**
 * The still picture's tallies where it has any and is seen; else `null`.
 * @param view by which they stand where they stand: what is seen of the earth
 */
export function useStillLabels(
  region: RefObject<HTMLElement | null>,
  isSeen: boolean,
  features: MapFeatures,
  view: unknown,
  size: Size | null,
): readonly SeenLabel[] | null {
  const [labels, setLabels] = useState<readonly SeenLabel[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they stand elsewhere with another view
  useLayoutEffect(() => {
    const isMeasured = isSeen && size !== null && region.current !== null;
    setLabels(isMeasured ? stillLabels(region.current as HTMLElement) : null);
  }, [region, isSeen, features, view, size]);
  return labels;
}
