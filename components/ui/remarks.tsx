import { listed } from '../../utils/language/listed.ts';
import type { Note } from '../../utils/templates/text.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';

/** Fields by their titles, as one text. */
export function listedTitles(fields: readonly FieldName[]): string {
  return listed(fields.map(field => fieldTitles[field]));
}

/** A note with the path of what it is about. */
export function noteText({ message, path }: Note): string {
  return path === '' ? message : `${path}: ${message}`;
}

interface RemarksProps {
  /** Those that are '' are left out. */
  readonly remarks: readonly string[];
  /** The list's accessible name. */
  readonly name?: string;
}

/** What else there is to say, a line each; nothing where there is nothing. */
export function Remarks({ remarks, name }: RemarksProps) {
  const said = remarks.filter(Boolean);
  if (said.length === 0) return null;
  return (
    <ul className="import-notes quiet" aria-label={name}>
      {said.map((remark, index) => (
        <li key={`${index} ${remark}`}>{remark}</li>
      ))}
    </ul>
  );
}
