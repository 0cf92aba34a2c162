import type { MouseEvent } from "react";
import type { LineEntry } from "../domain/places/label-lines";
import type { PlaceId } from "../domain/places/place";
import { iconPath } from "../domain/signs/contours";
import { signOf } from "../domain/signs/sign";
import type { Pointer } from "./far-off";
import type { FarPlace, FarSays } from "./far-says";

type Props = {
  pointer: Pointer<FarPlace>;
  said: FarSays;
  restText: (count: number) => string;
  address: string;
  onClick: (event: MouseEvent) => void;
  onHighlight: (placeId: PlaceId | null) => void;
};

/** One arrow: which way, to what, and what is said of it. */
export function FarArrow({ pointer, said, restText, address, onClick, onHighlight }: Props) {
  const { of, turn, isSeen } = pointer;
  const { id, name, whole } = of;
  const { says, more, isTall } = said;
  const point = () => onHighlight(id);
  const leave = () => onHighlight(null);
  return (
    <a
      href={address}
      data-tall={isTall || undefined}
      onClick={onClick}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" className="far-off-arrow" aria-hidden="true">
        {isSeen && whole ? (
          <path d="M2 4h12v8H2z" />
        ) : (
          <path d="M8 14V3M3.5 7.5 8 3l4.5 4.5" transform={`rotate(${turn} 8 8)`} />
        )}
      </svg>
      <span className="far-off-name">{name}</span>
      {says.map(({ form, shape, text, color }) => (
        <span key={`${form}-${color}-${text}`} className="far-off-says" data-color={color}>
          <Sign form={form} shape={shape} />
          {text}
        </span>
      ))}
      {more > 0 && (
        <span title={restText(more)}>
          <span aria-hidden="true">{`+${more}`}</span>
          <span className="heard-only">{`, ${restText(more)}`}</span>
        </span>
      )}
    </a>
  );
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
