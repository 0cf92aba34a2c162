import type { Work } from "../../work/work";
import { useTakenField } from "../taken";
import { useTyped } from "../use-typed";

type Props = {
  id?: string;
  /** What it is called by those who hear it, where no label stands at it. */
  label?: string;
  work: Work;
  /** What stands there as long as the editor gives no name. */
  unnamed: string;
  onName: (name: string) => void;
};

/** What the editor calls a work. */
export function NameField({ id, label, work, unnamed, onName }: Props) {
  const [typed, setTyped] = useTyped(work.name);
  const shut = useTakenField();
  const name = () => !shut.readOnly && onName(typed.trim());
  return (
    <input
      id={id}
      aria-label={label}
      {...shut}
      value={typed}
      placeholder={unnamed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={name}
      // It stays where it is: whoever goes on by keyboard goes on from here.
      onKeyDown={({ key }) => key === "Enter" && name()}
    />
  );
}
