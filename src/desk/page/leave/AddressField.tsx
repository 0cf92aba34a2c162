import { useId } from "react";
import { useTakenField } from "../taken";

type Props = {
  label: string;
  /** What it is good for. */
  why?: string;
  placeholder: string;
  /** What is typed, or as the work has it. */
  value: string;
  isWrong: (typed: string) => boolean;
  /** At every letter: what is pasted shows it at once. */
  onType: (typed: string) => void;
  /** Once it is typed. */
  onDone: (typed: string) => void;
};

/** Where something that leaves will stand. */
export function AddressField({ label, why, placeholder, value, isWrong, onType, onDone }: Props) {
  const id = useId();
  const shut = useTakenField(why && `${id}-why`);
  return (
    <p className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="url"
        value={value}
        placeholder={placeholder}
        {...shut}
        aria-invalid={(value.trim() !== "" && isWrong(value)) || undefined}
        onChange={({ target }) => onType(target.value)}
        onBlur={({ target }) => !shut.readOnly && onDone(target.value.trim())}
      />
      {why && (
        <span id={`${id}-why`} className="quiet">
          {why}
        </span>
      )}
    </p>
  );
}
