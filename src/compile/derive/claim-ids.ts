import { unattributed } from "../../domain/claims/source";
import type { NamingYaml } from "../full-form";
import type { WrittenClaim } from "../schema/claim-schema";
import { bareRegionId } from "./slug";

/** Of report, source, event and place: it stays the same as long as they do, whatever is entered beside it. */
export function idOf(written: WrittenClaim, places: readonly NamingYaml[], reportId: string): string {
  const place = places.length === 1 ? [bareRegionId(places[0]?.id ?? "")] : [];
  return [reportId, written.source ?? unattributed, written.event, ...place].join("-").replace(/\?.*/, "x");
}

/** The id, or one with a number behind it that no claim has. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
