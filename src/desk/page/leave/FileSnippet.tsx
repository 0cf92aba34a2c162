import { useId, useRef, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { embedHeights, frameSnippet } from "../../../share/snippet";

/**
 * What puts the one file into an article, once it lies on a host: there is no server of ours that it could lie on.
 * @param name the file's
 * @param title what the frame is called
 */
export function FileSnippet({ name, title }: { name: string; title: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");
  const text = frameSnippet({
    src: name,
    title,
    height: embedHeights.usual,
    link: { href: name, text: title },
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(m.desk.leave.embed.copied);
    } catch {
      field.current?.select();
      setTold(m.desk.leave.embed.byHand);
    }
  };
  return (
    <div className="desk-embed">
      <label htmlFor={id}>{m.desk.leave.embed.label}</label>
      <p id={`${id}-how`} className="quiet">
        {m.desk.leave.embed.how({ name })}
      </p>
      <textarea
        id={id}
        ref={field}
        aria-describedby={`${id}-how`}
        value={text}
        rows={4}
        readOnly
        spellCheck={false}
      />
      <p className="desk-buttons">
        <button type="button" onClick={copy}>
          {m.desk.leave.embed.copy}
        </button>
        <span role="status">{told}</span>
      </p>
    </div>
  );
}
