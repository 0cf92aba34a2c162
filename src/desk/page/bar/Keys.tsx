import { useEffect, useRef } from "react";
import { m } from "../../../i18n/desk-words";

/** By the letter that each writes, or would on a Latin board. */
const keys = {
  go: { question: "Q", next: "J", previous: "K", text: "G", mend: "E", help: "?" },
  decide: { accept: "A", reject: "R", undo: "Ctrl Z", redo: "Ctrl Shift Z" },
  words: {
    figure: "F",
    place: "P",
    another: "O",
    speaker: "S",
    time: "T",
    quote: "W",
    claim: "C",
    nothing: "X",
  },
} as const;
type Does = keyof typeof m.desk.keys.does;

type Props = { isOn: boolean; onSwitch: (isOn: boolean) => void; onClose: () => void };

/** All that can be done by a key. Single letters can be switched off, since some speak to their machine. */
export function Keys({ isOn, onSwitch, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="desk-keys" aria-labelledby="desk-keys" onClose={onClose}>
      <h2 id="desk-keys">{m.desk.keys.title}</h2>
      <div className="desk-key-groups">
        {Object.entries(keys).map(([group, does]) => (
          <section key={group} aria-labelledby={`desk-keys-${group}`}>
            <h3 id={`desk-keys-${group}`}>{m.desk.keys.groups[group as keyof typeof keys]}</h3>
            <dl>
              {Object.entries(does).map(([what, key]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{m.desk.keys.does[what as Does]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="quiet">{m.desk.keys.words}</p>
      <label className="desk-check">
        <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
        {m.desk.keys.on}
      </label>
      <div className="desk-buttons">
        <button type="button" onClick={() => dialog.current?.close()}>
          {m.desk.keys.close}
        </button>
      </div>
    </dialog>
  );
}
