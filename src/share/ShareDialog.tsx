import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { type Filter, noFilter, visibleClaims } from "../domain/filter";
import { language, number } from "../i18n/messages";
import { m } from "../i18n/share-words";
import { rootFrom } from "../url/pages";
import { Cite } from "./Cite";
import { CopyField } from "./CopyField";
import { Downloads } from "./Downloads";
import { EmbedForm } from "./EmbedForm";
import { hiddenWords } from "./hidden-words";
import { SharePicture } from "./SharePicture";
import { isFiltered, type Shared, viewAddress } from "./shared";
import { useKept } from "./use-kept";
import "./share.css";

export type ShareDialogProps = { shared: Shared; onClose: () => void };

/** Everything by which this view can be taken elsewhere: a link, a frame in an article, a picture, files. */
export function ShareDialog({ shared: given, onClose }: ShareDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const site = new URL(rootFrom(language), document.baseURI).href;
  const kept = useKept(given.index.dataset.version, given.beside, site);
  const shared = { ...given, keptAs: kept?.version };
  const isKept = kept === undefined ? null : kept !== null;

  // The browser keeps the focus in it, gives it back where it came from, and closes it by Escape.
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);

  // Escape is meant for the dialog alone: the page's own would close what is open behind it.
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") event.stopPropagation();
  };
  return (
    <dialog
      ref={dialog}
      className="share-dialog"
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={handleKey}
    >
      <header className="share-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {m.share.title}
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {m.share.close}
        </button>
      </header>
      {isFiltered(shared) && <Filtered {...shared} />}
      <CopyField label={m.share.link} note={m.share.linkNote} text={viewAddress(shared, site, language)} />
      <Cite shared={shared} site={site} kept={kept} />
      <EmbedForm shared={shared} site={site} isKept={isKept} />
      {/* It is of the first page, and would pass for one of another period. */}
      {shared.view.period === null && <SharePicture site={site} />}
      <Downloads shared={shared} site={site} isKept={isKept ?? false} />
    </dialog>
  );
}

/** What the view hides, by name: nobody shares a part for the whole unawares. */
function Filtered(shared: Shared) {
  const { dataset } = shared.index;
  const countOf = (filter: Filter) => visibleClaims(dataset, filter).length;
  const { shown, all } = shared.tallied ?? { shown: countOf(shared.view.filter), all: countOf(noFilter) };
  return (
    <p className="share-filtered">
      <strong>{m.share.filtered({ shown: number.format(shown), all })}</strong>{" "}
      {hiddenWords(shared).join(" ")}
    </p>
  );
}
