import { useId, useRef, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { useAnswerInView } from "./use-in-view";

type Props = {
  /** What kind of part it is: its line and colour are those of its words in the text. */
  kind: string;
  label: string;
  /** What is there now. */
  children: React.ReactNode;
  /** What changes it; folded, since most of what was read is right. */
  mend: React.ReactNode;
};

/** A part of a claim: what was read, and behind one button what changes it. */
export function PartRow({ kind, label, children, mend }: Props) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const mending = useRef<HTMLDivElement>(null);
  useAnswerInView(mending, isOpen);
  return (
    <div className="desk-part" data-kind={kind}>
      <dt id={`${id}-label`}>{label}</dt>
      <dd>
        <div>{children}</div>
        <button
          type="button"
          id={id}
          className="link"
          aria-expanded={isOpen}
          aria-labelledby={`${id} ${id}-label`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {m.desk.parts.change}
        </button>
        {isOpen && (
          <div ref={mending} className="desk-mend">
            {mend}
          </div>
        )}
      </dd>
    </div>
  );
}
