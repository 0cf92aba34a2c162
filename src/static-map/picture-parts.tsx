import type { Geometry } from "geojson";
import type { CSSProperties, ReactNode } from "react";
import type { LngLat } from "../domain/places/geometry";
import { type boxIn, type Frame, frameHeight, percentInFrame } from "./frame";

/** Draws in a frame's units, into its box in the picture. */
export function Units({
  of,
  in: box,
  children,
}: {
  of: Frame;
  in?: ReturnType<typeof boxIn>;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture
    <svg
      {...(box ?? { width: "100%", height: "100%" })}
      viewBox={`0 0 ${Math.round(of.width)} ${frameHeight}`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      {children}
    </svg>
  );
}

/** Where the ground ends before the picture does. `box`: of what it is drawn for, where that is not what is seen. */
export function GroundEnd({
  box,
  inset,
}: {
  box: ReturnType<typeof boxIn> | null;
  inset: string | undefined;
}) {
  const end = (
    <div className="ground-end" {...(inset && { style: { "--ground-inset": inset } as CSSProperties })} />
  );
  if (!box) return end;
  const { x, y, width, height } = box;
  return (
    <div className="ground-box" style={{ left: x, top: y, width, height }}>
      {end}
    </div>
  );
}

/** Markup made at build. On the client React finds it in the page and leaves it as it is: what is hidden comes back. */
export function Markup({ markup, isHidden = false }: { markup: string | undefined; isHidden?: boolean }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of paths takes no focus
    <g
      aria-hidden="true"
      display={isHidden ? "none" : undefined}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own build made it, from numbers and escaped names
      dangerouslySetInnerHTML={{ __html: markup ?? "" }}
      suppressHydrationWarning={true}
    />
  );
}

/** Puts its children at a point of the earth; their own units are pixels, whatever the frame's size. */
export function At({ frame, point, children }: { frame: Frame; point: Geometry; children: ReactNode }) {
  if (point.type !== "Point") return null;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its text is what it is called
    <svg {...percentInFrame(frame, point.coordinates as unknown as LngLat)} overflow="visible">
      {children}
    </svg>
  );
}
