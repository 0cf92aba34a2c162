import { sha256 as hashOf } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** In any browser: at once, where a browser's own answers only later. */
export const portableSha256 = (text: string): string => bytesToHex(hashOf(utf8ToBytes(text)));

/** Node's own, which is some thirty times as fast: of years of claims the words are tens of megabytes. No import, so that a browser can load this. */
const machines = globalThis.process?.getBuiltinModule?.("node:crypto");

/** SHA-256 over UTF-8, in hex. */
export const sha256 = machines
  ? (text: string): string => machines.createHash("sha256").update(text, "utf8").digest("hex")
  : portableSha256;
