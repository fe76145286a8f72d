import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PointedHost } from '../../components/settings/pointed-out.tsx';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import type { Shortcut } from '../../components/settings/shortcuts.tsx';
import type { TemplateSyncProps } from '../../components/settings/template-sync.tsx';
import { failureSentence, notSyncedOf, notSyncedSentences } from '../../components/templates/notices.tsx';
import { sentence } from '../../utils/language/sentence.ts';
import { allPointedFields, forgetPointedField } from '../../utils/store/pointed-fields.ts';
import { keepSettings, type Settings } from '../../utils/store/settings.ts';
import { removeEverything } from '../../utils/store/storage-areas.ts';
import { libraryCommands } from '../../utils/store/templates/library-commands.ts';
import type { Library, Outcome } from '../../utils/templates/library.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import { useLibrary } from './use-library.ts';

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

/** Opens the browser's own page on which the keys of extensions are changed. */
async function changeKeys(): Promise<void> {
  // Firefox has a function for it (from 137), which Chrome and the types do not know.
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The fields that were pointed out on every host, and the way to forget one. */
function usePointed(): {
  readonly pointed: readonly PointedHost[];
  readonly forgetPointed: (host: string, field: FieldName) => Promise<void>;
} {
  const [pointed, setPointed] = useState<readonly PointedHost[]>([]);
  const read = async () => setPointed(await allPointedFields());
  useEffect(() => {
    // Where the browser cannot read, none are shown.
    allPointedFields().then(setPointed, () => {});
  }, []);
  return {
    pointed,
    async forgetPointed(host, field) {
      await forgetPointedField(host, field);
      await read();
    },
  };
}

async function readShortcuts(): Promise<Shortcut[]> {
  // Firefox for Android has no keys.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    name,
    // The browsers' own command has no description.
    description: description || sentence('command_open_popup'),
    keys: shortcut,
  }));
}

/** The keyboard shortcuts as the browser has them; read again when the person comes back from changing them. */
function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcuts;
}

/** How many templates go along to the person's other browsers, and the way to have all or none of them go. */
function useTemplateSync(library: Library | null): TemplateSyncProps {
  const [outcome, setOutcome] = useState<Outcome>({ ok: true });
  const templates = library?.templates ?? [];
  const problems = [
    ...(outcome.ok ? [] : [failureSentence(outcome.failure)]),
    ...notSyncedSentences(notSyncedOf(templates)),
  ];
  return {
    counts: library && {
      total: templates.length,
      wanted: templates.filter(({ synced }) => synced).length,
      synced: templates.filter(({ synced, notSynced }) => synced && !notSynced).length,
    },
    problem: problems.length > 0 ? problems.join(' ') : null,
    async onSyncAll(synced) {
      const ids = templates.map(({ template }) => template.id);
      setOutcome(await libraryCommands.setSynced(ids, synced));
    },
  };
}
