import { answerOrWords, readWithoutScript } from "../../early/without-script";
import { keepPresses } from "./early-presses";
import { fetchPageScript, firstPaint } from "./first-paint";
import type { start } from "./start";

/**
 * From the page as it was built to the page that answers. Whatever fails on the way, here or in what is fetched, ends in
 * one place, and what neither comes nor fails is not waited for: in both cases there is the page without scripts.
 * @param fetchStart has the rest of the page's script fetched
 */
export function begin(page: Document, fetchStart: () => Promise<{ start: typeof start }>): void {
  let end = () => {};
  const fail = (error: unknown) => {
    console.error(error);
    end();
    readWithoutScript(page);
  };
  const go = async () => {
    answerOrWords(page);
    // The words and the picture stand in the page already. What makes them answer is fetched meanwhile, but not begun
    // with before they can be seen.
    fetchPageScript(page);
    const presses = keepPresses(page);
    end = presses.end;
    await firstPaint();
    const { start } = await fetchStart();
    await start(presses, fail);
  };
  go().catch(fail);
}
