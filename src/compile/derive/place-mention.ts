import type { NamedAs } from "../full-form";
import type { Mark } from "../problem";

/** Where words for a place stand, and what bears on them. */
export type Mention = {
  words: string;
  reportId: string;
  /** Whether the words are ours: of a report that is only cited. */
  isCited: boolean;
  /** The regions that the claim names. */
  isos: readonly string[];
  /** The region whose name the words are where they stand: “Bryansk” in “the Bryansk and Kursk regions”. */
  iso?: string | undefined;
  /** The words with the noun that they share with others: «Берским районами» for “Берским”. */
  whole?: string | undefined;
  /** The region of its name that a town's bare words may mean as well, as they stand in a list of such. */
  orRegion?: string | undefined;
  /** Whether the words stand where another claim is made: what they mean there, they mean here. */
  isImplied?: boolean | undefined;
  mark: Mark;
};

/** A place by its words: its id, and the words as the claim is to have them. */
export type Placed = { id: string; as: NamedAs };
