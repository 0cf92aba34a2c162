/** What is counted. `place`, `time` and `measure` are counted too, and no claim is made of them. */
export type CountedKind =
  | "uav"
  | "missile"
  | "aircraft"
  | "shell"
  | "boat"
  | "mixed"
  | "people"
  | "building"
  | "other"
  | "place"
  | "time"
  | "measure";

/** A noun that is counted. `one`: a form of the singular, so that it counts one where no number stands by it. */
export type Counted = { kind: CountedKind; number: "one" | "many" | "any" };

export const one = (kind: CountedKind): Counted => ({ kind, number: "one" });
export const many = (kind: CountedKind): Counted => ({ kind, number: "many" });
export const any = (kind: CountedKind): Counted => ({ kind, number: "any" });
