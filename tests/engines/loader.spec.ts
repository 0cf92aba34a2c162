import { expect, test } from "./opened";

const map = '<sky-claims map="still" place="kirishi"></sky-claims>';
const kept = `<script>
  window.codes = [];
  addEventListener("sky-claims:error", ({ detail }) => codes.push(detail.code));
</script>`;

/** The frames' addresses, and what went wrong. */
const outcome = () => [
  ...[...document.querySelectorAll("sky-claims")].map(
    ({ shadowRoot }) => shadowRoot?.querySelector("iframe")?.src ?? null,
  ),
  ...(window as unknown as { codes: string[] }).codes,
];

test("loaded as a module, with a version behind it, the loader finds its map", async ({ open, served }) => {
  const article = await open(
    served.host(`${kept}${map}<script type="module" src="${served.url}embed.js?ver=6.7"></script>`),
  );
  await expect
    .poll(() => article.evaluate(outcome))
    .toEqual([`${served.url}?embed=1&place=kirishi&lang=en&map=still`]);
});

test("fetched and evaluated, the loader makes no frame and says so once", async ({ open, served }) => {
  const article = await open(
    served.host(
      `${kept}${map}<script>fetch("${served.url}embed.js").then((answer) => answer.text()).then((code) => (0, eval)(code))</script>`,
    ),
  );
  await expect.poll(() => article.evaluate(outcome)).toEqual([null, "bad-src"]);
});

test("in a row beside other things the map takes the room there is", async ({ open, served }) => {
  const article = await open(
    served.host(
      `<div style="display:flex;width:900px"><aside style="flex:none;width:300px">Beside</aside>${map}</div><script src="${served.url}embed.js"></script>`,
    ),
  );
  const width = () => article.evaluate(() => document.querySelector<HTMLElement>("sky-claims")?.offsetWidth);
  await expect.poll(width).toBe(600);
});
