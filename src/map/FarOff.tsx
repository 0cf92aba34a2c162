import { type MouseEvent, memo, type RefObject, useLayoutEffect, useRef } from "react";
import type { Bounds, LngLat } from "../domain/places/geometry";
import type { LineEntry } from "../domain/places/label-lines";
import type { PlaceId } from "../domain/places/place";
import { iconPath } from "../domain/signs/contours";
import { signOf } from "../domain/signs/sign";
import { afterLayout } from "./after-layout";
import { hasColumn, type Pointer } from "./far-off";
import { controlsOver, keepOffLabels } from "./keep-off-labels";
import { coveredTallies, type SeenLabel } from "./labels-seen";
import type { Size } from "./use-size";

/** A place that the first view leaves out, or that has no point on the map. */
export type FarPlace = {
  id: PlaceId;
  at: LngLat;
  name: string;
  says: readonly LineEntry[];
  /** Its label on the map, in CSS pixels. */
  wide: number;
  /** How large its tally is, where it is one. */
  weight?: number;
  /** What it covers, if it is a country of which something is said as a whole. */
  whole?: Bounds;
};

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
      const arrows = current && size !== null ? keepOffLabels(current, labels) : [];
      const controls = around && isAsked ? controlsOver(around) : [];
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
    requestAnimationFrame(() => (list?.querySelector(".places") ?? list)?.scrollIntoView({ block: "start" }));
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
              {here.map(({ of: { id, name, says, whole }, turn, along, isSeen }) => (
                <li key={id} data-along={along} data-whole={whole ? true : undefined}>
                  <a
                    href={addressOf(id)}
                    onClick={select(id)}
                    onPointerEnter={() => onHighlight(id)}
                    onPointerLeave={() => onHighlight(null)}
                  >
                    <svg
                      viewBox="0 0 16 16"
                      width="16"
                      height="16"
                      className="far-off-arrow"
                      aria-hidden="true"
                    >
                      {isSeen && whole ? (
                        <path d="M2 4h12v8H2z" />
                      ) : (
                        <path d="M8 14V3M3.5 7.5 8 3l4.5 4.5" transform={`rotate(${turn} 8 8)`} />
                      )}
                    </svg>
                    <span className="far-off-name">{name}</span>
                    {says.map(({ form, shape, text, color }) => (
                      <span
                        key={`${form}-${color}-${text}`}
                        className={text ? "far-off-says" : "far-off-says is-bare"}
                        data-color={color}
                      >
                        <Sign form={form} shape={shape} />
                        {text}
                      </span>
                    ))}
                  </a>
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

function Sign({ form, shape }: Pick<LineEntry, "form" | "shape">) {
  const { contours, width } = signOf(form, shape);
  return (
    <svg
      viewBox={`-1 -1 ${width} 2`}
      width={width * 5.5}
      height="11"
      className="far-off-sign"
      aria-hidden="true"
    >
      <path fillRule="evenodd" d={iconPath(contours)} />
    </svg>
  );
}
