import { publishedDataset, readDataset } from "../evidence/read-dataset";
import { differenceText } from "../tell/difference";
import type { Command } from "./command";

export const diff: Command = {
  usage: "diff A [B]",
  about:
    "what differs between two versions of the data, as words: files, folders, frozen versions, or git revisions with a colon (HEAD~1:); without B: what is published here",
  run: ([before, after = publishedDataset, ...surplus], { root, out, err }) => {
    if (before === undefined) return "Differs from what? Name a version of the data.";
    if (surplus.length > 0) return `Two versions can be compared; “${surplus.join(" ")}” is more.`;
    const datasets = [before, after].map((called) => readDataset(called, root));
    const [old, now] = datasets;
    for (const failure of datasets) if (typeof failure === "string") err(failure);
    if (!old || !now || typeof old === "string" || typeof now === "string") return 1;
    out(differenceText(old, now));
    return 0;
  },
};
