import { latinName } from "../../../draft/words/latin";
import { slugOf } from "../../../draft/write/known-sources";
import { calledOf } from "../../work/called";
import type { Work } from "../../work/work";

/** What files of a work are called, as it is: letters, digits, hyphens, no longer than a slug. */
export const nameOf = (work: Work): string =>
  slugOf(latinName(calledOf(work) || "skyclaims", work.reports[0]?.language ?? "en"));

/** A web address with a slash at its end; `null` for what is none. */
export function addressOf(text: string): string | null {
  if (!/^https?:\/\/[^\s]+$/.test(text.trim())) return null;
  const address = text.trim().replace(/[?#].*$/, "");
  return address.endsWith("/") ? address : `${address}/`;
}

/** Has the browser save a file. */
export function save({
  name,
  type,
  bytes,
}: {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read it only after this.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
