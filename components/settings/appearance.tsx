import { sentence } from '../../utils/language/sentence.ts';
import { RadioChoice } from '../ui/choices.tsx';
import type { Theme } from '../ui/theme.ts';
import { SettingsSection } from './settings-section.tsx';

interface AppearanceProps {
  readonly theme: Theme;
  readonly onChange: (theme: Theme) => void;
}

/** Light, dark, or as the browser and the portal have it. */
export function Appearance({ theme, onChange }: AppearanceProps) {
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
