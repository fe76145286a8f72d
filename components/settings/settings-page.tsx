import './settings.css';
import { sentence } from '../../utils/language/sentence.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import { Appearance } from './appearance.tsx';
import { GeneratedSecrets } from './generated-secrets.tsx';
import { type PointedHost, PointedOut } from './pointed-out.tsx';
import { Reset, type ResetProps } from './reset.tsx';
import type { Settings } from './settings.ts';
import { type Shortcut, Shortcuts } from './shortcuts.tsx';
import { TemplateSync, type TemplateSyncProps } from './template-sync.tsx';

interface SettingsPageProps {
  readonly settings: Settings;
  /** Whether the browser kept the last change. */
  readonly isKept: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly sync: TemplateSyncProps;
  readonly pointed: readonly PointedHost[];
  readonly onForget: (host: string, field: FieldName) => void;
  readonly shortcuts: readonly Shortcut[];
  readonly onChangeKeys: () => void;
  readonly reset: ResetProps;
}

/** What a person can set, what the extension keeps on this computer, and the way to remove it. */
export function SettingsPage({ settings, isKept, onChange, ...props }: SettingsPageProps) {
  return (
    <div className="settings">
      {!isKept && <p role="alert">{sentence('settings_not_kept')}</p>}
      <Appearance theme={settings.theme} onChange={theme => onChange({ theme })} />
      <GeneratedSecrets settings={settings} onChange={onChange} />
      <TemplateSync
        {...props.sync}
        syncNew={settings.syncNewTemplates}
        onSyncNew={syncNewTemplates => onChange({ syncNewTemplates })}
      />
      <PointedOut pointed={props.pointed} onForget={props.onForget} />
      <Shortcuts shortcuts={props.shortcuts} onChangeKeys={props.onChangeKeys} />
      <Reset {...props.reset} />
    </div>
  );
}
