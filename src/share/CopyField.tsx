import { useId, useRef, useState } from "react";
import { m } from "../i18n/share-words";

type Props = { label: string; note?: string; text: string; isLong?: boolean };

/**
 * Text to take away. Where the browser lets nothing be copied (in a frame, without https) it is selected, and the
 * reader is told that the rest is theirs.
 */
export function CopyField({ label, note, text, isLong = false }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [said, setSaid] = useState<{ of: string; words: string } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, words: m.share.copied });
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid({ of: text, words: m.share.copyByHand });
    }
  };
  const shared = {
    id,
    ref: field,
    value: text,
    readOnly: true,
    spellCheck: false,
    "aria-describedby": note ? `${id}-note` : undefined,
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      {note && (
        <p className="quiet" id={`${id}-note`}>
          {note}
        </p>
      )}
      {isLong ? <textarea {...shared} rows={5} /> : <input {...shared} type="text" />}
      <p className="copy-row">
        <button type="button" aria-label={`${m.share.copy}: ${label}`} onClick={copy}>
          {m.share.copy}
        </button>
        <span role="status">{said?.of === text ? said.words : ""}</span>
      </p>
    </div>
  );
}
