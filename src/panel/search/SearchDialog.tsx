import { type KeyboardEvent, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from "react";
import { searchIn } from "../../domain/search/search";
import { type ArchiveNames, searchInArchive } from "../../domain/search/search-archive";
import { daysWithClaims } from "../../domain/time/days";
import { m } from "../../i18n/search-words";
import type { Reading } from "../reading";
import { Results } from "./Results";
import { resultGroups, type Target } from "./results";
import { useNames } from "./use-names";
import "./search.css";

export type SearchDialogProps = {
  /** What the address seeks; `null`: nothing. */
  query: string | null;
  /** Writes what is sought into the address. */
  onQuery: (query: string | null) => void;
  reading: Reading;
  /** The site's address, ending in a slash. */
  site: () => string;
  /** Brings what can be found of the archive; `null`: there is none, or it is not to be sought. */
  bringArchive: () => Promise<ArchiveNames | null>;
  onChoose: (target: Target) => void;
  onClose: () => void;
};

/** In milliseconds: browsers let no page write its address at every key. */
const writePause = 400;

/** A field and what it finds, as it is typed: a combobox whose list is walked by arrows, while the field keeps the focus. */
export function SearchDialog({
  query,
  onQuery,
  reading,
  site,
  bringArchive,
  onChoose,
  onClose,
}: SearchDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(query ?? "");
  const [active, setActive] = useState(0);
  const names = useNames(site());
  const search = useMemo(() => searchIn(reading.index.dataset, names), [reading.index, names]);
  const archive = useArchive(bringArchive);
  const searchArchive = useMemo(() => {
    const { dataset } = reading.index;
    return archive && searchInArchive(archive, dataset, new Set(daysWithClaims(dataset.claims)), names);
  }, [archive, reading.index, names]);
  const groups = useMemo(
    () => resultGroups(search(text), searchArchive?.(text) ?? null, text, reading),
    [search, searchArchive, text, reading],
  );
  const results = groups.flatMap((group) => group.results);
  const at = Math.min(active, results.length - 1);

  useEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => {
    const pause = setTimeout(() => onQuery(text.trim() || null), writePause);
    return () => clearTimeout(pause);
  }, [text, onQuery]);

  // Who presses Enter before what is sought has been found is taken there once it is.
  const [isAwaited, setIsAwaited] = useState(false);
  const first = isAwaited ? results[0] : undefined;
  const chooseAwaited = useEffectEvent((target: Target) => {
    setIsAwaited(false);
    choose(target);
  });
  useEffect(() => {
    if (first) chooseAwaited(first);
  }, [first]);

  const choose = (target: Target | undefined) => {
    if (!target) return;
    // Closed first: it gives the focus back, and what is opened may take it.
    dialog.current?.close();
    onChoose(target);
  };
  const handleKey = (event: KeyboardEvent) => {
    // Escape is meant for the dialog alone: the page's own would close what is open behind it.
    if (event.key === "Escape") event.stopPropagation();
    if (event.target !== field.current) return;
    if (event.key === "Enter" && results.length === 0 && text.trim() !== "") setIsAwaited(true);
    if (results.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((at + step + results.length) % results.length);
    else if (event.key === "Enter") choose(results[at]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={m.search.title}
      onClose={onClose}
      onKeyDown={handleKey}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <div className="search-inside">
        <div className="search-row">
          <input
            ref={field}
            type="text"
            role="combobox"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={100}
            aria-label={m.search.field}
            aria-expanded={results.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={results.length > 0 ? `${id}-${at}` : undefined}
            placeholder={m.search.field}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              setActive(0);
              setIsAwaited(false);
            }}
          />
          <button type="button" onClick={() => dialog.current?.close()}>
            {m.search.close}
          </button>
        </div>
        <Results id={id} groups={groups} active={at} onActive={setActive} onChoose={choose} />
        <p role="status" className={results.length > 0 ? "heard-only" : "quiet"}>
          {text.trim() === "" ? m.search.hint : m.search.found({ count: results.length })}
        </p>
        {text.trim() !== "" && results.length === 0 && <p className="quiet">{m.search.hint}</p>}
      </div>
    </dialog>
  );
}

/** What can be found of the archive, once it has come. Where it does not, what is shown is searched alone. */
function useArchive(bring: () => Promise<ArchiveNames | null>): ArchiveNames | null {
  const [archive, setArchive] = useState<ArchiveNames | null>(null);
  useEffect(() => {
    let isGone = false;
    bring().then(
      (names) => {
        if (!isGone) setArchive(names);
      },
      (error: unknown) => console.warn(`Skyclaims: the archive is not searched: ${String(error)}`),
    );
    return () => {
      isGone = true;
    };
  }, [bring]);
  return archive;
}
