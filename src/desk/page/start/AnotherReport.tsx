import { type RefObject, useState } from "react";
import { m } from "../../../i18n/desk-words";
import type { Given } from "./given";
import { NewReport } from "./NewReport";
import { unreadText } from "./unread-text";

type Props = {
  work: string;
  fold: RefObject<HTMLDetailsElement | null>;
  onTexts: (texts: readonly Given[], leftOut: number) => Promise<void>;
};

/** One more report for a work; unfolded from the first, where one was pasted before and not read. */
export function AnotherReport({ work, fold, onTexts }: Props) {
  const [hadUnread] = useState(() => unreadText(work).text !== "");
  return (
    <details className="desk-another" ref={fold} open={hadUnread}>
      <summary>{m.desk.start.addReport}</summary>
      <NewReport isFirst={false} of={work} onTexts={onTexts} />
    </details>
  );
}
