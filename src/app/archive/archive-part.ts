import { onDemand } from "../../url/on-demand";

const words = async () => (await import("../../i18n/archive-words")).loadArchiveWords();

/** The page's part that shows periods, with its words: none of it is in the first view. */
export const archivePart = onDemand(async () => {
  const [{ ArchiveView }] = await Promise.all([import("./ArchiveView"), words()]);
  return { ArchiveView };
});

/** What the first page says of the archive: a small part of it. */
export const invitationPart = onDemand(async () => {
  const [{ ArchiveInvitation }] = await Promise.all([import("./ArchiveInvitation"), words()]);
  return { ArchiveInvitation };
});
