import { useSyncExternalStore } from "react";
import { language, m } from "../../i18n/messages";
import { deskFrom, deskMark } from "../../url/pages";

const never = () => () => {};
const hasDesk = () => document.querySelector(`meta[name="${deskMark}"]`) !== null;
// It is of no use without scripts, and its page may be one that the desk itself makes.
const atBuild = () => false;

/** At the foot of the page, for editors: the way to the desk, where one stands beside the page. */
export function ToDesk() {
  const isThere = useSyncExternalStore(never, hasDesk, atBuild);
  if (!isThere) return null;
  return (
    <p className="to-desk">
      <a href={deskFrom(language)}>{m.toDesk}</a>
    </p>
  );
}
