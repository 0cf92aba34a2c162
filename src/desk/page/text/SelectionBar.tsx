import { useRef } from "react";
import type { Span } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import { useWordsInView } from "./use-words-in-view";

/** What selected words may be to the claim that is worked on. */
export const parts = ["figure", "place", "another", "speaker", "time", "quote"] as const;
export type Part = (typeof parts)[number];

/** By the place of the key on the board, whatever letter it writes. */
export const keyOfPart: Readonly<Record<Part, string>> = {
  figure: "F",
  place: "P",
  another: "O",
  speaker: "S",
  time: "T",
  quote: "W",
};

type Props = {
  text: string;
  span: Span;
  /** The claim that is worked on, as its card is headed; `null`: none is. */
  claim: string | null;
  /** The unread sentence in which the words stand. */
  isUnread: boolean;
  /** Why the words could not be what was asked for. */
  refused: string | null;
  onPart: (part: Part) => void;
  onClaim: () => void;
  onNothing: () => void;
  onClose: () => void;
};

/** What can be done with the words that are selected. */
export function SelectionBar(props: Props) {
  const { text, span, claim, isUnread, refused, onPart, onClaim, onNothing, onClose } = props;
  const words = text.slice(span.start, span.end);
  const panel = useRef<HTMLElement>(null);
  useWordsInView(panel, span);
  return (
    <section ref={panel} className="desk-selection" aria-label={m.desk.selection.label}>
      <p>
        <q>{words.length > 60 ? `${words.slice(0, 58)}…` : words}</q>{" "}
        {claim !== null && <span className="quiet">{m.desk.selection.of({ claim })}</span>}
      </p>
      {/* No live region: the desk has said it once already. */}
      {refused !== null && <p className="desk-no-figure">{refused}</p>}
      <div className="desk-buttons">
        {claim !== null &&
          parts.map((part) => (
            <button key={part} type="button" data-kind={part} onClick={() => onPart(part)}>
              {m.desk.selection[part]} <kbd>{keyOfPart[part]}</kbd>
            </button>
          ))}
        <button type="button" className="desk-main" onClick={onClaim}>
          {m.desk.selection.claim} <kbd>C</kbd>
        </button>
        {isUnread && (
          <button type="button" onClick={onNothing}>
            {m.desk.unread.nothing} <kbd>X</kbd>
          </button>
        )}
        <button type="button" onClick={onClose}>
          {m.desk.selection.close}
        </button>
      </div>
    </section>
  );
}
