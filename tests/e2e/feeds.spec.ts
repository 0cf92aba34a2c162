import { expect, test } from "./built-page";

for (const page of ["", "ru/", "uk/"]) {
  test(`the page at “/${page}” leads to feeds of its corrections, in its language`, async ({
    page: opened,
    server,
    request,
  }) => {
    await opened.goto(`${server.url}${page}${page === "" ? "?lang=en" : ""}`);
    const language = await opened.locator("html").getAttribute("lang");
    const links = opened.locator('head link[rel="alternate"][title*="Skyclaims"]:not([type*="oembed"])');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
    expect(addresses).toHaveLength(2);
    const [atom = "", json = ""] = addresses;
    expect(await (await request.get(atom)).text()).toContain(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    );
    expect(await (await request.get(json)).json()).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      language,
    });
  });
}
