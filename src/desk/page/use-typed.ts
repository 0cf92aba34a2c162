import { useState } from "react";

/**
 * What is typed in a field over what the work has. Once the work has something else, that stands there: what was typed is in it,
 * or it was changed elsewhere, or undone.
 * @returns what the field holds, and what is to be called at every letter
 */
export function useTyped(kept: string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState({ over: kept, text: kept });
  if (typed.over !== kept) setTyped({ over: kept, text: kept });
  return [typed.over === kept ? typed.text : kept, (text) => setTyped({ over: kept, text })];
}
