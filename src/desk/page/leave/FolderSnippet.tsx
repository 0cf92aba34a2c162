import { m } from "../../../i18n/desk-words";
import { language } from "../../../i18n/messages";
import { embedHeights, sandboxOfOwn, snippet } from "../../../share/snippet";
import { Snippet } from "./Snippet";

/**
 * What puts the map of a folder into an article: it is in the folder, too, where nobody looks.
 * @param address where the folder will stand, with a slash at its end; `null`: it was not told
 * @param title what the frame is called
 */
export function FolderSnippet({ address, title }: { address: string | null; title: string }) {
  if (address === null) return <p className="quiet">{m.desk.leave.embed.noAddress}</p>;
  const embed = { site: address, language, query: "", version: null, isStill: false };
  const text = snippet({ ...embed, height: embedHeights.usual, title, linkText: title }, sandboxOfOwn);
  return <Snippet how={m.desk.leave.embed.folder} text={text} />;
}
