import { type CSSProperties, type MouseEvent, useMemo } from "react";
import { isJoint } from "../domain/places/joint-surroundings";
import { labelLines } from "../domain/places/label-lines";
import { isWhole } from "../domain/places/label-plan";
import { isAtPoint, type MapFeatures, type MapProperties } from "../domain/places/map-features";
import type { PlaceId } from "../domain/places/place";
import type { Ground } from "./base-map";
import { boxIn, type Frame, ratioOf } from "./frame";
import { labelRoom } from "./label-room";
import { pathOf } from "./path";
import { At, GroundEnd, Markup, Units } from "./picture-parts";
import { StaticLabel, TownFigures } from "./StaticLabel";

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
                  data-open={geometry.type === "MultiLineString" || undefined}
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
                {room.townFigures.get(properties.id)?.map((variant) => (
                  <TownFigures key={variant.sizes.join()} of={properties} variant={variant} />
                ))}
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
                {/* What stands in a picture of its own is no part of what a link is called by its content. */}
                {isJoint({ properties }) && <title>{wordsOf(properties)}</title>}
                {room.labels.get(properties.id)?.map((variant) => (
                  <StaticLabel key={variant.sizes.join()} of={properties} variant={variant} />
                ))}
              </a>
            </At>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** All that a label says, in one line. */
const wordsOf = (properties: MapProperties): string =>
  [
    properties.label,
    ...labelLines(properties).flatMap((line) => line.flatMap(({ text, rest }) => [text, rest])),
  ]
    .filter(Boolean)
    .join(" ");

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
