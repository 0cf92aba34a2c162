/** What a page, or a piece of one, says of the report in it. */
export type PageHead = {
  title: string | null;
  /** An https address. */
  url: string | null;
  publisher: string | null;
  /** ISO 8601 calendar date, in the page's own zone. */
  published: string | null;
};

/**
 * What the markup says, the most deliberate words first: what a page says to machines, then what it shows. Of a piece that was
 * copied out of a page there is often the one without the other.
 */
export function headOfHtml(document: Document): PageHead {
  const linked = linkedData(document);
  const attribute = (selector: string, name: string) =>
    cleaned(document.querySelector(selector)?.getAttribute(name));
  const words = (selector: string) => cleaned(document.querySelector(selector)?.textContent);
  const meta = (name: string) =>
    attribute(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, "content");
  return {
    title: linked.headline ?? meta("og:title") ?? words('[itemprop~="headline"]') ?? words("h1"),
    url: firstThat(isAddress, [
      attribute('link[rel="canonical"]', "href"),
      meta("og:url"),
      linked.url,
      // What a piece of a page calls its own address.
      attribute('a[rel~="bookmark"], a[itemprop~="mainEntityOfPage"]', "href"),
      attribute("h1 a[href], a[href]:has(> h1), a[href]:has(> time)", "href"),
    ]),
    publisher:
      meta("og:site_name") ??
      linked.publisher ??
      attribute('[itemprop~="publisher"] meta[itemprop~="name"]', "content") ??
      words('[itemprop~="publisher"] [itemprop~="name"]'),
    published:
      [
        meta("article:published_time"),
        meta("datePublished"),
        linked.published,
        attribute('time[itemprop~="datePublished"]', "datetime"),
        attribute("time[datetime]", "datetime"),
      ]
        .flatMap((said) => /^\d{4}-\d\d-\d\d/.exec(said ?? "")?.[0] ?? [])
        .at(0) ?? null,
  };
}

const cleaned = (words: string | null | undefined): string | null =>
  words?.replace(/\s+/g, " ").trim() || null;

const isAddress = (address: string): boolean => /^https:\/\/\S+$/.test(address);

const firstThat = (fits: (one: string) => boolean, all: readonly (string | null)[]): string | null =>
  all.find((one): one is string => one !== null && fits(one)) ?? null;

const ofArticles = /Article|NewsItem|BlogPosting|Report$|Posting$/;

/** What stands in schema.org's words for machines: read as data, never run. */
function linkedData(document: Document): {
  headline: string | null;
  url: string | null;
  publisher: string | null;
  published: string | null;
} {
  const all = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => thingsIn(parsed(textContent ?? "")),
  );
  const article = all.find((one) => ofArticles.test([one["@type"]].flat().join(" "))) ?? {};
  const [page, publisher] = [article.mainEntityOfPage, article.publisher].map((one) => asThing(one));
  return {
    headline: textIn(article.headline),
    url: textIn(article.url) ?? textIn(article.mainEntityOfPage) ?? textIn(page?.["@id"]),
    publisher: textIn(publisher?.name),
    published: textIn(article.datePublished),
  };
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const asThing = (value: unknown): Thing | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Thing) : null;

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const thingsIn = (value: unknown): readonly Thing[] =>
  listed(value)
    .map(asThing)
    .filter((thing) => thing !== null)
    .flatMap((thing) => [thing, ...("@graph" in thing ? thingsIn(thing["@graph"]) : [])]);

const textIn = (value: unknown): string | null => (typeof value === "string" ? cleaned(value) : null);
