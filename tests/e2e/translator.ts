import type { Page } from "@playwright/test";

/** What a translator's words end in: so that a test can see what it has reached. */
export const translatedSign = "·";

/**
 * Translates the page as browsers do: each text becomes two `font` elements around the new words, in the text's
 * place; so does each text that comes later. The text that was there before is in the page no more.
 */
export const translate = (page: Page) =>
  page.evaluate((sign) => {
    const isDone = (text: Node) =>
      text.parentElement?.closest("font, script, style, noscript, title") !== null;
    const put = (text: Node) => {
      if (isDone(text) || !text.textContent?.trim()) return;
      const font = document.createElement("font");
      font.append(document.createElement("font"));
      font.firstElementChild?.append(`${text.textContent}${sign}`);
      text.parentNode?.replaceChild(font, text);
    };
    const all = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      texts.forEach(put);
    };
    all(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes, target } of records) {
        for (const node of addedNodes) all(node.parentNode ?? node);
        if (target.nodeType === Node.TEXT_NODE) put(target);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, translatedSign);

/** What is on the page in words, without what a translator adds: panel, keyboard list and table. */
export const wordsOn = (page: Page) =>
  page.evaluate((sign) => {
    const clean = (text: string) => text.replaceAll(sign, "").replace(/\s+/g, " ").trim();
    return [...document.querySelectorAll(".panel, .places-in-view, .table-area, .map-note")].map((part) =>
      clean(part.textContent ?? ""),
    );
  }, translatedSign);
