import { answering } from "./answering";
import { siteEvidence } from "./site-evidence";
import type { FromWorker, ToWorker } from "./talk";

/** What a worker's global scope has of what is needed here. */
type Scope = {
  postMessage: (message: FromWorker) => void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};
const scope = self as unknown as Scope;

const hear = answering({
  post: (message) => scope.postMessage(message),
  fetchText: async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: the server says ${response.status}`);
    return response.text();
  },
  later: (thing) => setTimeout(thing, 0),
  evidence: siteEvidence,
});

scope.onmessage = ({ data }) => hear(data);
