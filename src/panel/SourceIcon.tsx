import type { EventKind } from "../domain/claims/claim";
import type { SourceMark } from "../domain/claims/source";
import { iconPath } from "../domain/signs/contours";
import { signOf } from "../domain/signs/sign";
import { signFor } from "../i18n/messages";

type Props = {
  mark: SourceMark;
  /** Of one claim: then the sign says what is said to have happened, as on the map. */
  event?: EventKind;
};

/**
 * The shape and colour by which a source is known everywhere, with its initials where another has the same. Its name
 * always stands beside it in words.
 */
export function SourceIcon({ mark, event }: Props) {
  const color = mark.colorIndex === null ? "var(--unattributed)" : `var(--source-${mark.colorIndex})`;
  const { contours, width } = signOf(event === undefined ? "full" : signFor(event), mark.shape);
  const icon = (
    <svg
      className={width > 2 ? "source-icon is-wide" : "source-icon"}
      viewBox={`-1 -1 ${width} 2`}
      // Where the style sheet does not come, it would fill the page.
      width={width * 6}
      height="12"
      aria-hidden="true"
    >
      <path d={iconPath(contours)} fill={color} fillRule="evenodd" />
    </svg>
  );
  if (!mark.initials) return icon;
  return (
    <span className="source-sign" aria-hidden="true">
      {icon}
      <b className="source-initials">{mark.initials}</b>
    </span>
  );
}
