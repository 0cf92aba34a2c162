import type { Bits } from "../bits";
import { isBlocked, isFree, type Measured, placesOf, type TallyPlace } from "./tally-places";
import type { Standing } from "./tally-standing";

/**
 * What is missing yet, where one or two that stand there have room by their own points, or beside them with a line, the nearest
 * first: all go on standing.
 */
export function* movingAside(missing: readonly Measured[], map: Standing): Bits<void> {
  let moves = new Moves(map);
  for (const one of missing) {
    if (map.placeOf(one.label)) continue;
    yield;
    for (const place of nearPlacesOf(one)) {
      if (!isFree(place, map.dots, [])) continue;
      const inTheWay = map.within(place.whole).filter((other) => isBlocked(place, other));
      if (inTheWay.length > mostMoved) continue;
      yield;
      const moved = moves.movedFor(place, inTheWay);
      if (!moved) continue;
      map.settle([...moved, place]);
      moves = new Moves(map);
      break;
    }
  }
}

/** Of more, one place would set half the map in motion. */
const mostMoved = 2;

const nearPlacesOf = (one: Measured): readonly TallyPlace[] => [
  ...placesOf(one, "by"),
  ...placesOf(one, "beside"),
];

/** Where what stands might stand as well, and what stands in its way there: for as long as nothing moves. */
class Moves {
  readonly #map: Standing;
  readonly #ways = new Map<TallyPlace, { places: readonly TallyPlace[]; others: readonly TallyPlace[] }>();
  readonly #inTheWay = new Map<TallyPlace, readonly TallyPlace[]>();

  constructor(map: Standing) {
    this.#map = map;
  }

  /** Where these have room without this place, and without each other's; `null`: one of them has none. */
  movedFor(place: TallyPlace, movers: readonly TallyPlace[]): readonly TallyPlace[] | null {
    const moved: TallyPlace[] = [];
    for (const mover of movers) {
      const { places, others } = this.#waysOf(mover);
      const found = places.find(
        (each) =>
          !isBlocked(each, place) &&
          this.#inTheWayOf(each, others).every((other) => movers.includes(other)) &&
          !moved.some((other) => isBlocked(each, other)),
      );
      if (!found) return null;
      moved.push(found);
    }
    return moved;
  }

  #waysOf(mover: TallyPlace) {
    const known = this.#ways.get(mover);
    if (known) return known;
    const of = this.#map.measuredOf(mover);
    const all = [...nearPlacesOf(of), ...placesOf(of, "far")];
    const places = all.filter((each) => isFree(each, this.#map.dots, []));
    const ways = { places, others: this.#map.within(of.farReach) };
    this.#ways.set(mover, ways);
    return ways;
  }

  /** One more than may move is enough to know. */
  #inTheWayOf(place: TallyPlace, others: readonly TallyPlace[]): readonly TallyPlace[] {
    const known = this.#inTheWay.get(place);
    if (known) return known;
    const found: TallyPlace[] = [];
    for (const other of others) if (isBlocked(place, other) && found.push(other) > mostMoved) break;
    this.#inTheWay.set(place, found);
    return found;
  }
}
