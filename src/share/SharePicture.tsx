import { language } from "../i18n/messages";
import { m } from "../i18n/share-words";
import { CopyField } from "./CopyField";

/** What the page's head says of its picture. */
const told = (property: string): string | null =>
  document.head.querySelector(`meta[property="og:image${property}"]`)?.getAttribute("content") ?? null;

/** The picture that cards under links have, to be used elsewhere. None where the page was not built, as in dev. */
export function SharePicture({ site }: { site: string }) {
  const alt = told(":alt");
  if (alt === null) return null;
  const [width, height] = [told(":width") ?? "", told(":height") ?? ""];
  const address = new URL(`share-${language}.png`, site).href;
  return (
    <section>
      <h3>{m.share.picture}</h3>
      <div className="share-picture">
        <img src={address} alt={alt} width={width} height={height} loading="lazy" />
        <p>
          {m.share.pictureNote({ width, height })}{" "}
          <a href={address} target="_blank" rel="noopener">
            {m.share.pictureLink}
          </a>
        </p>
      </div>
      <CopyField label={m.share.pictureAlt} text={alt} isLong={true} />
    </section>
  );
}
