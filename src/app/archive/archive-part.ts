import { onDemand } from "../../url/on-demand";

const words = async () => (await import("../../i18n/archive-words")).loadArchiveWords();

/** The page's part that shows periods, with its words: none of it is in the first view. */
export const archivePart = onDemand(async () => {
  const [{ ArchiveView }] = await Promise.all([import("./ArchiveView"), words()]);
  return { ArchiveView };
});

/** What asks the archive for what a page was not built with. */
export const invitationPart = onDemand(() => import("./ArchiveInvitation"));
