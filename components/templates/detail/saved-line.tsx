import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import type { StoredTemplate } from '../../../utils/templates/library.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { NotSyncedLines } from '../not-synced.tsx';

interface SavedLineProps {
  /** Null for a template of the team. */
  readonly stored: StoredTemplate | null;
  readonly onSync: (synced: boolean) => void;
}

/** When it was saved, what is kept in clear, and whether it goes along to the person's other browsers. */
export function SavedLine({ stored, onSync }: SavedLineProps) {
  if (!stored) return <p className="quiet">{sentence('templates_team_read_only')}</p>;
  const { savedAt, kept, synced } = stored;
  const time = new Date(savedAt).toLocaleString(sentence('language_tag'), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <div>
      {kept.length > 0 && (
        <p className="warning-text">
          {sentence('templates_kept_in_clear', { headers: listed(kept.map(({ path }) => path)) })}
        </p>
      )}
      <CheckBox label={sentence('templates_sync')} checked={synced} onChange={onSync} />
      <NotSyncedLines templates={[stored]} />
      <p className="quiet">
        {sentence('templates_sync_help')} {sentence('templates_saved_at', { time })}
      </p>
    </div>
  );
}
