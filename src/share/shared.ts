import type { ReactNode } from "react";
import type { SourceId } from "../domain/claims/source";
import type { Index } from "../domain/dataset";
import { type Filter, isFiltering, noFilter } from "../domain/filter";
import type { PageLanguage } from "../domain/language";
import type { Geometry } from "../domain/places/geometry";
import type { Taken } from "../export/provenance";
import { printViewState, type ViewState } from "../url/view-state";
import { type Embed, pageAddress } from "./snippet";

/** The view that is shared: what the page shows, and of what. */
export type Shared = {
  view: ViewState;
  index: Index;
  geometry: Geometry;
  /** What is open, by the name that its page bears; `null`: the overview. */
  openName: string | null;
  /** What is shown as tallies of a longer period, and no claims by themselves; left out: claims are shown. */
  tallied?: Tallied | undefined;
  /** Of a period: the version of the reports that stand in it, too; the dataset's is then that of the archive. */
  beside?: string | undefined;
  /** By what version an address means just this; left out: by the dataset's. */
  keptAs?: string | undefined;
};

/** Of how many claims tallies are, and of how many they would be with nothing hidden; who makes them; and their files. */
type Tallied = { shown: number; all: number; speaking: ReadonlySet<SourceId>; files: ReactNode };

/** What a newsroom chooses in the dialog. */
export type EmbedChoice = {
  language: PageLanguage;
  theme: ViewState["theme"];
  height: number;
  isStill: boolean;
  /** Whether the frame opens with what is open now, and hides what is hidden now. */
  isOpen: boolean;
  isFiltered: boolean;
  isPinned: boolean;
};

/** Keys of the query that are the snippet's own: what the page has there is chosen anew. */
const chosenAnew = /^(embed|map|data|lang)(=|$)/;

/** The view's own query: without the page's width, which is the reader's, and other people's parameters. */
const queryOf = (view: ViewState): string =>
  printViewState({ ...view, panelWidth: null, version: null })
    .split("&")
    .filter((part) => part !== "" && !chosenAnew.test(part))
    .join("&");

/** The address that opens exactly this view for whoever it is sent to. */
export const viewAddress = ({ view }: Shared, site: string, language: PageLanguage): string =>
  pageAddress({ site, language, query: queryOf(view), version: view.version });

/** What the snippet is made of, without its words. */
export function embedOf(
  { view, index, keptAs }: Shared,
  choice: EmbedChoice,
  site: string,
): Omit<Embed, "title" | "linkText"> {
  const { language, theme, height, isStill, isOpen, isFiltered, isPinned } = choice;
  const query = queryOf({
    ...view,
    ...(isOpen ? {} : { placeId: null, claimId: null }),
    filter: isFiltered ? view.filter : noFilter,
    theme,
  });
  return {
    site,
    language,
    query,
    version: isPinned ? (keptAs ?? index.dataset.version) : null,
    height,
    isStill,
  };
}

/** Whether the view hides anything. */
export const isFiltered = ({ view, index, tallied }: Shared): boolean =>
  tallied ? tallied.shown < tallied.all : isFiltering(index.dataset, view.filter);

/** What counts of the filter: times and reports are not chosen among tallies. */
export const filterShared = ({ view: { filter }, tallied }: Shared): Filter =>
  tallied ? { ...noFilter, hiddenSources: filter.hiddenSources, hiddenEvents: filter.hiddenEvents } : filter;

/**
 * What the files of this view are made from.
 * @param isKept whether this version is kept, so that an address may name it
 */
export function takenOf(shared: Shared, site: string, language: PageLanguage, isKept: boolean): Taken {
  const { view, index, geometry, keptAs } = shared;
  const version = isKept ? (keptAs ?? index.dataset.version) : null;
  const address = (of: Partial<ViewState>) =>
    pageAddress({ site, language, query: queryOf({ ...view, theme: null, ...of }), version });
  return {
    index,
    geometry,
    filter: view.filter,
    site,
    address: address({}),
    claimAddress: ({ id }) => address({ placeId: null, claimId: id, filter: noFilter }),
  };
}
