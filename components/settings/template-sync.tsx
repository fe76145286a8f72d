import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/choices.tsx';
import { SettingsSection } from './settings-section.tsx';

export interface TemplateSyncProps {
  /** How many templates there are, how many of them are to go along, and how many do; null until they are read. */
  readonly counts: { readonly total: number; readonly wanted: number; readonly synced: number } | null;
  readonly onSyncAll: (synced: boolean) => void;
  /** What did not work, and what does not go along, in sentences. */
  readonly problem: string | null;
}

interface TemplateSyncSectionProps extends TemplateSyncProps {
  readonly syncNew: boolean;
  readonly onSyncNew: (syncNew: boolean) => void;
}

/** Which templates go along to the person's other browsers. */
export function TemplateSync({ counts, problem, ...props }: TemplateSyncSectionProps) {
  const { total, wanted, synced } = counts ?? { total: 0, wanted: 0, synced: 0 };
  return (
    <SettingsSection title={sentence('settings_sync')}>
      <p>{sentence('settings_sync_what')}</p>
      <CheckBox label={sentence('settings_sync_new')} checked={props.syncNew} onChange={props.onSyncNew} />
      <div className="tool-line">
        <span>
          {counts ? counted('settings_sync_count', total, { synced }) : sentence('templates_reading')}
        </span>
        {wanted < total && (
          <Button onClick={() => props.onSyncAll(true)}>{sentence('settings_sync_all')}</Button>
        )}
        {wanted > 0 && (
          <Button onClick={() => props.onSyncAll(false)}>{sentence('settings_sync_stop')}</Button>
        )}
      </div>
      <p role="status" className="warning-text">
        {problem}
      </p>
    </SettingsSection>
  );
}
