import { beforeFirstPaint } from "./early";
import { answerOrWords } from "./without-script";

answerOrWords(document);
beforeFirstPaint(document, location, navigator.languages);
