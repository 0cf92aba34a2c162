import { latinName } from "../../../draft/words/latin";
import { slugOf } from "../../../draft/write/known-sources";
import { whereAndWhen } from "../../work/report-id";
import type { Work } from "../../work/work";

/**
 * What files of a work are called: as the editor calls it, or as its first report is when it leaves, by where and when it was published;
 * letters, digits, hyphens.
 */
export function nameOf({ name, reports: [first] }: Work): string {
  if (name) return slugOf(latinName(name, first?.language ?? "en"));
  return first ? (whereAndWhen(first) ?? slugOf(first.id)) : "skyclaims";
}

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
