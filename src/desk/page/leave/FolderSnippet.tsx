import { m } from "../../../i18n/desk-words";
import { language } from "../../../i18n/messages";
import { ownSiteSnippet } from "../../../share/snippet";
import { Snippet } from "./Snippet";

type Props = {
  /** Where the folder will stand, with a slash at its end; `null`: it was not told. */
  address: string | null;
  /** The address with which it was saved; `null`: without one. */
  saved: string | null;
  /** What the frame is called. */
  title: string;
};

/** What puts the map of a folder into an article: it is in the folder, too, where nobody looks. */
export function FolderSnippet({ address, saved, title }: Props) {
  if (address === null) return <p className="quiet">{m.desk.leave.embed.noAddress}</p>;
  const { folder, later, moved } = m.desk.leave.embed;
  const how = saved === address ? folder : saved === null ? later : moved;
  return <Snippet how={how} text={ownSiteSnippet(address, language, title)} />;
}
