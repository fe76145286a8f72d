import { sentence } from '../../utils/language/sentence.ts';
import { SecretOptions } from '../assistant/secret-tools.tsx';
import type { Settings } from './settings.ts';
import { SettingsSection } from './settings-section.tsx';

interface GeneratedSecretsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How “Generate secret” makes a secret unless it is told otherwise. */
export function GeneratedSecrets({ settings, onChange }: GeneratedSecretsProps) {
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
