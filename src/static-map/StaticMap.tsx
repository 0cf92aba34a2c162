import type { Geometry } from "geojson";
import { type CSSProperties, type MouseEvent, type ReactNode, useMemo } from "react";
import type { LngLat } from "../domain/places/geometry";
import { labelLines, lineParts } from "../domain/places/label-lines";
import { isWhole } from "../domain/places/label-plan";
import { isAtPoint, type MapFeatures, type MapProperties } from "../domain/places/map-features";
import type { PlaceId } from "../domain/places/place";
import { pathOfContours } from "../domain/signs/contours";
import { signOf } from "../domain/signs/sign";
import type { Ground } from "./base-map";
import { figureSize } from "./boxes";
import { boxIn, type Frame, frameHeight, percentInFrame, ratioOf } from "./frame";
import { type LabelVariant, labelRoom } from "./label-room";
import { pathOf } from "./path";

/** `inset`: where it ends, as the style sheet's `inset` of the frame that it is drawn for. */
export type DrawnGround = { ground: Ground; inset: string };

type Props = {
  features: MapFeatures;
  /** What the ground is drawn for. */
  home: Frame;
  /** What is seen: `home`, or a part of the earth that something open covers. */
  frame: Frame;
  /** `null` where the page already holds it from its build: React leaves it as it is. */
  base: Ground | null;
  /** Another ground, drawn for what is seen; `null`: there is none (yet). */
  drawn: DrawnGround | null;
  selected: PlaceId | null;
  /** What is told beside the picture, and needs no label in it. */
  beside: ReadonlySet<PlaceId>;
  highlighted: PlaceId | null;
  /** The address of a place within the page or of it, for those without scripts. */
  addressOf: (placeId: PlaceId) => string;
  onSelect: (placeId: PlaceId) => void;
  onHighlight: (placeId: PlaceId | null) => void;
};

/**
 * The map as a picture in the page: what is seen first, and all there is where there is no script, no WebGL, or
 * no screen but paper. It draws the same features as the live map, where the live map will draw them.
 */
