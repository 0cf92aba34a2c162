import "../../app/start/styles";
import { createRoot } from "react-dom/client";
import { VersionedApp } from "../../app/address/VersionedApp";
import { Index } from "../../domain/dataset";
import type { PageLanguage } from "../../domain/language";
import { homeView } from "../../domain/places/home-view";
import { speakIn } from "../../i18n/load-messages";
import { learn } from "../../i18n/terms";
import { KeptVersions } from "../../load/kept-versions";
import { mapFonts } from "../../map/fonts";
import type { OpenMapView } from "../../map/map-view";
import { homeFrame, ratioOf } from "../../static-map/frame";
import { isPreviewed, type Previewed, previewReady } from "./previewed";

const container = document.getElementById("root");
if (!container) throw new Error("The preview has no root.");
const root = createRoot(container);
const versions = new KeptVersions(async () => null);

/** Of the first that was told. */
let spoken: PageLanguage | null = null;
let mapView: Promise<OpenMapView> | undefined;

/** The same function always: another would have the map opened anew. */
function loadMapView(): Promise<OpenMapView> {
  mapView ??= Promise.all([import("../../map/open-map-view"), mapFonts(spoken ?? "en")]).then(
    ([{ openMapView }]) => openMapView,
  );
  return mapView;
}

/** Shows what the desk has told last; what is open in it stays open, as the page keeps that in its address. */
async function show({ loaded: { dataset, geometry }, language }: Previewed): Promise<void> {
  if (!spoken) {
    spoken = language;
    document.documentElement.lang = language;
    await speakIn(language);
  }
  learn(dataset);
  const index = new Index(dataset);
  const ratio = ratioOf(homeFrame(homeView(index, geometry).bounds));
  document.documentElement.style.setProperty("--map-ratio", ratio.toFixed(4));
  const newest = { index, geometry };
  root.render(
    <VersionedApp newest={newest} versions={versions} loadMapView={loadMapView} base={null} held={null} />,
  );
}

let shown: Promise<void> = Promise.resolve();
addEventListener("message", (event: MessageEvent) => {
  if (event.source !== parent || !isPreviewed(event, location.origin)) return;
  const told = event.data as Previewed;
  // One after the other, or an older one might come to stand over a newer.
  shown = shown.then(() => show(told)).catch((error: unknown) => console.error(error));
});
if (parent !== window) parent.postMessage(previewReady, location.origin);
