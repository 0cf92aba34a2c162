import { type Mark, plainMark } from "../mark";

/** One change to a file's text. Nothing else in the file is touched: remarks, order and blanks stay as they are. */
export type Edit =
  /** Words that stand in the value or the key that begins there: all of it, or once in it. */
  | { do: "words"; at: Mark; from: string; to: string }
  /** A whole line, without what ends it. */
  | { do: "line"; at: Pick<Mark, "file" | "line">; to: string }
  /** Behind all that the file has; the file is made where there is none. */
  | { do: "append"; file: string; text: string }
  /** A naming that begins there is said to be implied. */
  | { do: "implied"; at: Mark; from: string }
  /** The region in which the place that the words name lies, written into the claim whose `where`, or `quote`, begins there. */
  | { do: "within"; at: Mark; words: string; region: string }
  /** An entry of the list that a top-level key has; the key is made where there is none. */
  | { do: "entry"; file: string; list: string; text: string }
  /** The entry of a list that begins there, with the remarks in it. */
  | { do: "remove"; at: Mark };

/** What mends a problem: all of its edits, or none. */
export type Fix = { edits: readonly Edit[] };

/** What would mend a problem in one reading of several; a person chooses it by its name. */
export type Choice = Fix & { choice: string };

/** A fix of one word for another. */
export const otherWords = (at: Mark, from: string, to: string): Fix => ({
  edits: [{ do: "words", at: plainMark(at), from, to }],
});
