import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderPicture } from "../../build/share-picture";
import { siteAddress } from "../../build/site-address";
import { languages } from "../../src/domain/language";
import type { MapFeatures } from "../../src/domain/places/map-features";
import { cardTags, oEmbed, oEmbedFile } from "../../src/site/cards";
import { frameAround } from "../../src/static-map/frame";
import { sharePicture } from "../../src/static-map/share-picture";
import { themes } from "../../src/theme/tokens";

const page = {
  title: 'The "map"',
  description: "What <it> says",
  alt: "A map",
  language: "uk",
  languages,
} as const;

test("a card names the picture, its size and what it shows, and the page’s language", () => {
  const tags = cardTags(page, "https://gazette.example/map/").join("\n");
  expect(tags).toContain('property="og:image" content="https://gazette.example/map/share-uk.png"');
  expect(tags).toContain('property="og:image:width" content="1200"');
  expect(tags).toContain('property="og:image:alt" content="A map"');
  expect(tags).toContain('property="og:locale" content="uk_UA"');
  expect(tags).toContain('property="og:title" content="The &quot;map&quot;"');
  expect(tags).toContain('rel="canonical" href="https://gazette.example/map/uk/"');
  expect(tags).toContain('type="application/json+oembed"');
});

test("without the site’s address nothing is said that would need it", () => {
  const tags = cardTags(page, null).join("\n");
  expect(tags).toContain('content="./share-uk.png"');
  expect(tags).not.toMatch(/canonical|oembed|og:url|https/);
});

test("by oEmbed a site gets the snippet, the picture and their sizes", () => {
  const answer = JSON.parse(oEmbed(page, "https://gazette.example/map/"));
  expect(answer).toMatchObject({
    version: "1.0",
    type: "rich",
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer.html).toContain('src="https://gazette.example/map/uk/?embed=1"');
});

test("what oEmbed answers is complete for a rich embed: whole addresses, sizes in pixels, one framed map with a name", () => {
  for (const language of languages) {
    const answer = JSON.parse(oEmbed({ ...page, language }, "https://gazette.example/map/"));
    expect(answer).toMatchObject({ title: page.title, provider_name: "Skyclaims" });
    for (const size of ["width", "height", "thumbnail_width", "thumbnail_height"])
      expect(answer[size]).toBeGreaterThan(0);
    for (const address of ["provider_url", "thumbnail_url"])
      expect(answer[address]).toMatch(/^https:\/\/gazette\.example\/map\/[^?]*(\?lang=en)?$/);
    expect(answer.html.match(/<iframe /g)).toHaveLength(1);
    expect(answer.html).toContain('title="The &quot;map&quot;"');
    expect(answer.html).toContain('sandbox="allow-scripts');
    // The newest data: an author who wants it pinned copies the snippet from the dialog.
    expect(answer.html).not.toContain("data=");
  }
});

test("the link by which oEmbed is found leads to the file beside the page, in its language", () => {
  const tags = cardTags(page, "https://gazette.example/map/").join("\n");
  expect(tags).toContain(`href="https://gazette.example/map/uk/${oEmbedFile}"`);
  expect(cardTags({ ...page, language: "en" }, "https://gazette.example/map/").join("\n")).toContain(
    `href="https://gazette.example/map/${oEmbedFile}"`,
  );
});

test("a site’s address that is none stops the build, and says what to give", () => {
  expect(siteAddress(undefined)).toBeNull();
  expect(siteAddress("https://gazette.example/map/")).toBe("https://gazette.example/map/");
  for (const wrong of [
    "gazette.example/",
    "https://gazette.example/map",
    "ftp://gazette.example/",
    "https://a.example/?b",
  ]) {
    expect(() => siteAddress(wrong)).toThrow(/slash at its end/);
  }
});

const features: MapFeatures = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [1, 1] },
      properties: {
        id: "alpha",
        kind: "region-label",
        isProbable: false,
        label: "<Alpha>",
        entries: 1,
        color: 0,
        icon0: "source-square-1",
        text0: " 7",
        color0: 1,
      },
    },
  ],
};

const picture = (title: string) =>
  sharePicture({
    features,
    frame: frameAround([0, 0, 2, 2]),
    base: { below: "", above: "" },
    theme: themes.light,
    spots: [],
    outsideWords: { outside: String, more: String },
    words: {
      name: "Skyclaims",
      title,
      caveat: "Not verified.",
      totals: [],
      sources: [{ name: "The mayor", mark: { shape: "square", colorIndex: 1 } }],
      moreSources: String,
      moreTotals: String,
      note: ["1 claim"],
    },
  }).picture;

test("the picture says what the map says, in the source’s colour, and takes no name for markup", () => {
  const svg = picture("Title");
  expect(svg).toMatch(new RegExp(`style="fill:${themes.light.sources[1]}">7<`));
  expect(svg).toContain("&#60;Alpha");
  expect(svg).toContain("The mayor");
  expect(svg).not.toMatch(/https?:(?!\/\/www\.w3\.org)/);
});

test("it is drawn as a PNG of the size that cards want, with letters of every language, the same each time", async () => {
  const [first, again, cyrillic, other] = await Promise.all(
    ["Title", "Title", "Заголовок", "Загблбвбк"].map(async (title) =>
      Buffer.from(await renderPicture(picture(title))),
    ),
  );
  expect(first?.subarray(1, 4).toString()).toBe("PNG");
  expect([first?.readUInt32BE(16), first?.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(again?.equals(first ?? Buffer.of())).toBe(true);
  // Letters that the font lacks would all be drawn as the same box.
  expect(other?.equals(cyrillic ?? Buffer.of())).toBe(false);
});

test("the picture’s fonts are free to use", () => {
  expect(readFileSync("node_modules/source-sans/LICENSE.md", "utf8")).toContain("SIL Open Font License");
});
