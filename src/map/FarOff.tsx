import { type MouseEvent, memo, type RefObject, useLayoutEffect, useRef } from "react";
import type { PlaceId } from "../domain/places/place";
import { afterLayout } from "./after-layout";
import { FarArrow } from "./FarArrow";
import { hasColumn, isTight, type Pointer } from "./far-off";
import { type FarPlace, farSays } from "./far-says";
import { controlsOver, keepOffLabels } from "./keep-off-labels";
import { coveredTallies, type SeenLabel } from "./labels-seen";
import type { Size } from "./use-size";

type Props = {
  label: string;
  pointers: readonly Pointer<FarPlace>[];
  /** How many there are for which there is no room, neither for an arrow nor for a label. */
  beyond: number;
  /** What labels take of the map; `null`: the picture is seen, whose labels can be measured. */
  labels: readonly SeenLabel[] | null;
  /** The map's, in CSS pixels; `null` until the view is that of this screen: until then, arrows could only move. */
  size: Size | null;
  /** "and 3 more": of those for which there is no room. */
  moreText: (count: number) => string;
  /** "its page has 2 more": of what is said of one place. */
  restText: (count: number) => string;
  /** The address of a place within the page, for those without scripts. */
  addressOf: (placeId: PlaceId) => string;
  /** The id of what tells of all places in words. */
  listId: string;
  onSelect: (placeId: PlaceId) => void;
  onHighlight: (placeId: PlaceId | null) => void;
  /** That list is to be seen, whatever is open in its place. */
  onList: () => void;
  /** Whose tallies arrows lie on, where there was no room for them beside. */
  onCovered: (placeIds: readonly PlaceId[]) => void;
  /** What these arrows lie over. */
  map: RefObject<HTMLElement | null>;
};

type Covered = Pick<Props, "pointers" | "labels"> & { ids: readonly PlaceId[] };

/** Arrows at the map's edge that lead to what lies outside of it. */
export const FarOff = memo(function FarOff({
  label,
  pointers,
  beyond,
  labels,
  size,
  moreText,
  restText,
  addressOf,
  listId,
  onSelect,
  onHighlight,
  onList,
  onCovered,
  map,
}: Props) {
  const nav = useRef<HTMLElement>(null);
  const last = useRef<Covered>({ pointers, labels, ids: [] });
  useLayoutEffect(() => {
    const { current } = nav;
    const around = map.current;
    const isAsked = size !== null && labels?.some(({ isTally }) => isTally);
    const place = () => {
      const controls = around && size !== null && (current || isAsked) ? controlsOver(around) : [];
      // In a small map tallies keep off the edges (see `make-way.ts`): in from there, arrows would stand across its middle.
      const isAtEdge = isAsked && isTight(size);
      const [taken, deep] = isAtEdge ? [[], 0] : [labels, undefined];
      const arrows = current && size !== null ? keepOffLabels(current, taken, controls, deep) : [];
      const ids = coveredTallies(labels ?? [], [...arrows, ...controls]);
      // How many are not told is told at the edge, too: more of them must not bring back what it was counted for.
      const isSame = last.current.pointers === pointers && last.current.labels === labels;
      last.current = { pointers, labels, ids: isSame ? [...new Set([...last.current.ids, ...ids])] : ids };
      onCovered(last.current.ids);
    };
    // Its buttons lie over the map also where no arrow does.
    if (!around || size === null || !(current || isAsked)) return place();
    return afterLayout([around], place);
  });
  if (pointers.length === 0 && beyond === 0) return null;
  const foot = edges.findLast((edge) => pointers.some((each) => each.edge === edge)) ?? "south";
  const toList = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    // The address is for what is shown: where the reader stands in the page is not in it.
    event.preventDefault();
    const list = document.getElementById(listId);
    // Before anything closes: what closes gives the focus back where nothing else has it.
    list?.focus();
    onList();
  };
  const select = (placeId: PlaceId) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(placeId);
  };
  return (
    <nav
      ref={nav}
      className="far-off"
      aria-label={label}
      data-measured={size !== null || undefined}
      data-column={hasColumn(size) || undefined}
    >
      {edges.map((edge) => {
        const here = pointers.filter((each) => each.edge === edge);
        return (
          (here.length > 0 || (edge === foot && beyond > 0)) && (
            <ul key={edge} data-edge={edge} data-lean={leanOf(here)}>
              {here.map((pointer) => (
                <li
                  key={pointer.of.id}
                  data-along={pointer.along}
                  data-whole={pointer.of.whole ? true : undefined}
                >
                  <FarArrow
                    pointer={pointer}
                    said={farSays(pointer.of.name, pointer.of.says, pointer.of.more, size)}
                    restText={restText}
                    address={addressOf(pointer.of.id)}
                    onClick={select(pointer.of.id)}
                    onHighlight={onHighlight}
                  />
                </li>
              ))}
              {edge === foot && beyond > 0 && (
                <li>
                  <a href={`#${listId}`} className="far-off-more" onClick={toList}>
                    {moreText(beyond)}
                  </a>
                </li>
              )}
            </ul>
          )
        );
      })}
    </nav>
  );
});

/** As they are told: what stands at the foot last. */
const edges = ["north", "west", "east", "south"] as const;

/** Towards which end of their edge arrows stand: where most of them point. */
function leanOf(pointers: readonly { along: number }[]): "start" | "center" | "end" {
  const mean = pointers.reduce((sum, { along }) => sum + along, 0) / pointers.length;
  return mean < 3 ? "start" : mean > 7 ? "end" : "center";
}
