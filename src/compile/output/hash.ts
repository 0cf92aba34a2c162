import { sha256 as hashOf } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 over UTF-8, in hex: at once and the same in a browser, whose own answers only later. */
export const sha256 = (text: string): string => bytesToHex(hashOf(utf8ToBytes(text)));
