import { useId, useRef, useState } from "react";
import { languages, type PageLanguage } from "../../../domain/language";
import { m } from "../../../i18n/desk-words";
import { languageNames } from "../../../i18n/language-names";
import { language, number } from "../../../i18n/messages";
import { longestText } from "../../work/incoming";
import { painted } from "../painted";
import { exampleIn } from "./example";
import { fromFile, fromPaste, type Given, type Refusal, type Taken } from "./given";
import { unreadText, useUnreadText } from "./unread-text";

type Props = {
  /** Whether the work has no report yet. */
  isFirst: boolean;
  /** The work that it is for, or the start: what is not read yet is kept by it. */
  of: string;
  onTexts: (texts: readonly Given[], leftOut: number) => Promise<void>;
};

/** More than is read at once, or a line so long that a browser takes minutes and gigabytes to break it: read without standing in a box. */
const isTooMuchForABox = (text: string): boolean =>
  text.length > longestText || text.split("\n").some((line) => line.length > longestLine);
const longestLine = 20_000;

/** Where a text comes in: pasted, dropped, chosen, or an example. */
export function NewReport({ isFirst, of, onTexts }: Props) {
  const id = useId();
  const [before] = useState(() => unreadText(of));
  const html = useRef(before.html);
  const [text, setText] = useState(before.text);
  const box = useRef<HTMLTextAreaElement>(null);
  const unread = useUnreadText(of);
  const [isOver, setIsOver] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = async (coming: () => Taken | Promise<Taken>) => {
    setIsBusy(true);
    setRefusal(null);
    try {
      // A long page takes a while to be read: that it is being read is seen before.
      await painted();
      const taken = await coming();
      if ("refusal" in taken) setRefusal(taken.refusal);
      else {
        await onTexts(taken.texts, taken.leftOut);
        // What is read stands among the reports, and is not read twice.
        empty();
      }
    } catch (error) {
      console.error(error);
      setRefusal({ why: "unread" });
    } finally {
      setIsBusy(false);
    }
  };
  const empty = () => {
    setText("");
    html.current = "";
    unread.forget();
  };
  const takeFiles = async (files: FileList | null) => {
    for (const file of files ?? []) await take(() => fromFile(file));
  };
  const example = (which: PageLanguage) =>
    take(async () => ({ texts: [await exampleIn(which)], leftOut: 0 }));
  return (
    <form
      className="desk-new"
      aria-busy={isBusy}
      data-over={isOver || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        take(() => fromPaste(text, html.current));
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const { files } = event.dataTransfer;
        const [plain, rich] = ["text/plain", "text/html"].map((type) => event.dataTransfer.getData(type));
        if (files.length > 0) takeFiles(files);
        else take(() => fromPaste(plain ?? "", rich ?? ""));
      }}
    >
      <label htmlFor={id}>{isFirst ? m.desk.start.paste : m.desk.start.another}</label>
      <textarea
        ref={box}
        id={id}
        rows={isFirst ? 9 : 5}
        value={text}
        readOnly={isBusy}
        aria-describedby={isFirst ? `${id}-lines ${id}-private` : `${id}-private`}
        onPaste={(event) => {
          const [plain, rich] = ["text/plain", "text/html"].map((type) => event.clipboardData.getData(type));
          if (plain && isTooMuchForABox(plain)) {
            event.preventDefault();
            const { selectionStart: from, selectionEnd: to } = event.currentTarget;
            // With what stands there, as the box would have it.
            const whole = text.slice(0, from) + plain + text.slice(to);
            if (!isBusy) take(() => fromPaste(whole, rich ?? ""));
          } else html.current = rich ?? "";
        }}
        onChange={({ target }) => {
          setText(target.value);
          // What the page said that the words were from is of those words.
          if (target.value.trim() === "") html.current = "";
          unread.keep({ text: target.value, html: html.current });
        }}
      />
      <p role="status" className="quiet desk-unread-text">
        {text.trim() !== "" && unread.kept !== "none" && (
          <>
            {unread.kept === "kept" ? m.desk.start.keptUnread : m.desk.start.unreadNotKept}{" "}
            <button
              type="button"
              className="link"
              disabled={isBusy}
              onClick={() => {
                empty();
                box.current?.focus();
              }}
            >
              {m.desk.start.emptyIt}
            </button>
          </>
        )}
      </p>
      {isFirst && (
        <p id={`${id}-lines`} className="quiet">
          {m.desk.start.lines}
        </p>
      )}
      <p id={`${id}-private`} className="desk-private">
        {m.desk.private}
      </p>
      {refusal && (
        <p role="alert" className="desk-wrong">
          {refusalText(refusal)}
        </p>
      )}
      <div className="desk-buttons">
        <button type="submit" className="desk-main" disabled={isBusy}>
          {m.desk.start.read}
        </button>
        <label className="desk-file">
          <input
            type="file"
            multiple
            accept=".txt,.html,.htm,.csv,text/plain,text/html,text/csv"
            onChange={({ target }) => takeFiles(target.files)}
          />
          <span>{m.desk.start.file}</span>
        </label>
        <p role="status" className="desk-busy">
          {isBusy && m.desk.start.reading}
        </p>
      </div>
      <p className="desk-examples">
        {m.desk.start.example}{" "}
        {[language, ...languages.filter((each) => each !== language)].map((each) => (
          <button
            key={each}
            type="button"
            className="link"
            lang={each}
            disabled={isBusy}
            onClick={() => example(each)}
          >
            {languageNames[each]}
          </button>
        ))}
      </p>
    </form>
  );
}

function refusalText(refusal: Refusal): string {
  if (refusal.why === "too-long" || refusal.why === "too-many")
    return m.desk.refusals[refusal.why]({
      count: number.format(refusal.count),
      most: number.format(refusal.most),
    });
  return m.desk.refusals[refusal.why];
}
