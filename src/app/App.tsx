import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { Held } from "../domain/archive/held";
import { noFilter } from "../domain/filter";
import type { PlaceId } from "../domain/places/place";
import { claimEventName, figureText, language } from "../i18n/messages";
import type { Loaded } from "../load/load-dataset";
import { claimsLegend } from "../map/layers/claims-legend";
import type { OpenMapView } from "../map/map-view";
import { Headline } from "../panel/head/Headline";
import { PanelHead } from "../panel/head/PanelHead";
import { expectOpened, opened } from "../panel/opened";
import { Panel } from "../panel/Panel";
import { SearchButton } from "../panel/search/SearchButton";
import { toPlaces } from "../panel/use-focus-that-follows";
import { ShareButton } from "../share/ShareButton";
import type { Ground } from "../static-map/base-map";
import { useBrought } from "../url/on-demand";
import { addressIn } from "../url/pages";
import { noTable } from "../url/view-state";
import { LinkNotice } from "./address/LinkNotice";
import { pageTitle } from "./address/page-title";
import { siteAddress } from "./address/site-address";
import { useMisread, withoutMisread } from "./address/use-misread";
import { useSearch, useViewState } from "./address/use-view-state";
import { ArchiveLine } from "./archive/ArchiveLine";
import type { Around, Over } from "./archive/over";
import { useToPeriods } from "./archive/use-to-periods";
import { FullPageLink } from "./FullPageLink";
import { MapArea } from "./live-map/MapArea";
import { NothingShown } from "./NothingShown";
import { PageFrame } from "./PageFrame";
import { ProductMark } from "./ProductMark";
import { useSheet } from "./sheet/use-sheet";
import { TableArea, tableId } from "./TableArea";
import { useIsPrinting } from "./use-is-printing";
import { useRead } from "./use-read";
import { useTheme } from "./use-theme";
import { useWays } from "./use-ways";

type Props = {
  loaded: Loaded;
  loadMapView: () => Promise<OpenMapView>;
  /** The static map's ground, where the page is made; `null` where it already stands in the page. */
  base: Ground | null;
  /** What that ground was drawn for, where it is not the loaded data. */
  ground?: Loaded;
  /** What is to be said of the data itself: that it is old, or not here. */
  notice?: ReactNode;
  /** False until the data that is asked for is here: then there is nothing to read but the notice. */
  isHere?: boolean;
  /** What the archive puts in the place of parts of it; `null`: nothing. */
  over?: Over | null;
  /** What the page was built with of the archive; `null`: the site has none; left out: it was built without a word of it. */
  held?: Held | null | undefined;
  /** Of a period: the version of the reports that stand in it, too, and the file of a frozen archive's manifest. */
  beside?: { reports: string; kept: string | null } | null;
  /** Told once, when filter and places answer. */
  onAnswering?: (() => void) | undefined;
};

/**
 * In the browser's own timeline, for whoever measures: filter and places answer; a press on what React has yet to take
 * over has it do so at once.
 */
const interactiveMark = "skyclaims-interactive";

