import type { EventKind } from "../../domain/claims/claim";
import { deniedIn } from "../../domain/claims/denied";
import { type Denied, deniedKinds } from "../../domain/claims/denied-kinds";
import type { Derived } from "../../domain/derived";
import {
  type ClaimYaml,
  type EvidenceYaml,
  type FigureYaml,
  isQuote,
  type NamingYaml,
  type Ours,
} from "../full-form";
import { oursOf } from "../ours";
import { listed, problem } from "../problem";
import type { Entry } from "../reading/entry";
import type { WrittenClaim } from "../schema/claim-schema";
import type { WrittenFigure } from "../schema/figure-schema";
import type { ReportContext } from "./context";
import { summaryOf, type Told, toldOf } from "./summary";

/** The summary in each language: as an editor wrote it where they did, and made of event and places where not. */
export function summaryIn(
  written: WrittenClaim["summary"],
  { event, denied }: Pick<ClaimYaml, "event" | "denied">,
  figure: FigureYaml | null | undefined,
  where: { places: readonly NamingYaml[]; within?: NamingYaml | null | undefined },
  derived: Record<string, Derived>,
  { places, site, terms }: ReportContext,
): Ours {
  const own = written === undefined ? {} : oursOf(written, site.writes);
  const isWhole = site.languages.every((language) => own[language] !== undefined);
  if (isWhole) return own;
  const found = (naming: NamingYaml): Told[] => {
    const place = places.find(naming.id);
    return place ? [toldOf(place, naming.as)] : [];
  };
  derived.summary = { rule: "structure", from: "event, where" };
  const [within] = where.within ? found(where.within) : [];
  return { ...summaryOf(terms, event, figure, where.places.flatMap(found), within, denied), ...own };
}

/** A figure with its unit: that of its event, where none is written. */
export function figureOf(
  written: WrittenFigure | null | undefined,
  event: EventKind,
  derived: Record<string, Derived>,
  { terms, problems }: ReportContext,
  at: Entry<unknown>["at"],
): FigureYaml | null | undefined {
  if (written === null || written === undefined) return written;
  const figure = typeof written === "number" ? { exactly: written } : written;
  if ("unit" in figure && figure.unit !== undefined) return { ...figure, unit: figure.unit };
  const term = terms.findEvent(event);
  const counted = term ? terms.countedIn(term).map(({ id }) => id) : [];
  // Of what is not counted at all, the check of figures tells.
  if (term && term.unit === undefined && counted.length > 0)
    problems.push(problem("unit-missing", at("figure"), `${event} is counted in ${listed(counted)}`));
  derived.unit = { rule: "event", from: event };
  return { ...figure, unit: term?.unit ?? "" };
}

/** Of what a denial says that there was none: as an editor wrote it, or as the words quoted name it. */
export function deniedOf(
  { event, denied }: Pick<WrittenClaim, "event" | "denied">,
  evidence: readonly EvidenceYaml[],
  derived: Record<string, Derived>,
  { terms }: ReportContext,
): readonly Denied[] | undefined {
  // In one order and each once: “no damage or damage” is never said.
  if (denied) return deniedKinds.filter((kind) => denied.includes(kind));
  if (!terms.findEvent(event)?.denied) return undefined;
  const said = evidence.flatMap((piece) => (isQuote(piece) ? [piece.quote] : []));
  const named = deniedIn(said);
  if (named.length === 0) return undefined;
  derived.denied = { rule: "text", from: said.join(" … ") };
  return named;
}
