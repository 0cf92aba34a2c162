import type { PlaceKind } from "../words/geography";

/** A place as a sentence names it. Token indexes are half-open. */
export type Mention = {
  from: number;
  to: number;
  kind: PlaceKind;
  /** Folded, without the noun that says of what kind it is. */
  name: string;
  /** ISO 3166-2 of the regions that it may mean. */
  regions: readonly string[];
  country: string | null;
  water: string | null;
  /** «регионом», “his region”: whichever was named before. */
  isAgain: boolean;
  /** The words in brackets that follow it and hold a number: «Белгородской (5 БПЛА)». */
  bracket: readonly [from: number, to: number] | null;
};

export type Language = "en" | "ru" | "uk";
