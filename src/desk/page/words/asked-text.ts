import { m } from "../../../i18n/desk-words";
import type { Asked } from "../../engine/engine";

/**
 * What is asked, or refused, in the editor's words: what is missing, and what to do. What the check itself says is for those
 * who write its files, in English, and stands nowhere on the desk.
 */
export function askedText({ kind, words }: Pick<Asked, "kind" | "words">): string {
  const asks = m.desk.asks as Readonly<Record<string, string | ((values: { words: string }) => string)>>;
  const says = asks[kind] ?? m.desk.refused;
  return typeof says === "string" ? says : says({ words });
}
