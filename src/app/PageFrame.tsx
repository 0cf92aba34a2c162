import { type ReactNode, useEffect, useEffectEvent } from "react";
import { m } from "../i18n/messages";
import { mapId } from "../map/MapCanvas";
import { panelId } from "../panel/use-focus-that-follows";
import { SkipLink } from "./SkipLink";

type Props = {
  map: ReactNode;
  panel: ReactNode;
  /** What Escape does, if anything is open. */
  onEscape: (() => void) | null;
};

/** Where things stand on the page: the panel first, for those who read in order, and the map beside it. */
export function PageFrame({ map, panel, onEscape }: Props) {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) onEscape?.();
  });
  useEffect(() => {
    addEventListener("keydown", handleKey);
    return () => removeEventListener("keydown", handleKey);
  }, []);
  return (
    <div className="page">
      <SkipLink to={mapId}>{m.skipToMap}</SkipLink>
      <aside className="panel" id={panelId} tabIndex={-1} aria-label={m.panelLabel}>
        <header className="masthead">
          <h1>{m.title}</h1>
          <p>{m.tagline}</p>
        </header>
        {panel}
      </aside>
      <main className="map-area">{map}</main>
    </div>
  );
}
