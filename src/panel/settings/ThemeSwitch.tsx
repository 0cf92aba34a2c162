import { m } from "../../i18n/messages";
import { type ThemeName, themes } from "../../theme/tokens";

type Props = {
  /** `null`: as the reader's system has it. */
  theme: ThemeName | null;
  onTheme: (theme: ThemeName | null) => void;
};

const names = Object.keys(themes) as ThemeName[];

/** Light or dark, for map and words alike. */
export function ThemeSwitch({ theme, onTheme }: Props) {
  return (
    <fieldset className="themes">
      <legend>{m.theme}</legend>
      {[null, ...names].map((name) => (
        <label key={name} className="theme-choice">
          <input type="radio" name="theme" checked={theme === name} onChange={() => onTheme(name)} />
          {m.themes[name ?? "system"]}
        </label>
      ))}
    </fieldset>
  );
}
