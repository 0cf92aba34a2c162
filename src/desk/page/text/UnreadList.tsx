import { useRef } from "react";
import type { Span } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import { unreadLeft } from "../../work/unread";
import type { WorkReport } from "../../work/work";
import { useFocusKept } from "../use-focus-kept";

type Props = {
  report: WorkReport;
  onNothing: (sentence: Span) => void;
  onAgain: (sentence: Span) => void;
  onClaim: (sentence: Span) => void;
};

const isSame = (one: Span, other: Span) => one.start === other.start && one.end === other.end;

/** The sentences that may hold a claim and gave none yet: a list that is to be emptied. */
export function UnreadList({ report, onNothing, onAgain, onClaim }: Props) {
  const list = useRef<HTMLElement>(null);
  useFocusKept(list, "li button", "h2");
  const { unread, nothingIn } = report;
  if (unread.length === 0) return null;
  const open = unreadLeft(report);
  const done = unread.filter((one) => nothingIn.some((span) => isSame(span, one)));
  return (
    <section ref={list} className="desk-unread" aria-labelledby="desk-unread">
      <h2 id="desk-unread" tabIndex={-1}>
        {m.desk.unread.title({ count: open.length })}
      </h2>
      {open.length > 0 ? (
        <p className="quiet">{m.desk.unread.why}</p>
      ) : (
        <p className="quiet">{m.desk.unread.done}</p>
      )}
      <ul>
        {open.map((sentence) => (
          <li key={sentence.start}>
            <q lang={report.language}>{sentence.words}</q>
            <span className="quiet"> {m.desk.unread[sentence.reason]}</span>
            <div className="desk-buttons">
              <button type="button" onClick={() => onClaim(sentence)}>
                {m.desk.unread.claim}
              </button>
              <button type="button" onClick={() => onNothing(sentence)}>
                {m.desk.unread.nothing}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {done.length > 0 && (
        <details>
          <summary>{m.desk.unread.put({ count: done.length })}</summary>
          <ul>
            {done.map((sentence) => (
              <li key={sentence.start}>
                <q lang={report.language}>{sentence.words}</q>
                <button type="button" className="link" onClick={() => onAgain(sentence)}>
                  {m.desk.unread.again}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
