import { eachField, type FieldName, type GrantType, type ValueKind, type WebhookType } from './fields.ts';
import type { CustomHeaders } from './headers.ts';

/**
 * What could be learnt of one field.
 * - `read`: the value that stands in the form.
 * - `unreadable`: the form has or ought to have the field, but no one control is clearly it. Never treated as empty.
 * - `collapsed`: the field stands in a section that nobody has opened yet.
 * - `absent`: the form does not offer the field, for example because the type does not use it.
 */
export type Reading<T> =
  | { readonly status: 'read'; readonly value: T }
  | { readonly status: 'unreadable' }
  | { readonly status: 'collapsed' }
  | { readonly status: 'absent' };

interface Values {
  readonly text: string;
  readonly flag: boolean;
  /** `''` while nothing is chosen. */
  readonly type: WebhookType | '';
  readonly grant: GrantType | '';
  /** Topics as keys of the Mist API, in the order of the form; scopes. */
  readonly many: readonly string[];
  readonly headers: CustomHeaders;
}

type FieldReadings = { readonly [Field in FieldName]: Reading<Values[ValueKind<Field>]> };

/** What stands in the form now, under the Mist API's field names. */
export interface WebhookDraft extends FieldReadings {
  /** What the API has and no form; only in a draft that was made from such an object, and as it stood there. */
  readonly apiOnly?: ApiOnly;
}

/** A form that offers none of the fields. */
export const absentDraft: WebhookDraft = eachField(() => ({ status: 'absent' }));

/** Fields of the API that decide which events are delivered (OpenAPI 2607.1.1, `webhook`); nothing of their shape is sure. */
export interface ApiOnly {
  readonly rules?: unknown;
  readonly default_action?: unknown;
}

/**
 * What became of one field when the form was filled, as read again from the form afterwards.
 * - `filled`: it holds what was wanted. `unchanged`: it held that before.
 * - `not-offered`: the form has no such field, or not that choice (see `missing`).
 * - `unread`: the form may have it, but what stands there cannot be read.
 * - `refused`: the page put or kept something else there (see `stands`).
 */
export interface FieldReport {
  readonly field: FieldName;
  readonly outcome: 'filled' | 'unchanged' | 'not-offered' | 'unread' | 'refused';
  /** What stands there instead; left out for secrets. */
  readonly stands?: string;
  /** Choices that the form does not offer, such as topics of a site on an organisation's page. */
  readonly missing?: readonly string[];
  /** Rows of custom headers that the filling emptied and could not remove; left out where there are none. */
  readonly blankRows?: number;
}

/** Dots as forms draw them: bullets, circles, squares. */
const DOTS = '\u2022\u25cf\u25e6\u25cb\u2219\u00b7\u2027\u22c5\u2b24\u26ab\u25aa\u25a0\u2981\uff0a\u2217';
const run = new RegExp(`[${DOTS}]{3,}`, 'gu');
const masked = new RegExp(`^(?:\\*{3,}|\\S{0,8}[${DOTS}]{3,}\\S{0,8})$`, 'u');

/**
 * Whether a text is what a form shows in place of a stored secret: only dots or asterisks, or dots with the first or last
 * characters left in clear. Nothing can be said about such a value.
 */
export function isMasked(text: string): boolean {
  return masked.test(text);
}

/** A text without its runs of three and more dots, which are drawn in the place of something else. */
export function withoutMask(text: string): string {
  return text.replace(run, '');
}
