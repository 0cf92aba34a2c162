import { createRoot, hydrateRoot } from "react-dom/client";
import { readInlined } from "../load/inlined";
import "virtual:tokens.css";
import "virtual:static-frame.css";
import "../theme/fonts.css";
import "../theme/base.css";
import "../theme/access.css";
import "./page.css";
import "../panel/panel.css";
import "../map/map.css";
import "../static-map/static-map.css";
import "./sheet.css";
import "./print.css";
import { App } from "./App";

/** Published beside the page, wherever that is. */
const dataFolder = new URL("data/", document.baseURI);

// Sets out at once, before React has anything to do: the map's script is the longest way to a finished page.
const mapView = import("../map/open-map-view").then(({ openMapView }) => openMapView);
mapView.catch(() => {});
const loadMapView = () => mapView;

const root = document.getElementById("root");
const inlined = readInlined(document);
if (root && inlined) hydrateRoot(root, <App loaded={inlined} loadMapView={loadMapView} base={null} />);
else if (root) {
  // Only dev gets here: a built page has its data in it.
  const dev = Promise.all([import("./Root"), import("../load/load-dataset")]);
  void dev.then(([{ Root }, { loadDataset }]) => {
    createRoot(root).render(<Root load={() => loadDataset(dataFolder)} loadMapView={loadMapView} />);
  });
}
