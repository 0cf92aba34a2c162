import type { Work } from "../../work/work";

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
export const NameField = ({ id, label, work, unnamed, onName }: Props) => (
  <input
    // Anew where it was named elsewhere, or that was undone.
    key={`${work.id} ${work.name}`}
    id={id}
    aria-label={label}
    defaultValue={work.name}
    placeholder={unnamed}
    onBlur={({ target }) => onName(target.value.trim())}
    onKeyDown={({ key, currentTarget }) => {
      if (key === "Enter") currentTarget.blur();
    }}
  />
);
