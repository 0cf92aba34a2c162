import { expect, test } from "./opened";

const places = { role: "list", name: "Places" };
const heading = (name: string | RegExp) => ({ role: "heading", level: 2, name });

test("in an article of another origin the frame draws the live map, and a place opens", async ({
  open,
  served,
}) => {
  const article = await open(
    served.host(`<iframe title="Map" src="${served.url}?embed=1" width="900" height="600"></iframe>`),
  );
  const frame = article.in("iframe");
  await frame.seesMap();
  await frame.press({ role: "button", name: "Kirishi", within: places });
  await frame.sees(heading("Kirishi"));
});

test("in a sandboxed frame, which has no origin, the live map draws, and a place opens", async ({
  open,
  served,
}) => {
  const article = await open(
    served.host(
      `<iframe title="Map" sandbox="allow-scripts" src="${served.url}" width="1000" height="700"></iframe>`,
    ),
  );
  const frame = article.in("iframe");
  await frame.seesMap();
  await frame.press({ role: "button", name: "Kirishi", within: places });
  await frame.sees(heading("Kirishi"));
});

test("words of the article open their claim, and a claim leads to its words", async ({ open, served }) => {
  const article = await open(
    served.host(`<article><h1>A day of claims</h1>
      <p>The governor said that “According to <em>prelimi<b>nary</b></em> information, there are no
        casual<b id="split">ties or infra</b>structure damage.” The gazette has asked, and waits.</p>
      <sky-claims article map="still" title="What is reported of the day"></sky-claims></article>
      <script src="${served.url}embed.js"></script>`),
  );
  const frame = article.in("iframe");
  const chosen = () =>
    article.evaluate(() =>
      [...(CSS.highlights.get("sky-claims") ?? [])].map((range) => String(range).replace(/\s+/g, " ")),
    );
  const words = () => article.evaluate(() => CSS.highlights.get("sky-claims-words")?.size ?? 0);
  await expect.poll(words).toBe(1);
  const at = await article.evaluate(() => {
    const { x, y, height } = document.getElementById("split")?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + 5, y: y + height / 2 };
  });
  await article.pressAt(at);
  const quoted = "According to preliminary information, there are no casualties or infrastructure damage.";
  await expect.poll(chosen).toEqual([quoted]);
  await frame.sees({ role: "button", name: "Show in the article" });
  await frame.press({ role: "button", name: "All reports" });
  await expect.poll(chosen).toEqual([]);
  await frame.press({ role: "button", name: "Kaluga Oblast", within: places });
  await frame.press({ role: "button", name: "Show in the article" });
  await expect.poll(chosen).toEqual([quoted]);
});

test("a finger draws the sheet up and down", async ({ open, engine }) => {
  await engine.resize(390, 844);
  const reader = await open("?map=still");
  await reader.sees(places);
  const edge = () =>
    reader.evaluate(() => document.querySelector("#the-reports")?.getBoundingClientRect().y ?? 0);
  const half = await edge();
  const way = (from: number, to: number) =>
    Array.from({ length: 13 }, (_, step) => ({ x: 120, y: from + ((to - from) * step) / 12 }));
  await engine.drag(way(half + 40, 60));
  await expect.poll(edge).toBeLessThan(60);
  await engine.drag(way(80, 800));
  await expect.poll(edge).toBeGreaterThan(600);
});
