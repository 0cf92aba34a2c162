import { memo } from "react";

type Props = {
  /** What it hides or shows. */
  of: string;
  isShown: boolean;
  /** The id of the words that say how much that is. */
  describedBy: string;
  /** The same function each time: else it is made anew. */
  onToggle: (id: string) => void;
};

/**
 * The box of a filter's chip. Made anew only when it is pressed, whatever stands beside it: React writes every attribute of a field
 * that it makes anew, and the browser then works out its style again.
 */
export const FilterBox = memo(function FilterBox({ of, isShown, describedBy, onToggle }: Props) {
  return (
    <input type="checkbox" checked={isShown} aria-describedby={describedBy} onChange={() => onToggle(of)} />
  );
});
