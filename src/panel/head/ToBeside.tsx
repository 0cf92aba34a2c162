type Props = {
  sign: string;
  /** Of what it leads to; `null`: there is nothing on that side. */
  name: string | null;
  onPress: () => void;
};

/** The way to the time before or after the one that is shown. */
export function ToBeside({ sign, name, onPress }: Props) {
  return (
    <button
      type="button"
      className="to-day"
      disabled={name === null}
      aria-label={name ?? undefined}
      onClick={onPress}
    >
      {sign}
    </button>
  );
}
