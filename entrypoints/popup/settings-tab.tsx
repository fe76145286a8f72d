import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { removeEverything } from '../../utils/store/remove-everything.ts';
import { keepSettings, type Settings } from '../../utils/store/settings.ts';
import { changeKeys } from './change-keys.ts';
import { usePointed } from './use-pointed.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The Settings page, wired to the store. */
export function SettingsTab({ settings }: { readonly settings: Settings }) {
  const { pointed, forgetPointed } = usePointed();
  const shortcuts = useShortcuts();
  return (
    <SettingsPage
      settings={settings}
      onChange={keepSettings}
      pointed={pointed}
      onForget={forgetPointed}
      shortcuts={shortcuts}
      onChangeKeys={changeKeys}
      reset={{ templates: [], onReset: removeEverything }}
    />
  );
}
