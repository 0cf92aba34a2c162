import type { Report } from "../domain/claims/report";

/** A report's own address, where it has one; else a name within our site. */
export const reportAddress = ({ id, url }: Report, site: string): string =>
  url?.value ?? `${site}#report-${id}`;

/** An object of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;
