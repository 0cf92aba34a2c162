import type { PageLanguage } from "../../domain/language";
import type { Outputs } from "../engine/engine";

/** How a work leaves the desk. */
export type WayOut =
  /** One HTML file that needs nothing beside it. */
  | "one-file"
  /** The whole site as a zip, for any static host. */
  | "folder"
  /** YAML, to be committed: one file, or a zip of several. */
  | "evidence"
  /** The map as a PNG, wide. */
  | "picture"
  /** The same, high: for messengers. */
  | "card"
  | "csv"
  | "geojson"
  | "parquet";

export type LeaveOptions = {
  /** Of the words in it. */
  language: PageLanguage;
  /** Where the site will stand, with a slash at its end; `null`: not known. Files lead there, and cards under links name it. */
  address: string | null;
  /** What files are called, without an ending: letters, digits, hyphens. */
  name: string;
  /** For `evidence`: YAML by path. */
  evidence: ReadonlyMap<string, string>;
  /** For `evidence`, if asked for: the reports' texts, by report id. They leave the desk in no other way. */
  texts: ReadonlyMap<string, string> | null;
};

/** A file to be saved. */
export type Left = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> };

export type Leave = (kind: WayOut, outputs: Outputs, options: LeaveOptions) => Promise<Left>;

/** Why a way out is shut. `too-large`: one file may have two million bytes, or mails and hosts refuse it. */
export class WayOutError extends Error {
  override name = "WayOutError";
  readonly reason: "unreachable" | "too-large" | "no-canvas";

  constructor(reason: WayOutError["reason"], detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.reason = reason;
  }
}
