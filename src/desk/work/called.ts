import type { Work } from "./work";

/** What a work is called: as the editor calls it, or as its first report is; empty while it has none. */
export const calledOf = ({ name, reports: [first] }: Work): string => name || first?.title || first?.id || "";
