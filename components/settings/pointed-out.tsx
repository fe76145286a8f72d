import { sentence } from '../../utils/language/sentence.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import { Button } from '../ui/button.tsx';
import { SettingsSection } from './settings-section.tsx';

/** The fields that were pointed out on one portal host. */
export interface PointedHost {
  readonly host: string;
  readonly fields: readonly FieldName[];
}

interface PointedOutProps {
  readonly pointed: readonly PointedHost[];
  readonly onForget: (host: string, field: FieldName) => void;
}

/** Where fields are that the person pointed out, and the way to forget it. */
export function PointedOut({ pointed, onForget }: PointedOutProps) {
  return (
    <SettingsSection title={sentence('settings_pointed')}>
      {pointed.length === 0 && <p>{sentence('settings_pointed_none')}</p>}
      {pointed.map(({ host, fields }) => (
        <div key={host}>
          <p>{host}</p>
          <ul className="settings-rows" aria-label={sentence('settings_pointed_on', { host })}>
            {fields.map(field => (
              <li key={field}>
                <span>{fieldTitles[field]}</span>
                <Button
                  name={sentence('settings_pointed_remove', { field: fieldTitles[field], host })}
                  onClick={() => onForget(host, field)}
                >
                  {sentence('settings_remove')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </SettingsSection>
  );
}
