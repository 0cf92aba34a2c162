import type { PageLanguage } from "../../domain/language";
import type { Rendered } from "../../site/page";
import type { Outputs } from "../engine/engine";

/** Where the worker finds what it makes ways out of: whole addresses, all of our own origin. */
export type Places = {
  /** The built site's root. */
  site: string;
  base: string;
  labels: string;
  gazetteers: readonly string[];
};

/** What a worker is asked: each is asked one thing, since its module speaks one language at a time. */
export type ToWorker = { places: Places; outputs: Outputs; name: string } & (
  | { ask: "one-file"; language: PageLanguage }
  | { ask: "picture"; language: PageLanguage; isHigh: boolean }
  | { ask: "pages" }
  | {
      ask: "folder";
      pages: ReadonlyMap<PageLanguage, Rendered>;
      pictures: ReadonlyMap<PageLanguage, Uint8Array>;
      address: string | null;
    }
);

export type Answers = {
  "one-file": Uint8Array<ArrayBuffer>;
  /** SVG. */
  picture: string;
  pages: ReadonlyMap<PageLanguage, Rendered>;
  folder: Uint8Array<ArrayBuffer>;
};

export type FromWorker =
  | { answer: Answers[keyof Answers] }
  | { failed: string; reason: "unreachable" | "too-large" | null };
