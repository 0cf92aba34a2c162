import { type Box, moved } from "../domain/places/box";
import { besideLabels, type EdgeRoom } from "./beside-labels";
import { boxOn } from "./box-on";

/**
 * Moves the arrows in here to where they cover no label.
 * @param labels in CSS pixels from the map's left and top; `null`: those of the picture that stands there
 * @param controls what else lies over the map
 * @param deep how far in from the edge, in CSS pixels, where that is less than usual
 * @returns what the arrows take
 */
export function keepOffLabels(
  nav: HTMLElement,
  labels: readonly Box[] | null,
  controls: readonly Box[],
  deep = Number.POSITIVE_INFINITY,
): readonly Box[] {
  const lists = [...nav.querySelectorAll<HTMLElement>("ul[data-edge]")];
  if (lists.length === 0) return [];
  const standing: Box[] = [];
  const taken = [...(labels ?? drawnLabels(nav)), ...controls];
  for (const list of lists) {
    const edge = list.dataset.edge ?? "north";
    const items = [...list.children] as HTMLElement[];
    // Where they have no room in one row they stand in several: each row by itself.
    const tops = isBeside(edge) ? [null] : [...new Set(items.map((item) => item.offsetTop))];
    for (const top of tops) {
      const row = items.filter((item) => top === null || item.offsetTop === top);
      const arrows = row.map(boxOf);
      const room = { ...roomOf(list, edge), deep };
      // A row stands at its place as a whole (`data-lean`); at a side there is mostly room for each at its own.
      const towards = isBeside(edge) ? row.map((item) => towardsOf(item, room)) : [];
      const offsets = besideLabels(arrows, taken, room, towards);
      for (const [at, item] of row.entries()) {
        const [x, y] = offsets[at] ?? [0, 0];
        item.style.transform = x === 0 && y === 0 ? "" : `translate(${x}px, ${y}px)`;
        const here = moved(arrows[at] as Box, [x, y]);
        taken.push(here);
        standing.push(here);
      }
    }
  }
  return standing;
}

const isBeside = (edge: string) => edge === "west" || edge === "east";

/** Where it stands before it is moved, from the map's left and top. */
function boxOf({ offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight }: HTMLElement): Box {
  return { left, top, right: left + offsetWidth, bottom: top + offsetHeight };
}

function roomOf(list: HTMLElement, edge: string): EdgeRoom {
  const { left, top, right, bottom } = boxOf(list);
  return isBeside(edge)
    ? { axis: 1, from: top, to: bottom, inward: edge === "west" ? 1 : -1 }
    : { axis: 0, from: left, to: right, inward: edge === "north" ? 1 : -1 };
}

/** What it leads to crosses the edge there. */
const towardsOf = ({ dataset: { along = "5" } }: HTMLElement, { from, to }: EdgeRoom): number =>
  from + (Number(along) / 10) * (to - from);

/** What the still picture's labels and towns take, from its left and top. */
function drawnLabels(nav: HTMLElement): Box[] {
  const drawn =
    ".static-name:not(.is-beside) .static-label :is(text, .static-sign), .static-town :is(text, .static-sign, .static-dot, .static-ring)";
  const labels = nav.parentElement?.querySelectorAll(drawn) ?? [];
  return [...labels].map((label) => boxOn(label, nav)).filter(({ left, right }) => right > left);
}

/** What else lies over the map: its buttons and its credits, from its left and top, in CSS pixels. */
export function controlsOver(map: HTMLElement): readonly Box[] {
  const controls = (map.closest(".map-area") ?? map).querySelectorAll(
    ".maplibregl-ctrl-group, .maplibregl-ctrl-attrib.maplibregl-compact-show, .live-offer",
  );
  return [...controls].map((control) => boxOn(control, map));
}
