import { m } from "../../../i18n/desk-words";
import { embedHeights, framedFile, frameSnippet } from "../../../share/snippet";
import { useTyped } from "../use-typed";
import { AddressField } from "./AddressField";
import { Snippet } from "./Snippet";

type Props = {
  /** The file's. */
  name: string;
  /** What the frame is called. */
  title: string;
  /** Where the file lies, as the work has it. */
  standsAt: string;
  onStandsAt: (address: string) => void;
};

const isAddress = (typed: string) => /^https?:\/\/\S+$/.test(typed.trim());

/** What puts the one file into an article, once it lies on a host: there is no server of ours that it could lie on. */
export function FileSnippet({ name, title, standsAt, onStandsAt }: Props) {
  const [address, setAddress] = useTyped(standsAt);
  const file = isAddress(address) ? address.trim() : name;
  const link = { href: file, text: title };
  return (
    <Snippet
      how={m.desk.leave.embed.how({ name })}
      text={frameSnippet({ src: framedFile(file), title, height: embedHeights.usual, link })}
    >
      <AddressField
        label={m.desk.leave.embed.address}
        placeholder={`https://…/${name}`}
        value={address}
        isWrong={(typed) => !isAddress(typed)}
        onType={setAddress}
        onDone={onStandsAt}
      />
    </Snippet>
  );
}
