import { useEffect, useMemo, useState } from "react";
import type { MapFeatures } from "../../domain/places/map-features";
import { language } from "../../i18n/messages";
import type { Frame } from "../../static-map/frame";
import type { DrawnGround } from "../../static-map/StaticMap";

type Part = typeof import("./still-ground");
type Held = Pick<Part, "drawGround" | "groundAround"> & { files: Awaited<ReturnType<Part["groundFiles"]>> };
type Drawn = ReturnType<Part["drawGround"]>;

/**
 * The ground of a picture that shows another part of the earth than the page was built with.
 * @param frame what the picture shows; `null`: what was built will do
 * @param seen whether it is on the screen, on paper, or not at all: then what it is drawn from is brought when there is time,
 * since no browser waits for it with printing
 */
export function useStillGround(
  frame: Frame | null,
  features: MapFeatures,
  seen: "screen" | "paper" | "nowhere",
): DrawnGround | null {
  const [held, setHeld] = useState<Held | null>(null);
  const [onScreen, setOnScreen] = useState<Drawn | null>(null);
  const isWanted = frame !== null && held === null;
  const isAtOnce = seen === "screen";
  useEffect(() => {
    if (!isWanted) return;
    const bring = async () => {
      const { drawGround, groundAround, groundFiles } = await import("./still-ground");
      setHeld({ drawGround, groundAround, files: await groundFiles() });
    };
    return soon(isAtOnce, () => {
      // Where it does not come, what was built stands, and fades where it ends.
      bring().catch((error: unknown) => console.warn(`Skyclaims: the map's ground is missing: ${error}`));
    });
  }, [isWanted, isAtOnce]);
  useEffect(() => {
    if (held && frame && isAtOnce) setOnScreen(held.drawGround(frame, held.files, language));
  }, [held, frame, isAtOnce]);
  // On paper while the page is made: the browser takes it as it stands then.
  const onPaper = useMemo(
    () => (held && frame && seen === "paper" ? held.drawGround(frame, held.files, language) : null),
    [held, frame, seen],
  );
  const drawn = onPaper ?? onScreen;
  return useMemo(() => {
    if (!held || !frame || drawn?.frame !== frame) return null;
    return { ground: held.groundAround(drawn.base, features, frame), inset: drawn.inset };
  }, [held, drawn, frame, features]);
}

/** @returns how to leave it */
function soon(isAtOnce: boolean, act: () => void): () => void {
  if (isAtOnce || typeof requestIdleCallback !== "function") {
    const timer = setTimeout(act, isAtOnce ? 0 : 2000);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(act);
  return () => cancelIdleCallback(idle);
}
