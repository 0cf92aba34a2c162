import { onDemand } from "../../panel/on-demand";

/** The page's part that knows the archive, with its words: none of it is in the first view. */
export const archivePart = onDemand(async () => {
  const [{ ArchiveView }, { ArchiveInvitation }, words] = await Promise.all([
    import("./ArchiveView"),
    import("./ArchiveInvitation"),
    import("../../i18n/archive-words"),
  ]);
  await words.loadArchiveWords();
  return { ArchiveView, ArchiveInvitation };
});
