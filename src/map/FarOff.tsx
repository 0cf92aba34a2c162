import { type MouseEvent, useMemo } from "react";
import type { Bounds, LngLat } from "../domain/places/geometry";
import type { LineEntry } from "../domain/places/label-lines";
import type { PlaceId } from "../domain/places/place";
import { pathOfContours } from "../domain/signs/contours";
import { signOf } from "../domain/signs/sign";
import { pointersTo } from "./far-off";

/** A place that the first view leaves out. */
export type FarPlace = { id: PlaceId; at: LngLat; name: string; says: readonly LineEntry[] };

type Props = {
  label: string;
  places: readonly FarPlace[];
  view: Bounds;
  /** "and 3 more": of those for which there is no room. */
  moreText: (count: number) => string;
  /** The address of a place within the page, for those without scripts. */
  addressOf: (placeId: PlaceId) => string;
  onSelect: (placeId: PlaceId) => void;
};

/** Arrows at the map's edge that lead to what lies outside of it. */
export function FarOff({ label, places, view, moreText, addressOf, onSelect }: Props) {
  const { pointers, beyond } = useMemo(() => pointersTo(places, view), [places, view]);
  if (pointers.length === 0) return null;
  const select = (placeId: PlaceId) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(placeId);
  };
  return (
    <ul className="far-off" aria-label={label}>
      {pointers.map(({ of: { id, name, says }, edge, along, turn }) => (
        <li key={id} data-edge={edge} data-along={along}>
          <a href={addressOf(id)} onClick={select(id)}>
            <svg viewBox="0 0 16 16" className="far-off-arrow" aria-hidden="true">
              <path d="M8 14V3M3.5 7.5 8 3l4.5 4.5" transform={`rotate(${turn} 8 8)`} />
            </svg>
            <span>{name}</span>
            {says.map(({ form, shape, text, color }) => (
              <span key={`${form}-${color}-${text}`} className="far-off-says" data-color={color}>
                <Sign form={form} shape={shape} />
                {text}
              </span>
            ))}
          </a>
        </li>
      ))}
      {beyond.length > 0 && (
        <li data-edge="south" data-along="5" className="far-off-more">
          {moreText(beyond.length)}
        </li>
      )}
    </ul>
  );
}

function Sign({ form, shape }: Pick<LineEntry, "form" | "shape">) {
  const { contours, width } = signOf(form, shape);
  return (
    <svg viewBox={`-1 -1 ${width} 2`} className="far-off-sign" aria-hidden="true">
      <path fillRule="evenodd" d={pathOfContours(contours, 0, 0, 1)} />
    </svg>
  );
}
