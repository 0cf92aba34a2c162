import { useRef, useState } from "react";
import { m } from "../../../i18n/desk-words";
import type { History } from "../../work/history";
import { printWorkFile, readWorkFile } from "../../work/saved/work-file";
import type { Work } from "../../work/work";
import { nameOf, save } from "../leave/files";
import { useFocusKept } from "../use-focus-kept";
import type { NotNamed, NotOpened, OpenWork } from "../use-work";
import { forgetUnread } from "./unread-text";
import { WorkRow } from "./WorkRow";

/** A work as a file, under its own name. */
export const saveWork = (work: Work): void =>
  save({
    name: `${nameOf(work)}.skyclaims.json`,
    type: "application/json",
    bytes: new TextEncoder().encode(printWorkFile(work)),
  });

const whyText = (why: NotOpened): string =>
  why === "newer" ? m.desk.works.newer : why === "gone" ? m.desk.works.gone : m.desk.works.notWork;

const notNamedText = (why: NotNamed): string =>
  why === "elsewhere"
    ? m.desk.works.elsewhere
    : why === "full" || why === "failed"
      ? m.desk.keeping[why]
      : whyText(why);

/** The works that this browser keeps, the newest first. */
export function Works({ desk }: { desk: OpenWork }) {
  const [removed, setRemoved] = useState<{ name: string; history: History } | null>(null);
  const list = useRef<HTMLElement>(null);
  useFocusKept(list, "[role=status] button", "h2");
  const [wrongFile, setWrongFile] = useState<NotOpened | null>(null);
  const wrong = wrongFile ?? desk.notOpened;
  const open = (id: string) => {
    setWrongFile(null);
    return desk.open(id);
  };
  const bring = async (file: File | undefined) => {
    if (!file) return;
    const read = readWorkFile(await file.text());
    if ("why" in read) setWrongFile(read.why);
    else await desk.add(read);
  };
  const remove = async (id: string, name: string) => {
    const history = await desk.kept(id);
    await desk.remove(id);
    forgetUnread(id);
    setRemoved(history && { name, history });
  };
  return (
    <section ref={list} className="desk-works" aria-labelledby="desk-works">
      <h2 id="desk-works" tabIndex={-1}>
        {m.desk.works.title}
      </h2>
      <div role="status">
        {removed && (
          <p>
            {m.desk.works.deleted({ name: removed.name })}{" "}
            <button
              type="button"
              className="link"
              onClick={() => desk.restore(removed.history).then(() => setRemoved(null))}
            >
              {m.desk.works.restore}
            </button>
          </p>
        )}
        {wrong && <p className="desk-wrong">{whyText(wrong)}</p>}
      </div>
      {desk.works.length === 0 ? (
        <p className="quiet">{m.desk.works.none}</p>
      ) : (
        <ul>
          {desk.works.map((kept) => (
            <WorkRow
              key={kept.id}
              kept={kept}
              onOpen={() => open(kept.id)}
              onSave={() => desk.kept(kept.id).then((history) => history && saveWork(history.present))}
              onRename={(name) => desk.rename(kept.id, name).then((why) => why && notNamedText(why))}
              onRemove={() => remove(kept.id, kept.name || m.desk.works.unnamed)}
            />
          ))}
        </ul>
      )}
      <label className="desk-file">
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => bring(target.files?.[0])}
        />
        <span>{m.desk.works.import}</span>
      </label>
    </section>
  );
}
