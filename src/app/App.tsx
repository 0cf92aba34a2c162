import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Geometry } from "../domain/geometry";
import type { PlaceId } from "../domain/place";
import { figureText, language, m } from "../i18n/messages";
import type { Loaded } from "../load/load-dataset";
import { claimsLegend } from "../map/layers/claims";
import type { OpenMapView } from "../map/map-view";
import { ForPaper } from "../panel/ForPaper";
import { Panel } from "../panel/Panel";
import { ShareButton } from "../share/ShareButton";
import type { BaseMap } from "../static-map/base-map";
import { addressIn } from "../url/pages";
import { MapArea } from "./MapArea";
import { PageFrame } from "./PageFrame";
import { siteTitle } from "./page-title";
import { useGo } from "./use-go";
import { useIsPrinting } from "./use-is-printing";
import { useSheet } from "./use-sheet";
import { useShown } from "./use-shown";
import { useTheme } from "./use-theme";
import { useSearch, useViewState } from "./use-view-state";

type Props = {
  loaded: Loaded;
  loadMapView: () => Promise<OpenMapView>;
  /** The static map's ground, where the page is made; `null` where it already stands in the page. */
  base: BaseMap | null;
  /** What that ground was fitted to, where it is not the loaded geometry. */
  ground?: Geometry;
  /** What is to be said of the data itself: that it is old, or not here. */
  notice?: ReactNode;
  /** False until the data that is asked for is here: then there is nothing to read but the notice. */
  isHere?: boolean;
};

/** The page: one address, one set of claims, seen as a map and read as a panel. */
export function App({ loaded, loadMapView, base, ground, notice = null, isHere = true }: Props) {
  const [view, change, isArrival] = useViewState();
  const theme = useTheme(view.theme);
  const sheet = useSheet();
  const isPrinting = useIsPrinting();
  const [highlighted, setHighlighted] = useState<PlaceId | null>(null);
  const { marks, place, claim, features, wordsOf, reading } = useShown(view, loaded);
  const plainGo = useGo(change, setHighlighted);
  const { showChoice } = sheet;
  // From the list as from the map: on a phone, what was chosen is to be seen on both.
  const go = useMemo(
    () => ({
      ...plainGo,
      toPlace: (placeId: PlaceId) => {
        showChoice();
        plainGo.toPlace(placeId);
      },
    }),
    [plainGo, showChoice],
  );
  const search = useSearch();

  const openFromMap = (placeId: PlaceId | null) => {
    if (placeId === null) go.toOverview();
    else go.toPlace(placeId);
  };

  const open = place?.name ?? (claim && (claim.figure ? figureText(claim.figure) : m.event[claim.event]));
  useEffect(() => {
    document.title = open ? m.pageTitle({ what: open }) : siteTitle();
  }, [open]);

  return (
    <PageFrame
      sheet={sheet}
      panelWidth={view.panelWidth}
      onPanelWidth={(panelWidth) => change({ panelWidth }, { isEntry: false })}
      onEscape={place || claim ? go.toOverview : null}
      map={
        <MapArea
          loaded={loaded}
          loadMapView={loadMapView}
          base={base}
          ground={ground ?? loaded.geometry}
          theme={theme}
          features={features}
          wordsOf={wordsOf}
          selected={place?.id ?? null}
          highlighted={highlighted}
          covered={sheet.covered}
          onSelect={openFromMap}
          onHighlight={setHighlighted}
        />
      }
      panel={
        <>
          {notice}
          {isHere && (
            <Panel
              reading={reading}
              marks={marks}
              highlighted={highlighted}
              filter={view.filter}
              onFilter={(filter) => change({ filter })}
              place={place}
              claim={claim}
              legend={claimsLegend}
              isArrival={isArrival}
              theme={view.theme}
              onTheme={(name) => change({ theme: name })}
              addressIn={(other) => addressIn(other, language, search)}
              share={<ShareButton shared={{ view, ...loaded, openName: open }} />}
              go={go}
            />
          )}
          {isPrinting && (
            <ForPaper
              reading={reading}
              marks={place || claim ? null : marks}
              address={location.href}
              go={go}
            />
          )}
        </>
      }
    />
  );
}
