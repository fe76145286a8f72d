import type { FieldName } from '../../webhook/fields.ts';
import { namesOf } from '../dom/names.ts';
import type { Label } from '../form/labels.ts';
import type { LocatedField } from '../kinds/kind.ts';
import { fieldOf } from '../vocabulary/words.ts';
import { readFields } from './read-fields.ts';

/** Words that name a type's field whatever else a form has; "Password" and "Token" are many things. */
const TELLING: Readonly<Record<string, RegExp>> = {
  oauth2: /oauth/i,
  splunk: /splunk|\bhec\b|event collector/i,
};

/**
 * The fields that only another type than the chosen one has, and that general words alone speak of: under HTTP Post a
 * "Password" is no OAuth2 password. None while the type is not known.
 */
export function fieldsOfOtherTypes(
  typeField: LocatedField | undefined,
  candidates: readonly LocatedField[],
  labels: readonly Label[],
): Set<FieldName> {
  const type = typeIn(typeField);
  const isOthers = (field: FieldName) =>
    type !== '' && typeOfField(field) !== null && typeOfField(field) !== type;
  const named = [
    ...labels.map(({ field, token }) => ({ field, text: token.text })),
    ...candidates.filter(({ field }) => isOthers(field)).flatMap(textsOf),
  ].filter(({ field }) => isOthers(field));
  const isTold = ({ field, text }: NamedBy) =>
    fieldOf(text) === field && TELLING[typeOfField(field) ?? '']?.test(text) === true;
  const told = new Set(named.filter(isTold).map(({ field }) => field));
  return new Set(named.map(({ field }) => field).filter(field => !told.has(field)));
}

interface NamedBy {
  readonly field: FieldName;
  readonly text: string;
}

function typeIn(typeField: LocatedField | undefined): string {
  const typeOnly = (field: FieldName) => (field === 'type' ? typeField?.control : undefined);
  const { type } = readFields(typeOnly, () => ({ status: 'unreadable' }));
  return type.status === 'read' ? type.value : '';
}

/** The type that a field's name begins with. */
function typeOfField(field: FieldName): string | null {
  return Object.keys(TELLING).find(type => field.startsWith(`${type}_`)) ?? null;
}

function textsOf({ field, control, label }: LocatedField): NamedBy[] {
  const names = control.elements.flatMap(namesOf);
  return ['', label?.textContent ?? '', ...names.map(({ text }) => text)].map(text => ({ field, text }));
}
