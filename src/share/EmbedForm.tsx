import { useEffect, useId, useState } from "react";
import type { PageLanguage } from "../domain/language";
import type { ShareMessages } from "../i18n/compiled/types";
import { languageNames } from "../i18n/language-names";
import { language as pageLanguage } from "../i18n/messages";
import { m, shareWords } from "../i18n/share-words";
import { themes } from "../theme/tokens";
import { siteLanguages } from "../url/site-languages";
import { CopyField } from "./CopyField";
import { type EmbedChoice, embedOf, isFiltered, type Shared } from "./shared";
import { type Embed, embedAddress, embedHeights, sandbox, snippet } from "./snippet";

type Props = { shared: Shared; site: string; isKept: boolean | null };

/** What is pasted into an article, as its author wants it, with the very frame below. */
export function EmbedForm({ shared, site, isKept }: Props) {
  const [choice, setChoice] = useState<EmbedChoice>({
    language: pageLanguage,
    theme: shared.view.theme,
    height: embedHeights.usual,
    isStill: false,
    isOpen: true,
    isFiltered: true,
    isPinned: true,
  });
  const words = useWordsIn(choice.language);
  const choose = (part: Partial<EmbedChoice>) => setChoice({ ...choice, ...part });
  const made = embedOf(shared, { ...choice, isPinned: choice.isPinned && isKept === true }, site);
  const embed: Embed = { ...made, ...wordsFor(words, choice, shared) };
  return (
    <section className="share-embed">
      <h3>{m.share.embed}</h3>
      <form className="share-choices" onSubmit={(event) => event.preventDefault()}>
        <Looks choice={choice} choose={choose} />
        <Contents shared={shared} choice={choice} choose={choose} isKept={isKept} />
      </form>
      <CopyField label={m.share.snippet} text={snippet(embed)} isLong={true} />
      {isKept !== null && <Preview embed={embed} />}
    </section>
  );
}

type Chosen = { choice: EmbedChoice; choose: (part: Partial<EmbedChoice>) => void };

function Looks({ choice, choose }: Chosen) {
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}-language`}>{m.share.language}</label>
      <select
        id={`${id}-language`}
        value={choice.language}
        onChange={({ target }) => choose({ language: target.value as PageLanguage })}
      >
        {siteLanguages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-theme`}>{m.share.theme}</label>
      <select
        id={`${id}-theme`}
        value={choice.theme ?? ""}
        onChange={({ target }) => choose({ theme: (target.value || null) as EmbedChoice["theme"] })}
      >
        {(["", ...Object.keys(themes)] as ("" | keyof typeof themes)[]).map((each) => (
          <option key={each} value={each}>
            {m.share.themes[each || "system"]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-height`}>{m.share.height}</label>
      <Height id={`${id}-height`} height={choice.height} onHeight={(height) => choose({ height })} />
    </>
  );
}

/** What is typed counts once it is a height that a frame may have; when the field is left, it shows what counts. */
function Height({
  id,
  height,
  onHeight,
}: {
  id: string;
  height: number;
  onHeight: (height: number) => void;
}) {
  const [typed, setTyped] = useState(String(height));
  const { least, most } = embedHeights;
  const handleChange = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) onHeight(number);
  };
  return (
    <input
      id={id}
      type="number"
      min={least}
      max={most}
      step={10}
      value={typed}
      onChange={({ target }) => handleChange(target.value)}
      onBlur={() => setTyped(String(height))}
    />
  );
}

function Contents({ shared, choice, choose, isKept }: Chosen & Pick<Props, "shared" | "isKept">) {
  const { version } = shared.index.dataset;
  return (
    <>
      <Either
        legend={m.share.map}
        options={[m.share.interactive, m.share.still]}
        isSecond={choice.isStill}
        onChoose={(isStill) => choose({ isStill })}
      />
      {(shared.openName !== null || isFiltered(shared)) && (
        <fieldset>
          <legend>{m.share.opens}</legend>
          {shared.openName !== null && (
            <label>
              <input
                type="checkbox"
                checked={choice.isOpen}
                onChange={() => choose({ isOpen: !choice.isOpen })}
              />
              {shared.openName}
            </label>
          )}
          {isFiltered(shared) && (
            <label>
              <input
                type="checkbox"
                checked={choice.isFiltered}
                onChange={() => choose({ isFiltered: !choice.isFiltered })}
              />
              {m.share.asFiltered}
            </label>
          )}
        </fieldset>
      )}
      {isKept === false ? (
        <p className="quiet share-wide">{m.share.notKept({ version })}</p>
      ) : (
        <Either
          legend={m.share.data}
          options={[m.share.pinned({ version }), m.share.latest]}
          isSecond={!choice.isPinned}
          onChoose={(isLatest) => choose({ isPinned: !isLatest })}
        />
      )}
    </>
  );
}

type EitherProps = {
  legend: string;
  options: readonly [string, string];
  isSecond: boolean;
  onChoose: (isSecond: boolean) => void;
};

function Either({ legend, options, isSecond, onChoose }: EitherProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option, at) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={isSecond === (at === 1)}
            onChange={() => onChoose(at === 1)}
          />
          {option}
        </label>
      ))}
    </fieldset>
  );
}

/** The frame of the snippet itself, as an article would have it. */
function Preview({ embed }: { embed: Embed }) {
  const address = embedAddress(embed);
  return (
    <div className="share-preview">
      <h4>{m.share.preview}</h4>
      {/* Another address is another frame: changed in place, it would fill the page's history. */}
      <iframe
        key={address}
        src={address}
        title={m.share.previewTitle({ title: embed.title })}
        sandbox={sandbox}
        referrerPolicy="strict-origin-when-cross-origin"
        loading="lazy"
        style={{ height: embed.height }}
      />
    </div>
  );
}

/**
 * What the frame and the link under it are called, in the article's language: by what it opens with, where that has
 * a name in that language.
 */
function wordsFor(
  m: ShareMessages,
  choice: EmbedChoice,
  { openName }: Shared,
): Pick<Embed, "title" | "linkText"> {
  const isNamed = openName !== null && choice.isOpen && choice.language === pageLanguage;
  return {
    title: isNamed ? m.share.frameTitleOf({ what: openName }) : m.share.frameTitle,
    linkText: m.share.frameLink,
  };
}

/** Until the other language's words are here, the page's own stand in. */
function useWordsIn(language: PageLanguage): ShareMessages {
  const [words, setWords] = useState<{ language: PageLanguage; messages: ShareMessages }>({
    language: pageLanguage,
    messages: m,
  });
  useEffect(() => {
    let isGone = false;
    shareWords(language).then(
      (messages) => {
        if (!isGone) setWords({ language, messages });
      },
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [language]);
  return words.messages;
}
