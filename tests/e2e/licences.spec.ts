import { expect, test } from "./built-page";

for (const folder of ["", "ru/", "uk/"]) {
  test(`the notes of the page at “/${folder}” lead to the licences of all that is in it`, async ({
    page,
    server,
    request,
  }) => {
    await page.goto(`${server.url}${folder}`);
    const link = page.locator('.about a[href$="licences/notices.txt"]').first();
    const address = new URL((await link.getAttribute("href")) ?? "", page.url()).href;
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    const text = await response.text();
    for (const name of [
      "react-dom",
      "maplibre-gl",
      "@messageformat/runtime",
      "make-plural",
      "murmurhash-js",
      "@maplibre/mlt",
      "@fontsource-variable/source-sans-3",
      "vite",
    ])
      expect(text).toMatch(new RegExp(`^(.*, )?${name} \\d`, "m"));
  });
}
