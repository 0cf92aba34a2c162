import { beforeFirstPaint, fetchMapEarly } from "./early";

beforeFirstPaint(document, location, navigator.languages);
fetchMapEarly(document, location);
