import { createContext, useContext } from "react";

/** Whether another tab has the work: nothing of it can be changed here. */
export const Taken = createContext(false);

/** The element that says so, by its id. */
export const takenId = "desk-keeping";

/** What a field of the work bears: nobody types into it what would be lost, and it says why. @param describedBy what else describes it */
export function useTakenField(describedBy?: string | undefined) {
  const isTaken = useContext(Taken);
  const all = [describedBy, isTaken ? takenId : undefined].filter((id) => id !== undefined);
  return { readOnly: isTaken, "aria-describedby": all.length > 0 ? all.join(" ") : undefined };
}
