import { answerTo } from "./answer";
import type { FromWorker, ToWorker } from "./talk";
import { WayOutError } from "./ways";

/** In a thread of its own: it renders pages, and speaks their languages while the desk goes on speaking its own. */
self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  const told = (message: FromWorker) => self.postMessage(message);
  try {
    told({ answer: await answerTo(data) });
  } catch (error) {
    const reason = error instanceof WayOutError && error.reason !== "no-canvas" ? error.reason : null;
    told({ failed: error instanceof Error ? error.message : String(error), reason });
  }
};
