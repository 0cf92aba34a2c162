import { useId } from "react";
import { m } from "../i18n/share-words";
import { useCopy } from "./use-copy";

type Props = { label: string; note?: string; text: string; isLong?: boolean };

/**
 * Text to take away. Where the browser lets nothing be copied (in a frame, without https) it is selected, and the
 * reader is told that the rest is theirs.
 */
export function CopyField({ label, note, text, isLong = false }: Props) {
  const id = useId();
  const { field, copied, copy } = useCopy<HTMLTextAreaElement & HTMLInputElement>(text);
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
        <span role="status">{copied && (copied === "copied" ? m.share.copied : m.share.copyByHand)}</span>
      </p>
    </div>
  );
}
