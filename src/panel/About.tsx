import { memo } from "react";
import { language, m } from "../i18n/messages";
import { rootFrom } from "../url/pages";

/** What the map is and whose, how borders are drawn, and what it is made from. */
export const About = memo(function About({ version }: { version: string }) {
  return (
    <details className="about">
      <summary>{m.notes}</summary>
      <p>{m.methodNote}</p>
      <p>{m.weNote}</p>
      <p>{m.areaNote}</p>
      <p>{m.bordersNote}</p>
      <p>{m.credit}</p>
      <p>
        {/* In a page of its own: a frame in an article would lose the map. */}
        <a href={`${rootFrom(language)}licences/notices.txt`} target="_blank" rel="noopener">
          {m.licenceNotices}
        </a>
      </p>
      <p className="quiet">{m.dataVersion({ version })}</p>
    </details>
  );
});
