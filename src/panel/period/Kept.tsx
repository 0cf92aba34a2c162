import { type ReactNode, useDeferredValue } from "react";

type Props = {
  /** Something else stands in its place. */
  isAway: boolean;
  children: ReactNode;
};

/**
 * Stays made and laid out behind what stands in its place: to come back to it costs neither. What changes of it meanwhile is
 * made when there is time. React's own `Activity` has its elements laid out anew, as if they had never been there.
 */
export function Kept({ isAway, children }: Props) {
  const whenThereIsTime = useDeferredValue(children, null);
  return (
    <div className="kept" data-away={isAway || undefined}>
      {isAway ? whenThereIsTime : children}
    </div>
  );
}

/** Whether something is in what is away: nobody sees it, and no paper has it. */
export const isAway = (element: Element): boolean => element.closest(".kept[data-away]") !== null;
