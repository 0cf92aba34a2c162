import { createRoot } from "react-dom/client";
import { loadDataset } from "../load/load-dataset";
import "virtual:tokens.css";
import "../theme/fonts.css";
import "../theme/base.css";
import "./page.css";
import "../panel/panel.css";
import "../map/map.css";
import { Root } from "./Root";

/** Published beside the page, wherever that is. */
const dataFolder = new URL("data/", document.baseURI);

// Both set out at once, before React has anything to do: the map's script is the longest way to a finished page.
const firstLoad = loadDataset(dataFolder);
const mapView = import("../map/open-map-view").then(({ openMapView }) => openMapView);
firstLoad.catch(() => {});
mapView.catch(() => {});

let attempts = 0;
const load = () => (attempts++ === 0 ? firstLoad : loadDataset(dataFolder));
const loadMapView = () => mapView;

const root = document.getElementById("root");
if (root) createRoot(root).render(<Root load={load} loadMapView={loadMapView} />);
