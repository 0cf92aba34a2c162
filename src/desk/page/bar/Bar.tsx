import type { PageLanguage } from "../../../domain/language";
import { m } from "../../../i18n/desk-words";
import { calledOf } from "../../work/called";
import type { Keeping } from "../../work/saved/keeper";
import { unreadIn } from "../../work/unread";
import type { Work } from "../../work/work";
import { LanguageChoice } from "./Languages";
import { NameField } from "./NameField";

export type BarProps = {
  work: Work;
  keeping: Keeping;
  open: number | null;
  /** How many questions over the texts keep nothing from leaving, and are open still. */
  overTexts: number;
  isChecking: boolean;
  /** Whether it cannot be checked before the places of all countries are loaded. */
  isLoading: boolean;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onName: (name: string) => void;
  onWorks: () => void;
  onExport: () => void;
  /** Takes the work over from another tab. */
  onTake: () => void;
  onKeys: () => void;
  onLanguage: (language: PageLanguage) => void;
};

/** What this work is called, whether it is kept, and the way back. */
export function Bar(props: BarProps) {
  const { work, keeping, open, overTexts, isChecking, isLoading, canUndo, canRedo } = props;
  const unread = unreadIn(work);
  const { onUndo, onRedo, onName, onWorks, onKeys, onExport, onTake, onLanguage } = props;
  return (
    <header className="desk-bar">
      <button type="button" className="link" onClick={onWorks}>
        {m.desk.bar.works}
      </button>
      <h1>
        <NameField
          label={m.desk.bar.name}
          work={work}
          unnamed={calledOf(work) || m.desk.bar.unnamed}
          onName={onName}
        />
      </h1>
      <div className="desk-standing">
        <p className="desk-keeping" data-keeping={keeping} role="status">
          {m.desk.keeping[keeping]}{" "}
          {keeping === "taken" && (
            <button type="button" className="link" onClick={onTake}>
              {m.desk.bar.take}
            </button>
          )}
        </p>
        <p className="desk-open" data-ready={(open === 0 && unread === 0 && overTexts === 0) || undefined}>
          {open === null || isChecking
            ? isLoading
              ? m.desk.loadingPlaces
              : m.desk.checking
            : standing(open, unread, overTexts)}
        </p>
      </div>
      <div className="desk-buttons desk-steps">
        <button type="button" title={m.desk.bar.undo} disabled={!canUndo} onClick={onUndo}>
          <span aria-hidden="true">↶</span> <span>{m.desk.bar.undo}</span>
        </button>
        <button type="button" title={m.desk.bar.redo} disabled={!canRedo} onClick={onRedo}>
          <span aria-hidden="true">↷</span> <span>{m.desk.bar.redo}</span>
        </button>
      </div>
      <div className="desk-buttons desk-aside">
        <button type="button" onClick={onExport}>
          {m.desk.works.export}
        </button>
        <button type="button" className="desk-help" onClick={onKeys}>
          {m.desk.keys.title} <kbd>?</kbd>
        </button>
        {/* Last: it is chosen once, and all else is for the work. */}
        <LanguageChoice onLanguage={onLanguage} />
      </div>
    </header>
  );
}

/** What is left before the work can leave, or could be looked at still. */
function standing(open: number, unread: number, overTexts: number): string {
  if (open > 0) {
    const all = m.desk.bar.open({ count: open });
    return unread === 0 ? all : m.desk.bar.andUnread({ open: all, count: unread });
  }
  if (unread > 0) return m.desk.bar.unread({ count: unread });
  return overTexts > 0 ? m.desk.bar.overTexts({ count: overTexts }) : m.desk.bar.ready;
}
