import { useId } from "react";
import { m } from "../../../i18n/desk-words";
import { useCopy } from "../../../share/use-copy";

type Props = {
  /** What is pasted into the article. */
  text: string;
  /** What is to be done with it. */
  how: string;
  /** What it depends on, between the two. */
  children?: React.ReactNode;
};

/** What puts the map into an article, to be copied. */
export function Snippet({ text, how, children }: Props) {
  const id = useId();
  const { field, copied, copy } = useCopy<HTMLTextAreaElement>(text);
  return (
    <div className="desk-embed">
      <label htmlFor={id}>{m.desk.leave.embed.label}</label>
      <p id={`${id}-how`} className="quiet">
        {how}
      </p>
      {children}
      <textarea
        id={id}
        ref={field}
        aria-describedby={`${id}-how`}
        value={text}
        rows={9}
        readOnly
        spellCheck={false}
      />
      <p className="desk-buttons">
        <button type="button" onClick={copy}>
          {m.desk.leave.embed.copy}
        </button>
        <span role="status">
          {copied && (copied === "copied" ? m.desk.leave.embed.copied : m.desk.leave.embed.byHand)}
        </span>
      </p>
    </div>
  );
}
