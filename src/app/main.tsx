import { createRoot, hydrateRoot } from "react-dom/client";
import { readInlined } from "../load/inlined";
import "virtual:tokens.css";
import "virtual:static-frame.css";
import "../theme/fonts.css";
import "../theme/base.css";
import "../theme/access.css";
import "./page.css";
import "../panel/panel.css";
import "../panel/report.css";
import "../panel/filters.css";
import "../panel/place-list.css";
import "../panel/settings.css";
import "../panel/place-page.css";
import "../panel/claim-card.css";
import "../panel/legend.css";
import "../panel/place-time.css";
import "../panel/corrections.css";
import "../panel/language-switch.css";
import "../map/map.css";
import "../static-map/static-map.css";
import "./sheet.css";
import "./print.css";
import "./embed-page.css";
import "./version.css";
import { speakIn } from "../i18n/load-messages";
import { Archive } from "../load/archive";
import { mapFonts } from "../map/fonts";
import type { OpenMapView } from "../map/map-view";
import { pageLanguage, rootFrom } from "../url/pages";
import { mapStart, parseViewState } from "../url/view-state";
import { VersionedApp } from "./VersionedApp";

const language = pageLanguage(document.documentElement.lang) ?? "en";
let mapView: Promise<OpenMapView> | undefined;
const loadMapView = () => {
  mapView ??= Promise.all([import("../map/open-map-view"), mapFonts(language)]).then(
    ([{ openMapView }]) => openMapView,
  );
  return mapView;
};
// Sets out at once, before React has anything to do: the map's script is the longest way to a finished page.
if (mapStart(parseViewState(location.search)) === "at-once") loadMapView().catch(() => {});

await speakIn(language);

// Published at the site's root, wherever that is.
const dataFolder = new URL(`${rootFrom(language)}data/`, document.baseURI);
const archive = new Archive(async (version) => {
  const { loadVersion } = await import("../load/load-dataset");
  return loadVersion(version, dataFolder, fetch, language);
});

const root = document.getElementById("root");
const inlined = readInlined(document);
if (root && inlined) {
  const page = <VersionedApp newest={inlined} archive={archive} loadMapView={loadMapView} base={null} />;
  hydrateRoot(root, page);
} else if (root) {
  // Only dev gets here: a built page has its data in it.
  const dev = Promise.all([import("./Root"), import("../load/load-dataset")]);
  void dev.then(([{ Root }, { loadDataset }]) => {
    createRoot(root).render(
      <Root
        load={() => loadDataset(dataFolder, fetch, language)}
        archive={archive}
        loadMapView={loadMapView}
      />,
    );
  });
}
