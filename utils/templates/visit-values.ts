import { sentence } from '../language/sentence.ts';
import { isCredentialName } from '../webhook/credential-name.ts';
import { isSecretField, titleOf } from '../webhook/fields.ts';
import {
  afterScheme,
  isUserAndPassword,
  mapJson,
  reasonOfPart,
  type SecretReason,
  secretReason,
  secretReasonInText,
} from '../webhook/secret-reason.ts';
import { urlParts } from '../webhook/url-parts.ts';
import { memberPath } from './text.ts';
import { readOnlyFields, urlFields, type Webhook } from './webhook.ts';

/** The place of a value in a webhook. */
export interface Place {
  /** Tells it from all others: `headers["X-Key"]`, `url?token`, `url/2`, `later.deep[0]`. */
  readonly path: string;
  /** What a person reads. */
  label(): string;
  readonly field: string;
  /** What a variable in its place is called. */
  readonly wanted: string;
  /** Why the value there, without its variables, may be a secret. */
  reason(literal: string): SecretReason | undefined;
}

/** Takes a value, in variable notation, and gives what replaces it. */
export type Change = (text: string, place: Place) => string;

/** Documented as no secrets: client identifiers and scopes (RFC 6749 sections 2.2 and 3.3). */
const publicFields = ['oauth2_client_id', 'oauth2_scopes'];
/** A password may follow them after a colon. */
const identities = ['oauth2_client_id', 'oauth2_username'];
/** The schema lets them be one of a few words only. */
const chosenFields = ['type', 'oauth2_grant_type'];
const textFields = ['name', 'topics', 'oauth2_username', ...publicFields];

/** The same webhook with each value in it changed that could be a secret: header values, parts of URLs, texts and numbers of other fields. */
export function visitValues(webhook: Webhook, change: Change): Webhook {
  const visited: Webhook = { ...webhook };
  for (const [field, value] of Object.entries(webhook)) {
    if (readOnlyFields.some(each => each === field) || chosenFields.includes(field)) continue;
    if (field === 'headers') visited.headers = visitHeaders(webhook.headers, change);
    else if (typeof value === 'string' && urlFields.some(each => each === field)) {
      visited[field] = visitUrl(value, field, change);
    } else visited[field] = visitField(field, value, change);
  }
  return visited;
}

function visitHeaders(headers: Webhook['headers'], change: Change): Webhook['headers'] {
  if (!headers) return headers;
  return Object.fromEntries(
    Object.entries(headers).map(([header, value]) => {
      const place = { path: memberPath('headers', header), field: 'headers', wanted: `header_${header}` };
      const after = afterScheme(value);
      if (!after) {
        const label = () => sentence('variable_header', { header });
        return [header, change(value, { ...place, label, reason: text => secretReason(header, text) })];
      }
      const before = after.scheme.trim();
      const label = () => sentence('variable_header_after', { header, before });
      const reason = (): SecretReason => ({ code: 'scheme', detail: before });
      return [header, after.scheme + change(after.credential, { ...place, label, reason })];
    }),
  );
}

function visitUrl(url: string, field: string, change: Change): string {
  const counts = new Map<string, number>();
  return urlParts(url)
    .map(part => {
      const { text, kind, name = '' } = part;
      if (kind === undefined) return text;
      const key = kind === 'path' ? '/' : kind === 'parameter' ? `?${name}` : `:${kind}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const what = kind === 'parameter' ? name || 'secret' : kind;
      return change(text, {
        path: `${field}${key}${kind === 'path' || count > 1 ? count : ''}`,
        label: () => `${titleOf(field)}: ${what}`,
        field,
        // An import knows a secret variable again by its name alone.
        wanted: `${field}_${kind === 'parameter' && name !== '' && !isCredentialName(name) ? `secret_${name}` : what}`,
        reason: literal => reasonOfPart({ ...part, text: literal }),
      });
    })
    .join('');
}

function visitField(field: string, value: unknown, change: Change): unknown {
  const isSecret = isSecretField(field);
  const isText = textFields.includes(field);
  return mapJson(field, value, (text, name, path) =>
    change(text, {
      path: path.reduce<string>(memberPath, field),
      label: () => path.reduce<string>(memberPath, titleOf(field)),
      field,
      wanted:
        isSecret || (!isText && isCredentialName(name))
          ? lastName(field, path)
          : `secret_${lastName(field, path)}`,
      reason(literal) {
        if (isSecret) return { code: 'field', detail: '' };
        if (identities.includes(field) && isUserAndPassword(literal))
          return { code: 'user-info', detail: '' };
        if (isText) return secretReasonInText(literal, publicFields.includes(field));
        return secretReason(name, literal);
      },
    }),
  );
}

function lastName(field: string, path: readonly (string | number)[]): string {
  return path.findLast(key => typeof key === 'string') ?? field;
}
