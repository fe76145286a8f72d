import type { FieldName } from './fields.ts';

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
