import { beforeFirstPaint } from "../../early/early";
import { answerOrWords, readWithoutScript } from "../../early/without-script";
import { unpacked } from "./packed";

/** Has the page's script, which is packed, run as if it stood there: its hash is in the page's policy. */
async function runScript(page: Document): Promise<void> {
  const script = page.createElement("script");
  script.textContent = await unpacked(page, "script");
  page.head.append(script);
}

answerOrWords(document);
// One language: there is no other page to go to.
beforeFirstPaint(document, location, []);
document.addEventListener("DOMContentLoaded", () => {
  runScript(document).catch((error: unknown) => {
    console.error(error);
    readWithoutScript(document);
  });
});
