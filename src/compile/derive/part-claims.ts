import type { Derived } from "../../domain/derived";
import type { ClaimYaml, NamingYaml, ViaYaml } from "../full-form";
import type { ClaimEntry } from "../reading/entries";
import type { Entry } from "../reading/entry";
import { figureOf, summaryIn } from "./claim-fields";
import { freeId } from "./claim-ids";
import { isCited, type ReportContext } from "./context";
import type { Part } from "./parts";
import { bareRegionId } from "./slug";
import { toldVia } from "./testimony";
import { whereOf } from "./where";

/** A part with where it is; a subset is where the figure is that includes it. */
export type PartClaim = { part: Part; where: ReturnType<typeof whereOf> | undefined };

export function partClaim(part: Part, context: ReportContext): PartClaim {
  // It is a part of the figure before it, and so where that is: "including two on their way to B" is not over B.
  if (part.isSubset) return { part, where: undefined };
  const said = isCited(context) ? [] : part.said;
  return { part, where: whereOf(part.where, said, context, part.at) };
}

/** A part in full, as a claim of its total’s source, event and time. */
export function partEntry(
  { part, where }: PartClaim,
  total: ClaimYaml,
  includes: ClaimYaml,
  taken: Set<string>,
  context: ReportContext,
  via: ViaYaml | undefined,
  totalAt: Entry<unknown>["at"],
): ClaimEntry {
  const derived: Record<string, Derived> = {};
  const implied = (naming: NamingYaml): NamingYaml => ({ ...naming, implied: true });
  const own = where ?? { places: includes.where.places.map(implied), within: undefined, derived: [] };
  const [first] = own.places;
  const end = part.isSubset ? "included" : bareRegionId(first?.id ?? "part");
  const id = part.id ?? freeId(`${part.isSubset ? includes.id : total.id}-${end}`, taken);
  taken.add(id);
  if (part.id === undefined) derived.id = { rule: "structure", from: "total, where" };
  if (part.derived) derived.figure = part.derived;
  if (total.derived?.window) derived.window = total.derived.window;
  if (part.where === undefined) derived.where = { rule: "list", from: part.said[0] ?? "" };
  const figure = figureOf(part.figure, total.event, derived, context, part.at);
  const { channel, source, said_by, event, window } = total;
  const summary = summaryIn(part.summary, { event }, figure, own, derived, context);
  const value: ClaimYaml = {
    id,
    source,
    ...(said_by !== undefined && { said_by }),
    ...(channel !== undefined && { channel }),
    event,
    summary,
    ...(figure !== undefined && { figure }),
    ...(part.isSubset ? { subset_of: includes.id } : { part_of: total.id }),
    where: { places: own.places, ...(own.within !== undefined && { within: own.within }) },
    ...(window !== undefined && { window }),
    evidence: part.evidence(id).map((piece) => toldVia(piece, via)),
    ...(Object.keys(derived).length > 0 && { derived }),
  };
  // What it has from its total stands there.
  const at: Entry<unknown>["at"] = (...path) =>
    inherited.has(path[0] ?? "") ? totalAt(...path) : part.at(...path);
  return { value, at, reportId: context.id };
}

const inherited: ReadonlySet<string | number> = new Set(["source", "said_by", "channel", "event", "window"]);
