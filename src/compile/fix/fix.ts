import type { Mark } from "../problem";

/** One change to a file's text. Nothing else in the file is touched: remarks, order and blanks stay as they are. */
export type Edit =
  /** The words of a value or of a key that begins there. */
  | { do: "words"; at: Mark; to: string }
  /** A whole line, without what ends it. */
  | { do: "line"; at: Pick<Mark, "file" | "line">; to: string }
  /** Behind all that the file has; the file is made where there is none. */
  | { do: "append"; file: string; text: string }
  /** A key of the map that begins there, behind those that it has. */
  | { do: "key"; at: Mark; key: string; text: string }
  /** An entry of the list that a top-level key has; the key is made where there is none. */
  | { do: "entry"; file: string; list: string; text: string }
  /** The entry of a list that begins there, with the remarks in it. */
  | { do: "remove"; at: Mark };

/** What mends a problem. */
export type Fix = {
  edits: readonly Edit[];
};
