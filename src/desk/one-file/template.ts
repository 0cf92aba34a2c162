import type { Packed } from "./packed";

/** All of a page of one file that does not depend on what is reported. */
export type OneFileTemplate = {
  /** The script in the page's head, as it stands. */
  boot: string;
  style: string;
  /** The licence notices of all that is packed. */
  notices: string;
  /** SVG. */
  icon: string;
  /** SHA-256 of the unpacked script, in base64. */
  scriptHash: string;
  packed: Record<Exclude<Packed, "names">, string>;
};
