import { createRoot, hydrateRoot } from "react-dom/client";
import type { PageLanguage } from "../../domain/language";
import { answers, readWithScript } from "../../early/without-script";
import { speakIn } from "../../i18n/load-messages";
import { readInlined, readInlinedHeld } from "../../load/inlined";
import { KeptVersions } from "../../load/kept-versions";
import { mapFonts } from "../../map/fonts";
import type { OpenMapView } from "../../map/map-view";
import { expectOpened, expectOpenedWithReader } from "../../panel/opened";
import { pageLanguage, rootFrom } from "../../url/pages";
import { parseViewState } from "../../url/view-state";
import { VersionedApp } from "../address/VersionedApp";
import type { EarlyPresses } from "./early-presses";

/**
 * Has the page answer: as it stands, or in dev, where it was not built, from nothing.
 * @param presses what the reader has pressed meanwhile
 * @param onFailure where nothing else has caught an error React takes the whole page away
 */
export async function start(presses: EarlyPresses, onFailure: (error: unknown) => void): Promise<void> {
  const language = pageLanguage(document.documentElement.lang) ?? "en";
  const { placeId, claimId } = parseViewState(location.search);
  if (placeId || claimId) expectOpened();
  else expectOpenedWithReader();
  await speakIn(language);
  // Published at the site's root, wherever that is.
  const dataFolder = new URL(`${rootFrom(language)}data/`, document.baseURI);
  const versions = new KeptVersions(async (version) => {
    const { loadVersion } = await import("../../load/load-dataset");
    return loadVersion(version, dataFolder, fetch, language);
  });
  const shared = { versions, loadMapView: mapViewIn(language) };
  const root = document.getElementById("root");
  const inlined = readInlined(document);
  if (!root) throw new Error("The page has no root.");
  presses.end();
  // Where the script comes late, words were given meanwhile.
  readWithScript(document);
  const onAnswering = () => {
    answers(document);
    // After the page has gone by its address, which it does once it stands as it was built.
    setTimeout(presses.replay);
  };
  if (inlined) {
    const held = readInlinedHeld(document);
    hydrateRoot(root, <VersionedApp newest={inlined} base={null} {...{ held, onAnswering }} {...shared} />, {
      onUncaughtError: onFailure,
    });
  } else {
    const [{ Root }, { loadDataset }] = await Promise.all([
      import("../Root"),
      import("../../load/load-dataset"),
    ]);
    const load = () => loadDataset(dataFolder, fetch, language);
    createRoot(root, { onUncaughtError: onFailure }).render(
      <Root load={load} onAnswering={onAnswering} {...shared} />,
    );
  }
}

/** Brings MapLibre, once. */
function mapViewIn(language: PageLanguage): () => Promise<OpenMapView> {
  let mapView: Promise<OpenMapView> | undefined;
  return () => {
    mapView ??= Promise.all([import("../../map/open-map-view"), mapFonts(language)]).then(
      ([{ openMapView }]) => openMapView,
    );
    return mapView;
  };
}
