import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { SettingsSection } from './settings-section.tsx';

/** One command of the extension and the keys that the browser holds for it. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it, such as `Alt+Shift+M`; empty where none is set. */
  readonly keys: string;
}

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page on which keys are changed. */
  readonly onChangeKeys: () => void;
}

/** The keyboard shortcuts as the browser has them now. */
export function Shortcuts({ shortcuts, onChangeKeys }: ShortcutsProps) {
  return (
    <SettingsSection title={sentence('settings_shortcuts')}>
      <ul className="settings-rows">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name}>
            <span>{description}</span>
            {keys === '' ? (
              <span className="quiet">{sentence('settings_shortcut_none')}</span>
            ) : (
              <kbd className="code">{keys}</kbd>
            )}
          </li>
        ))}
      </ul>
      <Button onClick={onChangeKeys}>{sentence('settings_shortcuts_change')}</Button>
    </SettingsSection>
  );
}
