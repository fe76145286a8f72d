import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import type { Note } from '../../../utils/templates/note.ts';
import type { Template } from '../../../utils/templates/template.ts';

/** More are only counted. */
const MOST = 100;

interface IncomingListProps {
  readonly templates: readonly Template[];
  readonly notes: readonly Note[];
  /** Ids that are taken in the library. */
  readonly taken: ReadonlySet<string>;
  /** Ids whose template differs from the library's. */
  readonly differing: ReadonlySet<string>;
}

/** What a file brings: each template, and whether it is new. */
export function IncomingList({ templates, notes, taken, differing }: IncomingListProps) {
  const stateOf = (id: string) => {
    if (differing.has(id)) return sentence('templates_incoming_differs');
    return sentence(taken.has(id) ? 'templates_incoming_same' : 'templates_incoming_new');
  };
  const more = templates.length - MOST;
  return (
    <section aria-label={sentence('templates_incoming')}>
      <h3>{counted('templates_incoming_count', templates.length)}</h3>
      <ul className="plain-list incoming" aria-label={sentence('templates_incoming')}>
        {templates.slice(0, MOST).map((template, index) => (
          <li key={`${index} ${template.id}`} className="plain-row">
            <b>{template.name}</b>
            <span className="quiet">{stateOf(template.id)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{counted('templates_incoming_more', more)}</p>}
      {notes.length > 0 && (
        <ul className="quiet" aria-label={sentence('templates_import_notes')}>
          {notes.slice(0, MOST).map(({ message, path }, index) => (
            <li key={`${index} ${path}`}>{path === '' ? message : `${path}: ${message}`}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
