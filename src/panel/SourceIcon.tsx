import type { SourceMark, SourceShape } from "../domain/claims/source";

const paths: Record<SourceShape, string> = {
  circle: "M8 1.2a6.8 6.8 0 1 0 0 13.6a6.8 6.8 0 1 0 0-13.6Z",
  square: "M2 2h12v12H2Z",
  triangle: "M8 1 15 14H1Z",
  diamond: "M8 .5 15.5 8 8 15.5.5 8Z",
  ring: "M8 2.4a5.6 5.6 0 1 0 0 11.2a5.6 5.6 0 1 0 0-11.2Z",
};

/** The shape and colour by which a source is known everywhere. Its name always stands beside it in words. */
export function SourceIcon({ mark }: { mark: SourceMark }) {
  const color = mark.colorIndex === null ? "var(--unattributed)" : `var(--source-${mark.colorIndex})`;
  const isHollow = mark.shape === "ring";
  return (
    <svg className="source-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={paths[mark.shape]}
        fill={isHollow ? "none" : color}
        stroke={isHollow ? color : "none"}
        strokeWidth={isHollow ? 2.6 : 0}
      />
    </svg>
  );
}
