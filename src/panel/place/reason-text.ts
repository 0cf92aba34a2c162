import type { Reason } from "../../domain/comparison/comparison";
import { m } from "../../i18n/messages";

/** Why figures cannot be added or held against each other, said of two of them or of more. */
export function reasonText(reason: Reason, count: number): string {
  const text = m.reason[reason];
  return typeof text === "string" ? text : text({ count });
}
