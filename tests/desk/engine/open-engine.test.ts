import { expect, test } from "vitest";
import type { Seen } from "../../../src/desk/engine/engine";
import { openEngine } from "../../../src/desk/engine/open-engine";
import type { FromWorker, ToWorker } from "../../../src/desk/engine/talk";
import { emptyWork } from "../../../src/desk/work/act";

test("what comes late of an older work is not told of the newer one", () => {
  const sent: ToWorker[] = [];
  const worker: Parameters<typeof openEngine>[1] = {
    postMessage: (message: ToWorker) => void sent.push(message),
    terminate: () => {},
    onmessage: null,
    onerror: null,
  };
  const engine = openEngine("2031-06-01", worker);
  const told: Seen[] = [];
  engine.onSeen((seen) => told.push(seen));
  const hear = (message: FromWorker) =>
    worker?.onmessage?.call({} as Worker, { data: message } as MessageEvent);
  const numbers = () => sent.flatMap((message) => ("ask" in message ? message.ask : []));
  void engine.see(emptyWork("one", "en"), "en");
  void engine.see(emptyWork("two", "en"), "en");
  const [older = 0, newer = 0] = numbers();
  const [ofOlder, ofNewer] = [{ isCompared: true } as Seen, { isCompared: false } as Seen];
  hear({ seen: ofOlder, of: older });
  expect(told).toEqual([]);
  hear({ seen: ofNewer, of: newer });
  expect(told).toEqual([ofNewer]);
});
