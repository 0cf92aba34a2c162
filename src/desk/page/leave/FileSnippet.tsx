import { useId, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { embedHeights, frameSnippet } from "../../../share/snippet";
import { useCopy } from "../../../share/use-copy";

/**
 * What puts the one file into an article, once it lies on a host: there is no server of ours that it could lie on.
 * @param name the file's
 * @param title what the frame is called
 */
export function FileSnippet({ name, title }: { name: string; title: string }) {
  const id = useId();
  const [address, setAddress] = useState("");
  const isAddress = /^https?:\/\/\S+$/.test(address.trim());
  const file = isAddress ? address.trim() : name;
  const text = frameSnippet({
    src: file,
    title,
    height: embedHeights.usual,
    link: { href: file, text: title },
  });
  const { field, copied, copy } = useCopy<HTMLTextAreaElement>(text);
  return (
    <div className="desk-embed">
      <label htmlFor={id}>{m.desk.leave.embed.label}</label>
      <p id={`${id}-how`} className="quiet">
        {m.desk.leave.embed.how({ name })}
      </p>
      <p className="desk-field">
        <label htmlFor={`${id}-address`}>{m.desk.leave.embed.address}</label>
        <input
          id={`${id}-address`}
          type="url"
          value={address}
          placeholder={`https://…/${name}`}
          aria-invalid={(address !== "" && !isAddress) || undefined}
          onChange={({ target }) => setAddress(target.value)}
        />
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
        <span role="status">
          {copied && (copied === "copied" ? m.desk.leave.embed.copied : m.desk.leave.embed.byHand)}
        </span>
      </p>
    </div>
  );
}
