/**
 * Where a reader was in a list of claims when they left it for a claim's day. It is kept with the entry of the history that
 * they left, so that Back leads to it, and nowhere else.
 */
export type KeptPlace = {
  /** How far down the list is scrolled, in CSS pixels. */
  top: number;
  /** The key of the row that was pressed. */
  row: string;
};

const inState = "skyclaims-list";

/** @param list a name that is no other list's of the same page */
export function keptPlace(list: string): KeptPlace | null {
  const kept = history.state?.[inState];
  return kept?.list === list ? { top: kept.top, row: kept.row } : null;
}

/** `null`: the list is closed, and no longer to be opened by Back. */
export function keepPlace(list: string, place: KeptPlace | null): void {
  if (place === null && keptPlace(list) === null) return;
  const kept = place === null ? null : { list, ...place };
  history.replaceState({ ...history.state, [inState]: kept }, "");
}
