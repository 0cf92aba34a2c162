import { useEffect, useState } from "react";
import { language } from "../../i18n/messages";
import type { Engine, Seen } from "../engine/engine";
import type { Work } from "../work/work";

/** What the check makes of a work: of the newest that it was shown; kept while a newer one is looked at; `of`: the one of which it tells; `isLoading`: while it waits for places. */
export function useSeen(
  engine: Engine,
  work: Work,
): { seen: Seen | null; of: Work | null; isBusy: boolean; isLoading: boolean; failure: unknown } {
  const [seen, setSeen] = useState<{ work: Work; seen: Seen } | null>(null);
  const [waiting, setWaiting] = useState<Work | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isOver = false;
    engine.see(work, language).then(
      (answer) => {
        if (answer && !isOver) {
          setSeen({ work, seen: answer });
          setFailure(null);
        }
      },
      (error) => !isOver && setFailure(error),
    );
    const stop = engine.onSeen((compared) => {
      if (!isOver) setSeen({ work, seen: compared });
    });
    const noMore = engine.onWaiting(() => !isOver && setWaiting(work));
    return () => {
      isOver = true;
      noMore();
      stop();
    };
  }, [engine, work]);
  return {
    of: seen?.work ?? null,
    seen: seen?.work.id === work.id ? seen.seen : null,
    isBusy: seen?.work !== work && failure === null,
    isLoading: waiting === work && seen?.work !== work,
    failure,
  };
}
