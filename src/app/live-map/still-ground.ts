import type { FeatureCollection } from "geojson";
import baseUrl from "../../../geodata/boundaries/base.geojson?url";
import labelsUrl from "../../../geodata/boundaries/labels.geojson?url";
import type { PageLanguage } from "../../domain/language";
import { baseMap, boxAround, groundInset } from "../../static-map/draw-ground";
import type { Frame } from "../../static-map/frame";

/** What any part of the earth's ground is drawn from. */
export type GroundFiles = { base: FeatureCollection; labels: FeatureCollection };

/** From where the live map has it, too. */
export async function groundFiles(): Promise<GroundFiles> {
  const [base, labels] = await Promise.all([read(baseUrl), read(labelsUrl)]);
  return { base, labels };
}

/** The ground of another part of the earth than the page was built with. */
export function drawGround(frame: Frame, { base, labels }: GroundFiles, language: PageLanguage) {
  const box = boxAround(frame);
  return { frame, base: baseMap(base, labels, frame, box, language), inset: groundInset(frame, box) };
}

async function read(address: string): Promise<FeatureCollection> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

export { groundAround } from "../../static-map/ground-names";
