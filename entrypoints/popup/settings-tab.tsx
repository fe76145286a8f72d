import { useState } from 'react';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { keepSettings, type Settings } from '../../utils/store/settings.ts';
import { removeEverything } from '../../utils/store/storage-areas.ts';
import { changeKeys } from './change-keys.ts';
import { useLibrary } from './use-library.ts';
import { usePointed } from './use-pointed.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTemplateSync } from './use-template-sync.ts';

/** The Settings page, wired to the store. */
export function SettingsTab({ settings }: { readonly settings: Settings }) {
  const [isKept, setIsKept] = useState(true);
  const keeping = (write: Promise<void>) =>
    write.then(
      () => setIsKept(true),
      () => setIsKept(false),
    );
  const { pointed, forgetPointed } = usePointed();
  const { library, failed } = useLibrary();
  const whole = library && !library.partial ? library.templates : failed ? [] : null;
  return (
    <SettingsPage
      settings={settings}
      isKept={isKept}
      onChange={change => keeping(keepSettings(change))}
      sync={useTemplateSync(library)}
      pointed={pointed}
      onForget={(host, field) => keeping(forgetPointed(host, field))}
      shortcuts={useShortcuts()}
      onChangeKeys={changeKeys}
      reset={{ templates: whole?.map(({ template }) => template) ?? null, onReset: removeEverything }}
    />
  );
}
