import { useId, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { embedHeights, frameSnippet } from "../../../share/snippet";
import { Snippet } from "./Snippet";

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
  const link = { href: file, text: title };
  return (
    <Snippet
      how={m.desk.leave.embed.how({ name })}
      text={frameSnippet({ src: file, title, height: embedHeights.usual, link })}
    >
      <p className="desk-field">
        <label htmlFor={id}>{m.desk.leave.embed.address}</label>
        <input
          id={id}
          type="url"
          value={address}
          placeholder={`https://…/${name}`}
          aria-invalid={(address !== "" && !isAddress) || undefined}
          onChange={({ target }) => setAddress(target.value)}
        />
      </p>
    </Snippet>
  );
}
