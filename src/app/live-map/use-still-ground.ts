import { useEffect, useMemo, useState } from "react";
import type { MapFeatures } from "../../domain/places/map-features";
import { language } from "../../i18n/messages";
import type { Frame } from "../../static-map/frame";
import type { DrawnGround } from "../../static-map/StaticMap";

type Part = typeof import("./still-ground");
type Drawn = Awaited<ReturnType<Part["drawGround"]>> & Pick<Part, "groundAround">;

/**
 * The ground of a picture that stays and shows another part of the earth than the page was built with.
 * @param frame what the picture shows; `null`: what was built will do
 */
export function useStillGround(frame: Frame | null, features: MapFeatures): DrawnGround | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    if (!frame) return;
    let isGone = false;
    const draw = async () => {
      const { drawGround, groundAround } = await import("./still-ground");
      const ground = await drawGround(frame, language);
      if (!isGone) setDrawn({ ...ground, groundAround });
    };
    // Where it does not come, what was built stands, and fades where it ends.
    draw().catch((error: unknown) => console.warn(`Skyclaims: the map's ground is missing: ${error}`));
    return () => {
      isGone = true;
    };
  }, [frame]);
  return useMemo(() => {
    if (!drawn || drawn.frame !== frame) return null;
    return { ground: drawn.groundAround(drawn.base, features, frame), inset: drawn.inset };
  }, [drawn, frame, features]);
}
