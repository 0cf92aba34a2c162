import { type Box, TakenBoxes } from "./box";
import type { Placeable } from "./label-boxes";
import { NearBoxes } from "./near-boxes";
import { isBlocked, isFree, type Measured, placesOf, type TallyPlace } from "./tally-places";

/** What stands so far, and the towns' dots that nothing may stand on. */
export class Standing {
  readonly dots: TakenBoxes;
  readonly #places = new Map<Placeable, TallyPlace>();
  readonly #near = new NearBoxes<TallyPlace>();
  readonly #measured = new Map<Placeable, Measured>();

  constructor(dots: readonly Box[]) {
    this.dots = new TakenBoxes(dots);
  }

  placeOf(label: Placeable): TallyPlace | undefined {
    return this.#places.get(label);
  }

  measuredOf = ({ label }: TallyPlace): Measured => this.#measured.get(label) as Measured;

  standAtPoint(one: Measured): void {
    this.#measured.set(one.label, one);
    for (const here of placesOf(one, "at"))
      if (isFree(here, this.dots, this.#near.near(here.whole))) this.#add(here);
  }

  /** Those that stand where a label, or the line to it, may come to stand. */
  within(reach: Box): readonly TallyPlace[] {
    return this.#near.near(reach);
  }

  /** Puts these in their places; what they stand on gives way. */
  settle(places: readonly TallyPlace[]): void {
    for (const place of places) {
      const before = this.#places.get(place.label);
      if (before) this.#delete(before);
      for (const other of this.#near.near(place.whole)) if (isBlocked(place, other)) this.#delete(other);
      this.#add(place);
    }
  }

  #add(place: TallyPlace): void {
    this.#places.set(place.label, place);
    this.#near.add(place);
  }

  #delete(place: TallyPlace): void {
    this.#places.delete(place.label);
    this.#near.delete(place);
  }
}
