import type { EventKind } from "../../domain/claims/claim";
import type { Derived } from "../../domain/derived";
import type { FigureYaml, NamingYaml, Ours } from "../full-form";
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
  { event }: Pick<WrittenClaim, "event">,
  figure: FigureYaml | null | undefined,
  where: { places: readonly NamingYaml[]; within?: NamingYaml | null | undefined },
  derived: Record<string, Derived>,
  { places, site, terms }: ReportContext,
  said: readonly string[] = [],
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
  return { ...summaryOf(terms, event, figure, where.places.flatMap(found), within, said), ...own };
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
