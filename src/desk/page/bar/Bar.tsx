import type { PageLanguage } from "../../../domain/language";
import { m } from "../../../i18n/desk-words";
import type { Left } from "../../engine/left";
import { calledOf } from "../../work/called";
import type { Keeping } from "../../work/saved/keeper";
import type { Work } from "../../work/work";
import { takenId } from "../taken";
import { isOverTextsAlone, leftText } from "../words/left-words";
import { LanguageChoice } from "./Languages";
import { NameField } from "./NameField";

export type BarProps = {
  work: Work;
  keeping: Keeping;
  /** What is left of it; `null`: it is not known yet. */
  left: Left | null;
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
  /** To the first question over a text. */
  onOverText: () => void;
  onLanguage: (language: PageLanguage) => void;
};

/** What this work is called, whether it is kept, and the way back. */
export function Bar(props: BarProps) {
  const { work, keeping, left, isChecking, isLoading, canUndo, canRedo } = props;
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
        <p id={takenId} className="desk-keeping" data-keeping={keeping} role="status">
          {m.desk.keeping[keeping]}{" "}
          {keeping === "taken" && (
            <button type="button" className="link" onClick={onTake}>
              {m.desk.bar.take}
            </button>
          )}
        </p>
        <p className="desk-open" data-ready={(left !== null && isNothing(left)) || undefined}>
          {left === null || isChecking ? (
            isLoading ? (
              m.desk.loadingPlaces
            ) : (
              m.desk.checking
            )
          ) : (
            <LeftOver left={left} onOverText={props.onOverText} />
          )}
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

const isNothing = (left: Left): boolean => Object.values(left).every((count) => count === 0);

/** What is left, as the way to it where it is a question over a text: nothing else on the page counts those. */
const LeftOver = ({ left, onOverText }: { left: Left; onOverText: () => void }) =>
  isOverTextsAlone(left) ? (
    <button type="button" className="link" onClick={onOverText}>
      {leftText(left)}
    </button>
  ) : (
    leftText(left)
  );
