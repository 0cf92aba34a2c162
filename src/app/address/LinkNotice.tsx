import { m } from "../../i18n/messages";
import { panelId } from "../../panel/use-focus-that-follows";
import type { Told } from "./use-misread";

type Props = {
  misread: readonly Told[];
  /** Takes out of the address what means nothing. */
  onDrop: () => void;
};

/** What a link asks for and does not get: without it a reader would take what is shown for what was meant. */
export function LinkNotice({ misread, onDrop }: Props) {
  const handleDrop = () => {
    onDrop();
    // The button goes with what it stands in.
    document.getElementById(panelId)?.focus();
  };
  return (
    <div className="link-notice" role="status">
      <p>
        <strong>{m.link.title}</strong>
      </p>
      <ul>
        {misread.map(({ key, text }) => (
          <li key={`${key} ${text}`}>{m.link[key]({ text })}</li>
        ))}
      </ul>
      <button type="button" onClick={handleDrop}>
        {m.link.drop}
      </button>
    </div>
  );
}
