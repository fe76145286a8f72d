import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import { Button } from '../ui/button.tsx';

/** The fields that were pointed out on one portal host. */
export interface PointedHost {
  readonly host: string;
  readonly fields: readonly FieldName[];
}

interface SettingsPageProps {
  readonly pointed: readonly PointedHost[];
  readonly onForget: (host: string, field: FieldName) => void;
}

/** What the extension keeps on this computer, and the way to remove it. */
export function SettingsPage({ pointed, onForget }: SettingsPageProps) {
  return (
    <section className="prose" aria-labelledby="pointed-out">
      <h2 id="pointed-out">Fields pointed out</h2>
      {pointed.length === 0 && (
        <p>
          None. Where a portal page’s form cannot be read, “Point out a field” in its bar keeps where a field
          is.
        </p>
      )}
      {pointed.map(({ host, fields }) => (
        <div key={host}>
          <p>{host}</p>
          <ul className="points" aria-label={`Fields pointed out on ${host}`}>
            {fields.map(field => (
              <li key={field}>
                {fieldTitles[field]}{' '}
                <Button
                  name={`Remove ${fieldTitles[field]} on ${host}`}
                  onClick={() => onForget(host, field)}
                >
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
