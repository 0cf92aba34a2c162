import { m } from "../../../i18n/desk-words";
import { language } from "../../../i18n/messages";
import { ownSiteSnippet } from "../../../share/snippet";
import { Snippet } from "./Snippet";

/**
 * What puts the map of a folder into an article: it is in the folder, too, where nobody looks.
 * @param address where the folder will stand, with a slash at its end; `null`: it was not told
 * @param title what the frame is called
 */
export function FolderSnippet({ address, title }: { address: string | null; title: string }) {
  if (address === null) return <p className="quiet">{m.desk.leave.embed.noAddress}</p>;
  return <Snippet how={m.desk.leave.embed.folder} text={ownSiteSnippet(address, language, title)} />;
}
