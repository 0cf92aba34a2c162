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
import { speakIn } from "../i18n/load-messages";
import { mapFonts } from "../map/fonts";
import { pageLanguage, rootFrom } from "../url/pages";
import { App } from "./App";

// Sets out at once, before React has anything to do: the map's script is the longest way to a finished page.
const language = pageLanguage(document.documentElement.lang) ?? "en";
const mapView = Promise.all([import("../map/open-map-view"), mapFonts(language)]).then(
  ([{ openMapView }]) => openMapView,
);
mapView.catch(() => {});
const loadMapView = () => mapView;

await speakIn(language);

const root = document.getElementById("root");
const inlined = readInlined(document);
if (root && inlined) hydrateRoot(root, <App loaded={inlined} loadMapView={loadMapView} base={null} />);
else if (root) {
  // Only dev gets here: a built page has its data in it.
  const dev = Promise.all([import("./Root"), import("../load/load-dataset")]);
  void dev.then(([{ Root }, { loadDataset }]) => {
    // Published at the site's root, wherever that is.
    const dataFolder = new URL(`${rootFrom(language)}data/`, document.baseURI);
    createRoot(root).render(
      <Root load={() => loadDataset(dataFolder, fetch, language)} loadMapView={loadMapView} />,
    );
  });
}
