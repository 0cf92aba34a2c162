import type { CountedKind } from "../words/units";
import type { NumberRead } from "./numbers";

/** What is shot down, or falls. */
export const isFlying = (kind: CountedKind | null): boolean =>
  kind === "uav" ||
  kind === "missile" ||
  kind === "aircraft" ||
  kind === "boat" ||
  kind === "mixed" ||
  kind === "shell";

/** A number with what it counts, or a noun in the singular that counts one. Token indexes are half-open. */
export type Count = {
  number: NumberRead;
  /** `null`: the noun stands elsewhere, as in «12 – над Брянской областью». */
  kind: CountedKind | null;
  from: number;
  to: number;
  /** A noun without a number. */
  isImplied: boolean;
  /** «БпЛА», that is one or many: only the verb tells. */
  isAmbiguous: boolean;
  /** “ten of these drones”. */
  isPartitive: boolean;
  /** “it”: one that was told of before. */
  isPronoun?: true;
  /** “Another”, «второй»: of no noun and no number of its own. */
  isOneMore?: true;
  /** “Of the 30 drones, 25 …”: how many there were, of which something else is told. */
  isWhole?: true;
  /** “if 10 drones fly over”: what its clause tells of it was not done. */
  isOfUndone?: true;
  /** “21 out of 22 drones”: how many there were in all. */
  outOf: NumberRead | null;
  nounFrom: number;
};
