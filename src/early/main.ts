import { beforeFirstPaint } from "./early";

beforeFirstPaint(document, location, navigator.languages);
