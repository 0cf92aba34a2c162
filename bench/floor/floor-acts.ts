import { fitting } from "../../src/map/camera";
import { asData } from "../../src/map/drawn-claims";
import { claimsSource } from "../../src/map/layers/claims";
import { labelsSource } from "../../src/map/layers/staged";
import type { GeoJSONSource, MapLibreMap } from "../../src/map/maplibre";
import { stageAt } from "../../src/map/stages";
import type { MapChange } from "./floor-data";

/** By which the bench asks the floor for what the page does. */
export type FloorActs = {
  /** Puts words as the page has them beside the map. */
  show: (panel: string) => void;
  /** Makes everything ready that leads to these words and this map; the next click or key is all that is left to do. */
  prepare: (panel: string, change: MapChange) => void;
};

/**
 * The least that shows a change: of the panel's elements those that differ, made and parsed beforehand, are put where
 * they belong, each as deep down as it differs; and the map is told what the page's map is told, worked out before.
 * Nothing is looked up, compared, rendered or remembered. Style, layout and paint of what changed are left, and they are
 * what no page can do without.
 */
export function floorActs(map: MapLibreMap): FloorActs {
  const panel = document.querySelector<HTMLElement>(".panel");
  if (!panel) throw new Error("The floor has no panel.");
  let selected: string | null = null;
  const mark = (id: string, value: boolean) =>
    map.setFeatureState({ source: claimsSource, id }, { selected: value });
  const tell = ({ select, look, features }: MapChange) => {
    if (features)
      for (const source of [claimsSource, labelsSource(stageAt(map.getZoom()))])
        map.getSource<GeoJSONSource>(source)?.setData(asData(features[source]));
    if (select !== undefined) {
      if (selected !== null) mark(selected, false);
      if (select !== null) mark(select, true);
      selected = select;
    }
    if (look) map.fitBounds(look, fitting(map.getContainer()));
  };
  return {
    show(words) {
      panel.innerHTML = words;
      wearStyles(panel);
    },
    prepare(words, change) {
      const wanted = panel.cloneNode() as HTMLElement;
      wanted.innerHTML = words;
      wearStyles(wanted);
      const steps = stepsTo(panel, wanted);
      const done = new AbortController();
      const act = () => {
        done.abort();
        for (const step of steps) step();
        tell(change);
      };
      for (const type of ["click", "keydown"]) addEventListener(type, act, { signal: done.signal });
    },
  };
}

/** The site's own policy lets no style in from text, as it would from a script. */
function wearStyles(within: HTMLElement): void {
  for (const element of within.querySelectorAll<HTMLElement>("[style]"))
    element.style.cssText = element.getAttribute("style") ?? "";
}

function stepsTo(now: Node, wanted: Node): (() => void)[] {
  if (now.isEqualNode(wanted)) return [];
  const children = [...now.childNodes];
  const others = [...wanted.childNodes];
  const isElement = now instanceof Element && wanted instanceof Element;
  if (!isElement || now.nodeName !== wanted.nodeName || children.length !== others.length)
    return [() => now.parentNode?.replaceChild(wanted, now)];
  const names = new Set([...now.getAttributeNames(), ...wanted.getAttributeNames()]);
  const attributes = [...names].filter((name) => now.getAttribute(name) !== wanted.getAttribute(name));
  return [
    ...attributes.map((name) => () => {
      const value = wanted.getAttribute(name);
      if (value === null) now.removeAttribute(name);
      else if (name === "style") (now as HTMLElement).style.cssText = value;
      else now.setAttribute(name, value);
    }),
    ...children.flatMap((child, position) => stepsTo(child, others[position] as Node)),
  ];
}
