import { useEffect, useRef, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { language } from "../../../i18n/messages";
import { siteRoot } from "../../addresses";
import type { Seen } from "../../engine/engine";
import { isPreviewReady, type Previewed } from "../../preview/previewed";
import type { Work } from "../../work/work";
import type { DeskTools } from "../tools";
import { useRoom } from "../use-room";
import { NotLeaving } from "./NotLeaving";

type Props = { work: Work; seen: Seen | null; isWanted: boolean; goTo: DeskTools["goTo"] };

/** The reader's own page with what passes, in a frame; it comes once it can be seen and there is something to see. */
export function Preview({ work, seen, isWanted, goTo }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  // How often: a frame that was loaded anew is told anew.
  const [ready, setReady] = useState(0);
  const isWide = useRoom() === 3;
  const [isThere, setIsThere] = useState(false);
  const shown = seen?.shown ?? null;
  const isWhole = seen !== null && seen.leaving.out.length === 0;
  useEffect(() => {
    if (shown && (isWide || isWanted)) setIsThere(true);
  }, [shown, isWide, isWanted]);
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.source === frame.current?.contentWindow && isPreviewReady(event, location.origin))
        setReady((times) => times + 1);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);
  useEffect(() => {
    if (ready === 0 || !shown) return;
    const dataset = shown.datasets.find((each) => each.language === language) ?? shown.datasets[0];
    if (!dataset) return;
    const told: Previewed = {
      skyclaims: "preview",
      loaded: { dataset: isWhole ? dataset : { ...dataset, isPartial: true }, geometry: shown.geometry },
      language: dataset.language,
    };
    frame.current?.contentWindow?.postMessage(told, location.origin);
  }, [ready, shown, isWhole]);
  return (
    <div className="desk-preview">
      {/* Seen as the name of the part that is open. */}
      <h2 className="heard-only">{m.desk.preview.title}</h2>
      {shown === null && <p className="desk-empty">{m.desk.preview.none}</p>}
      {seen && shown && <NotLeaving work={work} seen={seen} goTo={goTo} />}
      {isThere && (
        <iframe
          ref={frame}
          src={`${siteRoot}desk/preview.html`}
          title={m.desk.preview.frame}
          hidden={shown === null}
        />
      )}
    </div>
  );
}
