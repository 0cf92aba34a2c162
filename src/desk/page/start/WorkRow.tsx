import { useEffect, useId, useRef, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { dateText, number } from "../../../i18n/messages";
import type { Kept } from "../../work/saved/shelf";

type Props = {
  kept: Kept;
  onOpen: () => void;
  /** As a file. */
  onSave: () => void;
  /** @returns why it is not named so; `null`: it is */
  onRename: (name: string) => Promise<string | null>;
  onRemove: () => void;
};

/** A work in the list of all: what it is called, how much it holds, and what can be done with it. */
export function WorkRow({ kept, onOpen, onSave, onRename, onRemove }: Props) {
  const { name, changed, size, reports, allClaims } = kept;
  const id = useId();
  const [isNaming, setIsNaming] = useState(false);
  const [notNamed, setNotNamed] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    if (isNaming) {
      field.current?.focus();
      field.current?.select();
    } else if (wasNaming.current) begin.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  const rename = async () => {
    const typed = field.current?.value.trim() ?? name;
    if (typed !== name) setNotNamed(await onRename(typed));
    setIsNaming(false);
  };
  return (
    <li>
      <div className="desk-work">
        {isNaming ? (
          <form
            className="desk-naming"
            onSubmit={(event) => {
              event.preventDefault();
              void rename();
            }}
          >
            <label htmlFor={id} className="heard-only">
              {m.desk.bar.name}
            </label>
            <input
              id={id}
              ref={field}
              defaultValue={name}
              onKeyDown={({ key }) => {
                if (key === "Escape") setIsNaming(false);
              }}
            />
            <button type="submit">{m.desk.works.renamed}</button>
          </form>
        ) : (
          <b>{name || m.desk.works.unnamed}</b>
        )}
        <p className="quiet">
          {m.desk.works.reports({ count: reports })} ·{" "}
          {allClaims !== undefined && `${m.desk.works.claims({ count: allClaims })} · `}
          {m.desk.works.changed({
            day: dateText(changed.slice(0, 10)),
            size: number.format(Math.ceil(size / 1000)),
          })}
        </p>
        <div role="status">{notNamed && <p className="desk-wrong">{notNamed}</p>}</div>
      </div>
      <button type="button" onClick={onOpen}>
        {m.desk.works.open}
      </button>
      <button type="button" ref={begin} aria-expanded={isNaming} onClick={() => setIsNaming(!isNaming)}>
        {m.desk.works.rename}
      </button>
      <button type="button" onClick={onSave}>
        {m.desk.works.export}
      </button>
      <button type="button" onClick={onRemove}>
        {m.desk.works.delete}
      </button>
    </li>
  );
}
