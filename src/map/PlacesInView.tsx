import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from "react";
import type { PlaceId } from "../domain/places/place";
import { stepIn, Typeahead } from "./walk";

/** A place as the list says it. */
export type PlaceWords = { name: string; figures: string };

type Props = {
  label: string;
  /** In reading order. */
  places: readonly PlaceId[];
  wordsOf: (placeId: PlaceId) => PlaceWords;
  selected: PlaceId | null;
  onSelect: (placeId: PlaceId) => void;
  /** Points at the place that the reader has walked to; `null` when they leave the list. */
  onHighlight: (placeId: PlaceId | null) => void;
  /** Escape: back to the map. */
  onLeave: () => void;
};

/** So many are there as a whole; of more, those around where the reader is, so many before and after. */
const [few, around] = [100, 30];

/** How many more the reader has scrolled to. */
const none = { before: 0, after: 0 };

/** How far from an end of what is there, in CSS pixels, scrolling brings more. */
const near = 200;

/**
 * What a pointer finds on the map, for the keyboard and the ear: the places in view, one Tab stop, walked by
 * arrows. Seen only while it has the focus. Of hundreds, each says which of how many it is, and keys lead to all.
 */
export const PlacesInView = memo(function PlacesInView({
  label,
  places,
  wordsOf,
  selected,
  onSelect,
  onHighlight,
  onLeave,
}: Props) {
  const id = useId();
  const [walkedTo, setWalkedTo] = useState<PlaceId | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  const [typeahead] = useState(() => new Typeahead());
  // What was walked to may have left the view since.
  const active = places.find((placeId) => placeId === walkedTo) ?? places[0] ?? null;
  const [more, setMore] = useState(none);
  const at = active === null ? 0 : places.indexOf(active);
  const isWhole = places.length <= few;
  const first = isWhole ? 0 : Math.max(0, at - around - more.before);
  const last = isWhole ? places.length : Math.min(places.length, at + around + 1 + more.after);
  const optionId = (placeId: PlaceId) => `${id}-${placeId}`;
  const list = useRef<HTMLUListElement>(null);

  const walkTo = (placeId: PlaceId | null) => {
    setWalkedTo(placeId);
    setMore(none);
    onHighlight(placeId);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the active option, and nothing else
  useEffect(() => {
    if (isFocused && active !== null)
      document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
  }, [active, isFocused]);

  const handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = event.key !== " " || typeahead.isGoing(event.timeStamp);
    if (event.key === "Escape") onLeave();
    else if (active === null) return;
    else if (event.key === "Enter" || !isTyping) onSelect(active);
    else {
      const next =
        stepIn(places, active, event.key) ??
        typeahead.find(places, active, event.key, event.timeStamp, (placeId) => wordsOf(placeId).name);
      if (next === null) return;
      walkTo(next);
    }
    // The page around it neither scrolls nor closes what is open.
    event.preventDefault();
  };

  return (
    <ul
      ref={list}
      className="places-in-view"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list that is walked as one control
      role="listbox"
      aria-label={label}
      aria-activedescendant={active === null ? undefined : optionId(active)}
      tabIndex={0}
      onKeyDown={handleKey}
      onFocus={() => {
        setIsFocused(true);
        walkTo(active);
      }}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        const isAtEnd = scrollHeight - clientHeight - scrollTop < near && last < places.length;
        const isAtStart = scrollTop < near && first > 0;
        if (!isFocused || !(isAtEnd || isAtStart)) return;
        setMore({
          before: more.before + (isAtStart ? around : 0),
          after: more.after + (isAtEnd ? around : 0),
        });
      }}
      onBlur={() => {
        setIsFocused(false);
        onHighlight(null);
      }}
    >
      {places.slice(first, last).map((placeId, position) => {
        const { name, figures } = wordsOf(placeId);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and says which option is active
          <li
            key={placeId}
            id={optionId(placeId)}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
            role="option"
            aria-selected={placeId === selected}
            aria-setsize={isWhole ? undefined : places.length}
            aria-posinset={isWhole ? undefined : first + position + 1}
            data-active={placeId === active || undefined}
            onClick={() => {
              setWalkedTo(placeId);
              onSelect(placeId);
            }}
          >
            {name}
            {figures && <span className="places-in-view-figures">: {figures}</span>}
          </li>
        );
      })}
    </ul>
  );
});