export function StaticMap(props: Props) {
  const { features, home, frame, base, drawn } = props;
  const areas = features.features.filter(({ properties: { kind } }) => kind === "region");
  const edges = features.features.filter(
    ({ properties: { kind } }) => kind === "region-edge" || kind === "country",
  );
  const shapes = features.features.filter(
    ({ properties: { kind } }) => kind === "joint" || kind === "joint-line" || kind === "stretch",
  );
  const towns = features.features.filter(({ properties }) => isAtPoint(properties));
  const labels = features.features.filter(
    ({ properties: { kind } }) => kind === "region-label" || kind === "joint-label",
  );
  // Not anew for each place that is pointed at.
  const room = useMemo(() => labelRoom(features, frame), [features, frame]);
  const link = linkTo(props);
  const isHome = frame === home;
  const ground = boxIn(frame, home);
  return (
    <div className="static-map">
      {/* No style where the page is made: its policy allows none in markup. */}
      <div
        className="static-frame"
        {...(!isHome && { style: { "--map-ratio": ratioOf(frame) } as CSSProperties })}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the region around it is named; a title would be a tooltip */}
        <svg>
          <Units of={home} in={ground}>
            <Markup markup={base?.below} isHidden={drawn !== null} />
          </Units>
          {drawn && (
            <Units of={frame}>
              <Markup markup={drawn.ground.below} />
            </Units>
          )}
          <Units of={frame}>
            {areas.map(({ geometry, properties }) => (
              // For pointers only: its label is a link of its own.
              <a key={properties.id} {...link(properties)} tabIndex={-1}>
                <title>{properties.label}</title>
                <path
                  className={className("static-area", properties, props)}
                  data-cut={properties.isCut}
                  d={pathOf(geometry, frame)}
                />
              </a>
            ))}
            {edges.map(({ geometry, properties }) => (
              <path
                key={properties.id}
                className={className("static-edge", properties, props)}
                data-country={properties.kind === "country" || undefined}
                d={pathOf(geometry, frame)}
              />
            ))}
          </Units>
          <Units of={home} in={ground}>
            <Markup markup={base?.above} isHidden={drawn !== null} />
          </Units>
          {drawn && (
            <Units of={frame}>
              <Markup markup={drawn.ground.above} />
            </Units>
          )}
          <Units of={frame}>
            {shapes.map(({ geometry, properties }) => (
              // For pointers only, as above: the figure on it is a link of its own.
              <a key={`${properties.kind} ${properties.id}`} {...link(properties)} tabIndex={-1}>
                <title>{properties.label}</title>
                <path
                  className={className(`static-${properties.kind}`, properties, props)}
                  data-color={properties.kind === "stretch" ? properties.color0 : properties.color}
                  d={pathOf(geometry, frame)}
                />
                {properties.kind !== "stretch" && (
                  <path className="static-line-reach" d={pathOf(geometry, frame)} />
                )}
              </a>
            ))}
          </Units>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: as above */}
          <svg {...ground} overflow="visible">
            <Markup markup={base?.names} isHidden={drawn !== null} />
          </svg>
          {drawn && <Markup markup={drawn.ground.names} />}
        </svg>
        <GroundEnd box={isHome || drawn ? null : ground} inset={drawn?.inset} />
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: as above */}
        <svg>
          {towns.map(({ geometry, properties }) => (
            <At key={properties.id} frame={frame} point={geometry}>
              <a
                {...link(properties)}
                {...room.towns.get(properties.id)}
                className={className("static-town", properties, props)}
              >
                <circle r="12" className="static-reach" />
                {properties.kind === "district" ? (
                  <circle r="12" className="static-wash" />
                ) : (
                  <circle
                    r={properties.isProbable ? 6 : 4.5}
                    className={properties.isProbable ? "static-ring" : "static-dot"}
                  />
                )}
                <text x="9" y="0.35em">
                  {properties.label}
                </text>
              </a>
            </At>
          ))}
          {labels.map(({ geometry, properties }) => (
            <At key={properties.id} frame={frame} point={geometry}>
              <a
                {...link(properties)}
                className={className("static-name", properties, props)}
                data-tally={isWhole(properties) ? properties.id : undefined}
              >
                {room.labels.get(properties.id)?.map((variant) => (
                  <Label key={variant.sizes.join()} of={properties} variant={variant} />
                ))}
              </a>
            </At>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** Draws in a frame's units, into its box in the picture. */
function Units({ of, in: box, children }: { of: Frame; in?: ReturnType<typeof boxIn>; children: ReactNode }) {
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
function GroundEnd({ box, inset }: { box: ReturnType<typeof boxIn> | null; inset: string | undefined }) {
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
function Markup({ markup, isHidden = false }: { markup: string | undefined; isHidden?: boolean }) {
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
function At({ frame, point, children }: { frame: Frame; point: Geometry; children: ReactNode }) {
  if (point.type !== "Point") return null;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its text is what it is called
    <svg {...percentInFrame(frame, point.coordinates as unknown as LngLat)} overflow="visible">
      {children}
    </svg>
  );
}

/** A label as it stands in frames of some sizes: a line from where it belongs, its name, and its figures. */
function Label({ of, variant }: { of: MapProperties; variant: LabelVariant }) {
  const { sizes, isBrief, isNamed, offset, leader, root = [0, 0], isLeftOut } = variant;
  const [x, y] = offset;
  const isBeside = x !== 0 || y !== 0;
  return (
    <g className="static-label" data-in={sizes.join(" ")}>
      {leader && <path className="static-leader" d={`M${root.join(" ")}L${leader.join(" ")}`} />}
      <g {...(isBeside && { transform: `translate(${x} ${y})` })}>
        <text className={isNamed ? "static-region-name" : "static-region-name is-unseen"} y="-0.3em">
          {of.label}
        </text>
        {!isLeftOut && <Lines of={of} isBrief={isBrief} />}
      </g>
    </g>
  );
}

/** "● 11  ▲ 9 · 1 · 10": each source's sign and figures in its colour, line by line. */
function Lines({ of, isBrief }: { of: MapProperties; isBrief: boolean }) {
  return labelLines(of, isBrief).map((line, at) =>
    lineParts(line, figureSize).map(({ entry, radius, sign, text }) => {
      const { form, shape, color } = entry;
      const y = 2 + figureSize * (0.58 + at * 1.15);
      return (
        <g key={`${form}-${color}-${entry.text}`} data-color={color} className="static-figures">
          <path
            className="static-sign"
            fillRule="evenodd"
            d={pathOfContours(signOf(form, shape).contours, sign, y, radius)}
          />
          {entry.text && (
            <text x={Math.round(text * 10) / 10} y={Math.round((y + figureSize * 0.34) * 10) / 10}>
              {entry.text}
            </text>
          )}
        </g>
      );
    }),
  );
}

const className = (
  name: string,
  { id, isProbable, isPossible }: MapProperties,
  { selected, highlighted, beside }: Props,
) =>
  [
    name,
    isProbable && "is-probable",
    isPossible && "is-possible",
    id === selected && "is-selected",
    id === highlighted && "is-highlighted",
    beside.has(id) && "is-beside",
  ]
    .filter(Boolean)
    .join(" ");

/** What makes a mark a way to its place: an address for those without scripts, a choice for the others. */
const linkTo =
  ({ addressOf, onSelect, onHighlight }: Props) =>
  ({ id }: MapProperties) => ({
    href: addressOf(id),
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      onSelect(id);
    },
    onPointerEnter: () => onHighlight(id),
    onPointerLeave: () => onHighlight(null),
  });
