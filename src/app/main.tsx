import { createRoot, hydrateRoot } from "react-dom/client";
import { readInlined } from "../load/inlined";
import { loadDataset } from "../load/load-dataset";
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
import { Root } from "./Root";

/** Published beside the page, wherever that is. */
const dataFolder = new URL("data/", document.baseURI);

// Sets out at once, before React has anything to do: the map's script is the longest way to a finished page.
const mapView = import("../map/open-map-view").then(({ openMapView }) => openMapView);
mapView.catch(() => {});
const loadMapView = () => mapView;

const root = document.getElementById("root");
const inlined = readInlined(document);
if (root && inlined) hydrateRoot(root, <App loaded={inlined} loadMapView={loadMapView} base={null} />);
else if (root)
  createRoot(root).render(<Root load={() => loadDataset(dataFolder)} loadMapView={loadMapView} />);
