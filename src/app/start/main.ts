import "virtual:tokens.css";
import "virtual:static-frame.css";
import "../../theme/fonts.css";
import "../../theme/base.css";
import "../../theme/access.css";
import "../page.css";
import "../../panel/panel.css";
import "../../panel/report.css";
import "../../panel/filters/filters.css";
import "../../panel/place/place-list.css";
import "../../panel/settings/settings.css";
import "../../panel/place/place-page.css";
import "../../panel/claim/claim-card.css";
import "../../panel/legend.css";
import "../../panel/place/place-time.css";
import "../../panel/corrections/corrections.css";
import "../../panel/settings/language-switch.css";
import "../../map/map.css";
import "../../static-map/static-map.css";
import "../sheet/sheet.css";
import "../print.css";
import "../embed-page.css";
import "../embed-drawer.css";
import "../embed-map.css";
import "../address/version.css";
import { keepPresses } from "./early-presses";
import { afterFirstPaint, fetchPageScript } from "./first-paint";
import { readWithoutScript } from "./without-script";

// The words and the picture stand in the page already. What makes them answer is fetched meanwhile, but not begun with
// before they can be seen.
fetchPageScript(document);
const presses = keepPresses(document);
afterFirstPaint(() => {
  const fail = (error: unknown) => {
    console.error(error);
    presses.end();
    readWithoutScript(document);
  };
  import("./start").then(({ start }) => start(presses, fail)).catch(fail);
});
