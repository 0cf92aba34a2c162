import type { SiteFiles } from "./site";

/** The site's own evidence, as it was when the desk was built. It is public: every site's repository has it. */
const yaml = import.meta.glob<string>(
  ["../../../geodata/{site,vocabulary,sources,places}.yaml", "../../../geodata/{reports,tables}/*.yaml"],
  { query: "?raw", import: "default", eager: true },
);
const locks = import.meta.glob<string>("../../../geodata/quotes.lock.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

const inFolder = (path: string): string => path.replace(/^(?:\.\.\/)+/, "");

export const siteEvidence: Pick<SiteFiles, "folder" | "yaml" | "lock"> = {
  folder: "geodata",
  yaml: new Map(Object.entries(yaml).map(([path, text]) => [inFolder(path), text])),
  lock: Object.values(locks)[0] ?? null,
};
