import type { Dataset } from "../../domain/dataset";
import type { PageLanguage } from "../../domain/language";
import type { Geometry } from "../../domain/places/geometry";

/**
 * What the desk tells its preview, from the same origin alone: the data as the reader would have it. The language is that of
 * the first one; for another the frame is loaded anew.
 */
export type Previewed = {
  skyclaims: "preview";
  loaded: { dataset: Dataset; geometry: Geometry };
  language: PageLanguage;
};

/** What the preview tells the desk when it can hear. */
export const previewReady = { skyclaims: "preview-ready" } as const;

const record = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? value : {};

/** Whether a message is one of the desk's. Whatever is of our origin is taken at its word: it compiled the data. */
export const isPreviewed = ({ data, origin }: MessageEvent, own: string): boolean => {
  const { skyclaims, loaded } = record(data);
  return origin === own && skyclaims === "preview" && typeof loaded === "object" && loaded !== null;
};

/** Whether a message is the preview's. */
export const isPreviewReady = ({ data, origin }: MessageEvent, own: string): boolean =>
  origin === own && record(data).skyclaims === previewReady.skyclaims;
