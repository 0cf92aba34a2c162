/** A name as an id: lower-case letters, digits and single hyphens. Empty if the name has no Latin letter. */
export const slugOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\p{M}’'ʼ]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** Without what only says which kind of region it is. */
export const bareRegionId = (id: string): string =>
  id.replace(/-(?:oblast|krai|republic|autonomous-(?:okrug|oblast))$/, "");
