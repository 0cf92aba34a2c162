import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { ClaimId } from "../domain/claims/claim";
import type { Index } from "../domain/dataset";
import type { FrameView, HostTalk } from "../embed/host-talk";
import { mapId } from "../map/MapCanvas";
import { panelId } from "../panel/use-focus-that-follows";
import { parseViewState } from "../url/view-state";
import type { Change } from "./address/use-view-state";

const none: ReadonlySet<ClaimId> = new Set();

/** Whether the page stands in a frame of another, as an embed. */
const isEmbedded = (): boolean => window.parent !== window && parseViewState(location.search).isEmbed;

/**
 * Talks with the page around the frame, where there is one; nothing of it is loaded anywhere else. What the host has
 * done leaves no entry in the history, which is the host's own, too.
 * @returns the claims whose words stand in the host's article, and how to show them there
 */
export function useHost(view: FrameView, index: Index, change: Change) {
  const [talk, setTalk] = useState<HostTalk | null>(null);
  const [inArticle, setInArticle] = useState(none);
  const currentView = useEffectEvent(() => view);

  useEffect(() => {
    if (!isEmbedded()) return;
    const orders = {
      open: (placeId: FrameView["placeId"], claimId: FrameView["claimId"]) =>
        change({ placeId, claimId }, { isEntry: false }),
      filter: (filter: FrameView["filter"]) => change({ filter }, { isEntry: false }),
      wear: (theme: FrameView["theme"]) => change({ theme }, { isEntry: false }),
      focus: (target: "map" | "panel") =>
        document.getElementById(target === "map" ? mapId : panelId)?.focus(),
      found: setInArticle,
    };
    let end: (() => void) | null = () => {};
    void import("../embed/host-talk").then(({ beginTalk }) => {
      if (!end) return;
      const begun = beginTalk(window, index, orders, currentView(), document.documentElement);
      end = begun.end;
      setTalk(begun.talk);
    });
    return () => {
      end?.();
      end = null;
      setTalk(null);
    };
  }, [index, change]);

  useEffect(() => talk?.show(view), [talk, view]);
  const toArticle = useCallback((claimId: ClaimId) => talk?.quote(claimId, true), [talk]);
  return { inArticle, toArticle };
}
