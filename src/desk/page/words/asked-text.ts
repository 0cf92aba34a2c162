import { m } from "../../../i18n/desk-words";
import type { Asked } from "../../engine/engine";

/**
 * What is asked, or refused, in the editor's words: what is missing, and what to do. What the check itself says is for those
 * who write its files, in English, and stands nowhere on the desk.
 */
export function askedText({ kind, words }: Pick<Asked, "kind" | "words">): string {
  const asks = m.desk.asks as Readonly<Record<string, string | ((values: { words: string }) => string)>>;
  const says = asks[kind] ?? m.desk.refused;
  return typeof says === "string" ? says : says({ words: kind === "parts-differ" ? ofTotal(words) : words });
}

/** “1:20”, what the parts come to and the total, as it is read. */
const ofTotal = (words: string): string => {
  const [part = "", total] = words.split(":");
  return total === undefined ? words : m.desk.claims.ofTotal({ part, total });
};
