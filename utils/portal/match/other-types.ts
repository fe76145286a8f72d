import type { FieldName } from '../../webhook/fields.ts';
import { namesOf } from '../dom/names.ts';
import type { Label } from '../form/labels.ts';
import type { Token } from '../form/scene.ts';
import type { LocatedField } from '../kinds/kind.ts';
import { fieldOf, typeOf } from '../vocabulary/words.ts';

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
  const type = typeField?.control.read(typeOf);
  return typeof type === 'string' ? type : '';
}

/** The type that a field's name begins with. */
function typeOfField(field: FieldName): string | null {
  return Object.keys(TELLING).find(type => field.startsWith(`${type}_`)) ?? null;
}

function textsOf({ field, control, label }: LocatedField): NamedBy[] {
  const names = control.elements.flatMap(namesOf);
  return ['', label?.textContent ?? '', ...names.map(({ text }) => text)].map(text => ({ field, text }));
}

const CLIENT_SECRET = 'oauth2_client_secret';

interface Named {
  readonly candidates: readonly LocatedField[];
  readonly labels: readonly Label[];
}

/**
 * A "Secret" right after the client ID is the client's, where the form calls no other field so: gives candidates and labels
 * that say that instead of the signing secret.
 */
export function nameClientSecret(named: Named, tokens: readonly Token[]): Named {
  const { candidates, labels } = named;
  if (candidates.some(({ field }) => field === CLIENT_SECRET)) return named;
  const isFor = (field: FieldName, token: Token | undefined) =>
    candidates.some(
      candidate => candidate.field === field && candidate.control.elements[0] === token?.element,
    );
  const controls = tokens.filter(token => token.kind === 'control' && token.control !== 'button');
  const at = controls.findIndex(
    (token, index) => isFor('secret', token) && isFor('oauth2_client_id', controls[index - 1]),
  );
  const [clientId, secret] = [controls[at - 1], controls[at]];
  if (!clientId || !secret) return named;
  const between = tokens.slice(tokens.indexOf(clientId), tokens.indexOf(secret));
  return {
    candidates: candidates.map(candidate =>
      candidate.field === 'secret' && candidate.control.elements[0] === secret.element
        ? { ...candidate, field: CLIENT_SECRET }
        : candidate,
    ),
    labels: labels.map(label =>
      label.field === 'secret' && between.includes(label.token) ? { ...label, field: CLIENT_SECRET } : label,
    ),
  };
}
