import { useRef, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { dateText, number } from "../../../i18n/messages";
import type { History } from "../../work/history";
import { printWorkFile, readWorkFile } from "../../work/saved/work-file";
import type { Work } from "../../work/work";
import { nameOf, save } from "../leave/files";
import { useFocusKept } from "../use-focus-kept";
import type { NotOpened, OpenWork } from "../use-work";

/** A work as a file, under its own name. */
export const saveWork = (work: Work): void =>
  save({
    name: `${nameOf(work)}.skyclaims.json`,
    type: "application/json",
    bytes: new TextEncoder().encode(printWorkFile(work)),
  });

const whyText = (why: NotOpened): string =>
  why === "newer" ? m.desk.works.newer : why === "gone" ? m.desk.works.gone : m.desk.works.notWork;

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
          {desk.works.map(({ id, name, changed, size, reports, claims }) => {
            const shown = name || m.desk.works.unnamed;
            return (
              <li key={id}>
                <span>
                  <b>{shown}</b>{" "}
                  <span className="quiet">
                    {m.desk.works.reports({ count: reports })} ·{" "}
                    {claims !== undefined && `${m.desk.works.claims({ count: claims })} · `}
                    {m.desk.works.changed({
                      day: dateText(changed.slice(0, 10)),
                      size: number.format(Math.ceil(size / 1000)),
                    })}
                  </span>
                </span>
                <button type="button" onClick={() => open(id)}>
                  {m.desk.works.open}
                </button>
                <button
                  type="button"
                  onClick={() => desk.kept(id).then((history) => history && saveWork(history.present))}
                >
                  {m.desk.works.export}
                </button>
                <button type="button" onClick={() => remove(id, shown)}>
                  {m.desk.works.delete}
                </button>
              </li>
            );
          })}
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
