import { useCallback, useEffect, useMemo, useState } from "react";
import type { ClaimId } from "../domain/claim";
import { noFilter } from "../domain/filter";
import { mapFeatures } from "../domain/map-features";
import type { PlaceId } from "../domain/place";
import { sourceMarks } from "../domain/source";
import { capitalized, eventText, figureText, m, number } from "../i18n/messages";
import type { Loaded } from "../load/load-dataset";
import { claimsLegend } from "../map/layers/claims";
import { MapCanvas } from "../map/MapCanvas";
import type { MapTrouble, MapWords, OpenMapView } from "../map/map-view";
import { placePageId } from "../panel/Everything";
import { ForPaper } from "../panel/ForPaper";
import { Panel } from "../panel/Panel";
import type { Go } from "../panel/reading";
import { panelId } from "../panel/use-focus-that-follows";
import type { BaseMap } from "../static-map/base-map";
import { frameOf } from "../static-map/frame";
import { StaticMap } from "../static-map/StaticMap";
import { printViewState } from "../url/view-state";
import { PageFrame } from "./PageFrame";
import { placeWords } from "./place-words";
import { SkipLink } from "./SkipLink";
import { shownFor } from "./shown";
import { useIsPrinting } from "./use-is-printing";
import { useSheet } from "./use-sheet";
import { useTheme } from "./use-theme";
import { useViewState } from "./use-view-state";

type Props = {
  loaded: Loaded;
  loadMapView: () => Promise<OpenMapView>;
  /** The static map's ground, where the page is made; `null` where it already stands in the page. */
  base: BaseMap | null;
};

const mapWords: MapWords = {
  canvas: m.mapCanvas,
  zoomIn: m.zoomIn,
  zoomOut: m.zoomOut,
  showAll: m.showAll,
  pan: m.pan,
  attribution: m.attribution,
  credit: m.credit,
};

/** The page: one address, one set of claims, seen as a map and read as a panel. */
export function App({ loaded: { index, geometry }, loadMapView, base }: Props) {
  const [view, change, isArrival] = useViewState();
  const theme = useTheme(view.theme);
  const sheet = useSheet();
  const [highlighted, setHighlighted] = useState<PlaceId | null>(null);
  const isPrinting = useIsPrinting();
  const [trouble, setTrouble] = useState<MapTrouble | null>(null);

  const marksOfSources = useMemo(() => sourceMarks(index.dataset.sources), [index]);
  const shown = useMemo(() => shownFor(view, index), [view, index]);
  const { marks, groups, place, claim } = shown;
  const features = useMemo(
    () =>
      mapFeatures({
        marks,
        groups,
        geometry,
        sources: marksOfSources,
        labelOf: ({ placeId, mention }) => capitalized(mention ?? index.place(placeId).name),
        number,
      }),
    [marks, groups, geometry, marksOfSources, index],
  );
  const wordsOf = useMemo(() => placeWords(marks, index), [marks, index]);
  const frame = useMemo(() => frameOf(geometry), [geometry]);
  const named = useMemo(() => namedPlaces(index.dataset.places), [index]);

  const openPlace = useCallback(
    (placeId: PlaceId | null) => {
      setHighlighted(null);
      change({ placeId, claimId: null });
    },
    [change],
  );
  const { showChoice } = sheet;
  const openFromMap = useCallback(
    (placeId: PlaceId | null) => {
      if (placeId !== null) showChoice();
      openPlace(placeId);
    },
    [openPlace, showChoice],
  );
  const go: Go = useMemo(
    () => ({
      toPlace: openPlace,
      toClaim: (claimId: ClaimId) => {
        setHighlighted(null);
        change({ placeId: null, claimId });
      },
      toOverview: () => openPlace(null),
      addressOf: (claimId: ClaimId) =>
        `?${printViewState({ placeId: null, claimId, filter: noFilter, theme: null, panelWidth: null }, currentSearch())}`,
      pointAt: setHighlighted,
    }),
    [openPlace, change],
  );
  const reading = useMemo(
    () => ({ index, claims: shown.claims, sourceMarks: marksOfSources }),
    [index, shown, marksOfSources],
  );

  const open = place?.name ?? (claim && (claim.figure ? figureText(claim.figure) : eventText[claim.event]));
  useEffect(() => {
    document.title = open ? m.pageTitle(open) : `${m.title}: ${m.tagline}`;
  }, [open]);

  return (
    <PageFrame
      sheet={sheet}
      panelWidth={view.panelWidth}
      onPanelWidth={(panelWidth) => change({ panelWidth }, { isEntry: false })}
      onEscape={place || claim ? go.toOverview : null}
      map={
        <>
          <MapCanvas
            loadMapView={loadMapView}
            label={m.mapLabel}
            words={mapWords}
            theme={theme}
            features={features}
            named={named}
            selected={place?.id ?? null}
            highlighted={highlighted}
            covered={sheet.covered}
            onSelect={openFromMap}
            onHighlight={setHighlighted}
            listLabel={m.placesInView}
            wordsOf={wordsOf}
            before={<SkipLink to={panelId}>{m.skipToReports}</SkipLink>}
            standIn={
              <StaticMap
                features={features}
                frame={frame}
                base={base}
                selected={place?.id ?? null}
                highlighted={highlighted}
                addressOf={(placeId) => `#${placePageId(placeId)}`}
                onSelect={openFromMap}
                onHighlight={setHighlighted}
              />
            }
            onTrouble={(kind, detail) => {
              console.warn(`Skyclaims: the map is ${kind}: ${detail}`);
              setTrouble(kind);
            }}
          />
          {trouble && (
            <p className="map-trouble" role="alert">
              {m.mapTrouble[trouble]}
            </p>
          )}
        </>
      }
      panel={
        <>
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
            go={go}
          />
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

/** The address's query; none where the page is built. */
const currentSearch = () => (typeof location === "undefined" ? "" : location.search);

/** What the claims name, which the base map need not name again: whatever the filter, so that the style is one. */
function namedPlaces(places: Loaded["index"]["dataset"]["places"]) {
  return {
    iso: places.flatMap(({ iso }) => iso ?? []),
    geonames: places.flatMap(({ geonames }) => geonames ?? []),
  };
}