/** The page: one address, one set of claims, seen as a map and read as a panel. */
export function App({
  loaded,
  loadMapView,
  base,
  ground,
  notice = null,
  isHere = true,
  over = null,
  beside = null,
  held,
  onAnswering,
}: Props) {
  const [view, change, isArrival] = useViewState();
  const theme = useTheme(view.theme);
  const sheet = useSheet();
  const isPrinting = useIsPrinting();
  const later = useBrought(opened);
  const [highlighted, setHighlighted] = useState<PlaceId | null>(null);
  const { setHeight, showChoice } = sheet;
  const { drawn, reading, toArticle } = useRead(view, loaded, over, change);
  const { shown } = drawn;
  const { filter, marks, place, claim } = shown;
  const { dataset } = loaded.index;
  const ways = useWays({ view, change, filter, dataset, toArticle, onHighlight: setHighlighted, showChoice });
  const { go } = ways;
  const search = useSearch();
  const toPeriods = useToPeriods(view, search, change);
  const isFront = over === null && isHere && !view.isEmbed && view.version === null;
  const beyond = useMemo(
    () => (isFront && held ? { held, to: toPeriods } : null),
    [isFront, held, toPeriods],
  );
  const misread = useMisread(search, isHere ? loaded.index : null);
  const handleDrop = () => {
    const drops = misread.some(({ key }) => key === "lang") ? ["lang"] : [];
    change(withoutMisread(view, misread), { isEntry: false, drops });
  };
  const linkNotice = misread.length > 0 && <LinkNotice misread={misread} onDrop={handleDrop} />;
  // In a frame, what is read of a place over a period needs all the height there is.
  const isControlBelow = view.isEmbed && place !== null && over?.tallied !== undefined;
  const isTableAlone = view.isTable && !place && !claim;
  // On a phone the table is seen above the sheet: lowered, it leaves most of the screen.
  useEffect(() => {
    if (isTableAlone) setHeight("peek");
  }, [isTableAlone, setHeight]);
  const openTable = (isTable: boolean) => change(isTable ? { isTable } : noTable);

  const isOpen = place !== null || claim !== null;
  const handleList = useCallback(() => {
    showChoice();
    if (isOpen) go.toOverview();
    requestAnimationFrame(toPlaces);
  }, [showChoice, isOpen, go]);

  const open = place?.name ?? (claim && (claim.figure ? figureText(claim.figure) : claimEventName(claim)));
  useEffect(() => {
    performance.mark(interactiveMark);
    onAnswering?.();
  }, [onAnswering]);
  useEffect(() => {
    document.title = pageTitle(open, over?.time ?? null);
  }, [open, over?.time]);

  const isSearched = view.version === null || beside !== null;
  const keptArchive = beside?.kept ?? null;
  const bringArchive = useMemo(
    () => (isSearched ? bringArchiveOf(keptArchive) : noArchive),
    [isSearched, keptArchive],
  );
  const share = (
    <>
      <SearchButton
        query={view.query}
        onQuery={ways.handleQuery}
        reading={reading}
        site={siteAddress}
        bringArchive={bringArchive}
        onChoose={ways.handleChosen}
      />
      <ShareButton
        shared={{ view, ...loaded, openName: open, tallied: over?.tallied?.(view), beside: beside?.reports }}
      />
    </>
  );
  const around: Around = {
    // Each address that is read makes filters of its own: what says the same is to be the same.
    ...{ view: { ...view, filter }, change, isArrival, highlighted, go, share },
    addressIn: (other) => addressIn(other, language, search),
  };
  return (
    <PageFrame
      sheet={sheet}
      panelWidth={view.panelWidth}
      onPanelWidth={(panelWidth) => change({ panelWidth }, { isEntry: false })}
      onEscape={place || claim ? go.toOverview : view.isTable ? () => openTable(false) : null}
      headline={
        over?.headline ??
        (isHere && <Headline index={loaded.index} filter={filter} onSpan={ways.handleSpan} beyond={beyond} />)
      }
      standing={
        <>
          {!isControlBelow && over?.control}
          {isHere &&
            (over?.standing?.(around) ?? (
              <PanelHead reading={reading} filter={filter} onFilter={ways.handleFilter} place={place} />
            ))}
        </>
      }
      mark={<ProductMark isEmbed={view.isEmbed} />}
      beside={<FullPageLink view={view} search={search} />}
      tableId={view.isTable ? tableId : null}
      table={
        view.isTable &&
        (over?.table?.(around) ?? (
          <TableArea view={view} change={change} isArrival={isArrival} reading={reading} go={go} />
        ))
      }
      map={
        <MapArea
          loaded={drawn.loaded}
          loadMapView={loadMapView}
          isFramed={view.isEmbed}
          base={base}
          ground={ground ?? loaded}
          theme={theme}
          shown={shown}
          highlighted={highlighted}
          isPrinting={isPrinting}
          covered={sheet.covered}
          onSelect={ways.openFromMap}
          onClaim={go.toClaim}
          onHighlight={setHighlighted}
          onList={handleList}
          onSettled={expectOpened}
          note={
            // Where the panel is likely to be closed.
            view.isEmbed && isHere ? (
              <>
                {!isPrinting && linkNotice}
                {!over?.panel && reading.claims.length === 0 && (
                  <NothingShown why={over?.nothing} onShowAll={() => change({ filter: noFilter })} />
                )}
              </>
            ) : null
          }
        />
      }
      panel={
        <>
          {notice}
          {(!view.isEmbed || isPrinting) && linkNotice}
          {!open && !view.isEmbed && over?.note}
          {isFront && !open && <ArchiveLine held={held} to={toPeriods} />}
          {isHere && over?.panel?.(around)}
          {isHere && !over?.panel && (
            <Panel
              reading={reading}
              marks={marks}
              highlighted={highlighted}
              filter={filter}
              onFilter={ways.handleFilter}
              place={place}
              claim={claim}
              legend={claimsLegend}
              isTable={view.isTable}
              onTable={openTable}
              isArrival={isArrival}
              theme={view.theme}
              onTheme={(name) => change({ theme: name })}
              addressIn={around.addressIn}
              share={share}
              go={go}
            />
          )}
          {isPrinting && later && !over?.panel && (
            <later.ForPaper
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

/** Of a version that is kept without an archive there is none to be sought. */
const noArchive = async () => null;
const bringArchiveOf = (kept: string | null) => async () =>
  (await import("./archive/archive-names")).archiveNames(kept);
