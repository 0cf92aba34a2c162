import { latinName } from "../../../draft/words/latin";
import { slugOf } from "../../../draft/write/known-sources";
import type { Work } from "../../work/work";

/**
 * What files of a work are called: as the editor calls it, or as its first report is, by where and when it was published;
 * letters, digits, hyphens.
 */
export const nameOf = ({ name, reports: [first] }: Work): string =>
  slugOf(name ? latinName(name, first?.language ?? "en") : (first?.id ?? "skyclaims"));

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
