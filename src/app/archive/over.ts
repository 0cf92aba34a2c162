import type { ReactNode } from "react";
import type { PageLanguage } from "../../domain/language";
import type { PlaceId } from "../../domain/places/place";
import type { TallyGo } from "../../panel/period/tally-reading";
import type { Shared } from "../../share/shared";
import type { ViewState } from "../../url/view-state";
import type { Change } from "../address/use-view-state";
import type { useShown } from "../use-shown";

/** What the page gives to whoever stands in for a part of it. */
export type Around = {
  view: ViewState;
  change: Change;
  isArrival: boolean;
  highlighted: PlaceId | null;
  go: Pick<TallyGo, "toPlace" | "toOverview" | "pointAt">;
  share: ReactNode;
  addressIn: (language: PageLanguage) => string;
};

/** What the archive puts in the place of parts of the page, whose frame, map and address stay what they are. */
export type Over = {
  /** The time that is shown, as a title has it. */
  time: string;
  headline: ReactNode;
  /** Above what stays in view: the control of the period. */
  control: ReactNode;
  /** In the place of what stays in view; `null`: as of claims. */
  standing: ((around: Around) => ReactNode) | null;
  /** In the place of the panel's body, and of the table; `null`: as of claims. */
  panel: ((around: Around) => ReactNode) | null;
  table: ((around: Around) => ReactNode) | null;
  /** Why there is nothing to read, whatever the filter; left out where there is something. */
  nothing?: string | undefined;
  /** The ways from there to where there is something. */
  nearest?: ReactNode;
  /** The same of one place. */
  nothingAt?: (placeId: PlaceId) => ReactNode;
  /** What is to be said of the claims below, where nothing is open. */
  note?: ReactNode;
  /** What is shared of tallies; left out: claims are shown. */
  tallied?: (view: ViewState) => Shared["tallied"];
  /** What the map draws is being made: until it is, the map stays as it was. */
  isDrawing?: boolean;
  /** What the map draws, and where it looks. */
  shown: Partial<Pick<ReturnType<typeof useShown>, "features" | "wordsOf" | "home">>;
};
