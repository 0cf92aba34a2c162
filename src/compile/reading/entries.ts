import type { ClaimYaml, PlaceYaml, RepeatYaml, ReportYaml, SourceYaml } from "../full-form";
import type { Problem } from "../problem";
import type { SiteYaml } from "../schema/site-schema";
import type { Entry } from "./entry";
import type { Terms } from "./terms";

export type ReportEntry = Entry<ReportYaml> & { id: string };
export type ClaimEntry = Entry<ClaimYaml> & { reportId: string };
/** What a report says of a claim that another is entered with. */
export type RepeatEntry = Entry<RepeatYaml> & { reportId: string };
export type EntryKind = "source" | "place" | "report" | "claim";

/** All evidence in full, as the checks look at it: what was written, and what was read off. */
export type Entries = {
  /** In the order in which they were entered; those of one day by id. */
  reports: readonly ReportEntry[];
  claims: readonly ClaimEntry[];
  repeats: readonly RepeatEntry[];
  sources: readonly Entry<SourceYaml>[];
  places: readonly Entry<PlaceYaml>[];
  terms: Terms;
  site: SiteYaml;
  /** The ids of what was refused for its form: whoever names one is not told that it does not exist. */
  refused: ReadonlySet<string>;
  /** The kinds of entry of which some stand where nothing can be read: no id of theirs can be called unknown. */
  unread: ReadonlySet<EntryKind>;
  /** The reports some of whose claims were refused: that what is left does not add up is no wonder. */
  torn: ReadonlySet<string>;
  /** Whether nothing was refused. Otherwise nobody can say what is unused. */
  isWhole: boolean;
  problems: readonly Problem[];
};
