import type { SourceYaml } from "../full-form";
import type { Problem } from "../problem";
import type { ReportEntry } from "../reading/entries";
import type { Terms } from "../reading/terms";
import type { SiteYaml } from "../schema/site-schema";
import type { Ground } from "./ground";
import type { Places } from "./places";

/** What the claims of one report are derived in. */
export type ReportContext = {
  id: string;
  /** `undefined` if its head was refused. */
  report: ReportEntry | undefined;
  hasQuotes: boolean;
  site: SiteYaml;
  terms: Terms;
  places: Places;
  ground: Ground;
  findSource: (id: string) => SourceYaml | undefined;
  /** Where problems go: all of them are told at once. */
  problems: Problem[];
  /** Ids that stand for what could not be derived: whoever names one is not told again. */
  refused: Set<string>;
};

/** Whether a report is only cited; of one whose head was refused, as far as its evidence shows. */
export const isCited = ({ report, hasQuotes }: ReportContext): boolean =>
  report ? report.value.text === null : !hasQuotes;

export const languageIn = ({ report, site }: ReportContext): string => report?.value.language || site.writes;
