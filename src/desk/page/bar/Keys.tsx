import { m } from "../../../i18n/desk-words";

/** By the place of each key on the board, whatever letter it writes. */
export const keys = {
  question: "Q",
  next: "J",
  previous: "K",
  accept: "A",
  reject: "R",
  mend: "E",
  undo: "Ctrl Z",
  redo: "Ctrl Shift Z",
  text: "G",
  figure: "F",
  place: "P",
  another: "O",
  speaker: "S",
  time: "T",
  quote: "W",
  claim: "C",
  nothing: "X",
  help: "?",
} as const;

type Props = { isOn: boolean; onSwitch: (isOn: boolean) => void };

/** All that can be done by a key. Single letters can be switched off, since some speak to their machine. */
export function Keys({ isOn, onSwitch }: Props) {
  return (
    <section className="desk-keys" aria-labelledby="desk-keys">
      <h2 id="desk-keys">{m.desk.keys.title}</h2>
      <dl>
        {(Object.keys(keys) as (keyof typeof keys)[]).map((key) => (
          <div key={key}>
            <dt>
              <kbd>{keys[key]}</kbd>
            </dt>
            <dd>{m.desk.keys.does[key]}</dd>
          </div>
        ))}
      </dl>
      <p>{m.desk.keys.words}</p>
      <label className="desk-check">
        <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
        {m.desk.keys.on}
      </label>
    </section>
  );
}
