import { m } from "../../../i18n/desk-words";
import { zoneName } from "../../../i18n/time";

/** A zone by the name that an editor knows it by: those of reader and desk, else by its IANA name. */
export const zoneText = (zone: string): string =>
  (m.desk.zones as Readonly<Record<string, string>>)[zone.replace(/^.*\//, "").toLowerCase()] ??
  zoneName(zone);
