import type { FeatureCollection, Geometry, Position } from "geojson";
import { useEffect, useState } from "react";
import groundUrl from "../../../../geodata/boundaries/base.geojson?url";
import type { LngLat } from "../../../domain/places/geometry";
import { fromMercator, mercator } from "../../../domain/places/mercator";
import { m } from "../../../i18n/desk-words";
import { type Frame, frameHeight, inFrame } from "../../../static-map/frame";
import { pathOf } from "../../../static-map/path";
import type { PlaceCandidate } from "../../engine/place-candidate";

type Props = { candidates: readonly PlaceCandidate[]; pointed: number | null };

/** Width by height. */
const ratio = 1.7;
/** As a share of the earth: no sketch is closer, so that some border or coast can be seen. */
const closest = 0.02;

const drawn = ["land", "lake", "river", "region-border", "country-border"] as const;

/** A sketch of where the candidates lie: ground, borders, and a number for each. Nothing is told by it that the list does not tell. */
export function CandidateMap({ candidates, pointed }: Props) {
  const ground = useGround();
  const frame = frameOf(candidates.map(({ at }) => at));
  return (
    <svg
      className="desk-sketch"
      viewBox={`0 0 ${frame.width} ${frameHeight}`}
      role="img"
      aria-label={m.desk.candidates.map}
    >
      {ground &&
        drawn.map((kind) => (
          <path
            key={kind}
            className={`base-${kind}`}
            d={ground.features
              .filter(({ properties }) => properties?.kind === kind)
              .map(({ geometry }) => pathOf(within(geometry, frame), frame))
              .join("")}
          />
        ))}
      {candidates.map(({ at, is }, index) => {
        const [x, y] = inFrame(frame, at);
        return (
          <g
            key={JSON.stringify(is)}
            className="desk-candidate"
            data-pointed={index === pointed || undefined}
          >
            <circle cx={x} cy={y} r={index === pointed ? 62 : 50} />
            <text x={x} y={y + 22}>
              {index + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

let fetched: Promise<FeatureCollection> | undefined;

function useGround(): FeatureCollection | null {
  const [ground, setGround] = useState<FeatureCollection | null>(null);
  useEffect(() => {
    fetched ??= fetch(groundUrl).then((response) => response.json());
    fetched.then(setGround, () => setGround(null));
  }, []);
  return ground;
}

function frameOf(points: readonly LngLat[]): Frame {
  const at = points.map(mercator);
  const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const high = 1.5 * Math.max(closest, bottom - top, (right - left) / ratio);
  const wide = high * ratio;
  return {
    left: (left + right - wide) / 2,
    top: (top + bottom - high) / 2,
    scale: frameHeight / high,
    width: wide * (frameHeight / high),
  };
}

/** What of a geometry comes near the frame: all the land of the earth is not to be written out for a sketch. */
function within(geometry: Geometry, frame: Frame): Geometry {
  const [west, north] = fromMercator([frame.left, frame.top]);
  const [east, south] = fromMercator([
    frame.left + frame.width / frame.scale,
    frame.top + frameHeight / frame.scale,
  ]);
  const isNear = (positions: readonly Position[]) => {
    const [lngs, lats] = [positions.map(([lng = 0]) => lng), positions.map(([, lat = 0]) => lat)];
    const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b), -Infinity);
    return most(lngs) >= west && least(lngs) <= east && most(lats) >= south && least(lats) <= north;
  };
  switch (geometry.type) {
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.filter(([ring = []]) => isNear(ring)) };
    case "MultiLineString":
      return { ...geometry, coordinates: geometry.coordinates.filter(isNear) };
    case "Polygon":
      return isNear(geometry.coordinates[0] ?? []) ? geometry : { ...geometry, coordinates: [] };
    case "LineString":
      return isNear(geometry.coordinates) ? geometry : { ...geometry, coordinates: [] };
    default:
      return geometry;
  }
}
