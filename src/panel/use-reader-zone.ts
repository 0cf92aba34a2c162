import { useSyncExternalStore } from "react";

const never = () => () => {};
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The reader's time zone; `null` in the page as it is built, which knows no reader. */
export const useReaderZone = (): string | null => useSyncExternalStore(never, here, () => null);
