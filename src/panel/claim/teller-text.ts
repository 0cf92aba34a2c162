import type { SourceId } from "../../domain/claims/source";
import type { Index } from "../../domain/dataset";
import { m } from "../../i18n/messages";

/** Who tells it in the report, where that is not whose claim it is: "told by A, citing B". */
export function tellerText(viaIds: readonly SourceId[] | undefined, index: Index): string | null {
  const [first, ...others] = viaIds?.map((id) => index.source(id).name) ?? [];
  if (first === undefined) return null;
  return [m.toldBy({ source: first }), ...others.map((source) => m.citing({ source }))].join(", ");
}
