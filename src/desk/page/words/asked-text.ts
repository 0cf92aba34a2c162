import { m } from "../../../i18n/desk-words";
import type { Asked } from "../../engine/engine";

/** What is asked, or refused, in the editor's words; of what the desk has no words for, what the check found. */
export function askedText({ kind, words, found }: Asked): string {
  const says = (m.desk.asks as Readonly<Record<string, string | ((values: { words: string }) => string)>>)[
    kind
  ];
  if (says === undefined) return found === null ? m.desk.refused : `${m.desk.refused} ${found}`;
  return typeof says === "string" ? says : says({ words });
}

/** What the check found beside it, where its own words add to ours. */
export const foundText = ({ kind, found }: Asked): string | null =>
  found !== null && kind in m.desk.asks ? found : null;
