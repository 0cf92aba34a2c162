import { useSyncExternalStore } from "react";

/** As `columns.css` has it. */
const [forTwo, forThree] = ["(min-width: 44.01rem)", "(min-width: 75rem)"];

const listen = (change: () => void): (() => void) => {
  const queries = [forTwo, forThree].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", change);
  return () => {
    for (const query of queries) query.removeEventListener("change", change);
  };
};

const columns = (): 1 | 2 | 3 => (matchMedia(forThree).matches ? 3 : matchMedia(forTwo).matches ? 2 : 1);

/** How many columns of the desk have room: text and claims stand side by side in two, with the reader's page in three. */
export const useRoom = (): 1 | 2 | 3 => useSyncExternalStore(listen, columns);
