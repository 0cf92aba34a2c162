import { heldIn } from "../../domain/archive/held";
import { ArchiveWays, type ToPeriods } from "../../panel/head/ArchiveWays";
import { archiveOfSite, useAsked } from "./archive-store";

/** How much the archive holds, and the ways to it, asked of the archive itself; nothing where this site has none. */
export function ArchiveInvitation({ to }: { to: ToPeriods }) {
  const archive = archiveOfSite();
  const manifest = useAsked(archive, archive.manifest);
  const days = useAsked(archive, archive.days);
  if (manifest.kind !== "here" || !manifest.value || days.kind !== "here" || !days.value) return null;
  const held = heldIn(manifest.value, days.value);
  return held && <ArchiveWays held={held} to={to} />;
}
