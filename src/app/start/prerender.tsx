import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { decodeFacts } from "../../domain/archive/decode-facts";
import { type Held, heldIn, repeatedOn } from "../../domain/archive/held";
import type { DayCounts } from "../../domain/archive/manifest";
import { toldApart } from "../../domain/claims/told-apart";
import type { PageLanguage } from "../../domain/language";
import { homeView } from "../../domain/places/home-view";
import { scriptMissingId, wordsId } from "../../early/without-script";
import { m as archiveWords, loadArchiveWords } from "../../i18n/archive-words";
import { speakIn } from "../../i18n/load-messages";
import { m } from "../../i18n/messages";
import { loadShareWords } from "../../i18n/share-words";
import { heldId, inlinedId, printHeld, printInlined } from "../../load/inlined";
import { KeptVersions } from "../../load/kept-versions";
import { type Loaded, loadDataset } from "../../load/load-dataset";
import { Everything } from "../../panel/Everything";
import type { BaseMap, Ground } from "../../static-map/base-map";
import { homeFrame } from "../../static-map/frame";
import { groundAround } from "../../static-map/ground-names";
import { highLayout } from "../../static-map/share-layout";
import { parseViewState } from "../../url/view-state";
import { siteTitle } from "../address/page-title";
import { VersionedApp } from "../address/VersionedApp";
import { card } from "../card";
import { drawnFeatures } from "../live-map/drawn-features";
import { shownFor } from "../shown";
import { archivePages, type PlannedPages, plannedPages, type ReadArchive } from "./archive-pages";

/** `picture`: as SVG, for cards under links; `alt`: the same in words. */
type Rendered = {
  title: string;
  description: string;
  version: string;
  body: string;
  picture: string;
  alt: string;
};

/**
 * The plain page as markup, with its data, for the build, or the desk, to put into index.html: words and picture are there
 * before any script. The page's own script then takes it over as it stands.
 * @param published one of the published files
 * @param base the ground of the page's picture
 * @param archive what is held beside it, to be led to; `null`: the site has none
 */
export async function prerender(
  published: (file: string) => string,
  language: PageLanguage,
  base: BaseMap,
  archive: ReadArchive | null = null,
): Promise<Rendered> {
  const loaded = await loadedFrom(published, language);
  await loadArchiveWords();
  const held = archive && heldOf(archive, loaded);
  // Of an archive of no day the page says nothing: it asks.
  const saysHeld = held !== null || archive === null;
  const page = renderToString(
    <VersionedApp
      newest={loaded}
      versions={new KeptVersions(() => new Promise(() => {}))}
      loadMapView={() => new Promise(() => {})}
      base={groundOf(loaded, base)}
      held={saysHeld ? held : undefined}
    />,
  );
  const hasArchive = archive !== null;
  const body = [
    ...(hasArchive ? [`<noscript>${renderToStaticMarkup(<FirstPageAlone />)}</noscript>`] : []),
    `<div id="root">${page}</div>`,
    `<noscript id="${wordsId}">${renderToStaticMarkup(<Readable loaded={loaded} hasArchive={hasArchive} />, { identifierPrefix: "all" })}</noscript>`,
    `<script type="application/json" id="${inlinedId}">${printInlined(loaded)}</script>`,
    ...(saysHeld ? [`<script type="application/json" id="${heldId}">${printHeld(held)}</script>`] : []),
  ].join("\n");
  const { version } = loaded.index.dataset;
  return { title: siteTitle(), description: m.description, version, body, ...card(loaded, base) };
}

/** The page's picture as a high card, as SVG. */
export const prerenderHighCard = async (
  published: (file: string) => string,
  language: PageLanguage,
  base: BaseMap,
): Promise<string> => card(await loadedFrom(published, language), base, highLayout).picture;

/** From here on the page speaks this language. */
async function loadedFrom(published: (file: string) => string, language: PageLanguage): Promise<Loaded> {
  await speakIn(language);
  // What pictures say is said of sharing.
  await loadShareWords();
  const read: typeof fetch = async (input) => {
    const file = new URL(String(input)).pathname.split("/").at(-1) ?? "";
    return new Response(published(file));
  };
  return loadDataset(new URL("https://build.invalid/data/"), read, language);
}

/** The archive's pages for readers without scripts in one language after another, by path within the language's folder. */
export function archivePrerenderer(): (
  language: PageLanguage,
  archive: ReadArchive,
) => Promise<ReadonlyMap<string, string>> {
  let planned: PlannedPages | undefined;
  return async (language, archive) => {
    await speakIn(language);
    planned ??= plannedPages(archive);
    return archivePages(archive, planned);
  };
}

/** With how many claims of the day to which it leads the first page has already. */
function heldOf(archive: ReadArchive, { index }: Loaded): Held | null {
  const { manifest, unpacked } = archive;
  const held = heldIn(manifest, daysOf(archive));
  const factsOf = (file: string) => decodeFacts(unpacked(file));
  return held && { ...held, repeated: repeatedOn(held.day, manifest, index.dataset, factsOf) };
}

const daysOf = ({ manifest, unpacked }: ReadArchive): DayCounts =>
  JSON.parse(new TextDecoder().decode(unpacked(manifest.days)));

const groundOf = (loaded: Loaded, base: BaseMap): Ground => {
  const shown = shownFor(parseViewState(""), loaded.index);
  const frame = homeFrame(homeView(loaded.index, loaded.geometry).bounds);
  return groundAround(base, drawnFeatures(shown, loaded), frame);
};

/** A page that is not made for an address cannot know it: what it may have asked for is told to whoever has no scripts. */
function FirstPageAlone() {
  return (
    <p className="first-page-alone">
      {archiveWords.archive.plain.noScripts} <PlainPagesLink />
    </p>
  );
}

const PlainPagesLink = () => <a href="./archive/index.html">{archiveWords.archive.plain.link}</a>;

/** What a reader without scripts reads below the page: all that the page could open. */
function Readable({ loaded: { index }, hasArchive }: { loaded: Loaded; hasArchive: boolean }) {
  const { claims, marks } = shownFor(parseViewState(""), index);
  const reading = { index, claims, sourceMarks: toldApart(index.dataset) };
  const nowhere = () => {};
  const go = {
    toPlace: nowhere,
    toClaim: nowhere,
    toOverview: nowhere,
    pointAt: nowhere,
    addressOf: (id: string) => `?claim=${id}`,
  };
  return (
    <div className="panel everything">
      <div id={scriptMissingId} className="failed" role="alert" hidden={true}>
        <p data-disk={archiveWords.archive.plain.fromDisk}>{m.scriptMissing}</p>
        <p>
          <a href="./">{m.tryAgain}</a>
        </p>
        {hasArchive && <FirstPageAlone />}
      </div>
      <p className="kept-version">{m.version.noScripts({ version: index.dataset.version })}</p>
      {hasArchive && (
        <p>
          <PlainPagesLink />
        </p>
      )}
      <Everything reading={reading} marks={marks} go={go} />
    </div>
  );
}
