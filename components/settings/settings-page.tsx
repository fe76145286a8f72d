import './settings.css';
import { sentence } from '../../utils/language/sentence.ts';
import type { SecretFormat } from '../../utils/signature/generate-secret.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import { SecretOptions } from '../assistant/secret-tools.tsx';
import { RadioChoice } from '../ui/choices.tsx';
import type { Theme } from '../ui/theme.ts';
import { type PointedHost, PointedOut } from './pointed-out.tsx';
import { Reset, type ResetProps } from './reset.tsx';
import { SettingsSection } from './settings-section.tsx';
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

/** What a person can set. */
interface Settings {
  readonly theme: Theme;
  readonly secretFormat: SecretFormat;
  readonly secretBits: number;
  readonly syncNewTemplates: boolean;
}

interface AppearanceProps {
  readonly theme: Theme;
  readonly onChange: (theme: Theme) => void;
}

/** Light, dark, or as the browser and the portal have it. */
function Appearance({ theme, onChange }: AppearanceProps) {
  return (
    <SettingsSection title={sentence('settings_appearance')}>
      <RadioChoice
        legend={sentence('settings_theme')}
        options={[
          { value: 'system', label: sentence('settings_theme_system') },
          { value: 'light', label: sentence('settings_theme_light') },
          { value: 'dark', label: sentence('settings_theme_dark') },
        ]}
        value={theme}
        onChange={onChange}
      />
      <p className="quiet">{sentence('settings_theme_remark')}</p>
    </SettingsSection>
  );
}

interface GeneratedSecretsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How “Generate secret” makes a secret unless it is told otherwise. */
function GeneratedSecrets({ settings, onChange }: GeneratedSecretsProps) {
  return (
    <SettingsSection title={sentence('settings_secrets')}>
      <p>{sentence('settings_secrets_what')}</p>
      <SecretOptions
        shape={{ bits: settings.secretBits, format: settings.secretFormat }}
        // Only what changed: the other may have been changed just before, and not be here yet.
        onChange={({ bits, format }) =>
          onChange(format === settings.secretFormat ? { secretBits: bits } : { secretFormat: format })
        }
      />
    </SettingsSection>
  );
}
