import type { FieldName, GrantType, WebhookType } from '../../webhook/fields.ts';
import { answerOf, grantOf, typeOf } from '../vocabulary/words.ts';

/** For fields that are chosen: which words mean the wanted value; null for the others. */
export function meaningOf(field: FieldName, value: unknown): ((text: string) => boolean) | null {
  switch (field) {
    case 'type':
      return text => typeOf(text) === (value satisfies unknown as WebhookType);
    case 'oauth2_grant_type':
      return text => grantOf(text) === (value satisfies unknown as GrantType);
    case 'enabled':
    case 'verify_cert':
      return text => answerOf(text) === (value === true ? 'yes' : 'no');
    default:
      return null;
  }
}
