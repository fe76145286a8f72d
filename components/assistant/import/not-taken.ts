import { typeTitle } from '../../../utils/rules/text/type-title.ts';
import { usedByType } from '../../../utils/templates/used-by-type.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { FieldName } from '../../../utils/webhook/fields.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import { topics } from '../../../utils/webhook/topics.ts';
import { topicTitle } from '../topic-title.ts';

/** Types that the API knows and the portal has not been seen to offer (Juniper documentation, "Add a Webhook"). */
const notInPortal: readonly string[] = ['aws-sns', 'google-pubsub'];

/** Why the form will not take a field, or not all of it, as one sentence; '' where nothing speaks against it. */
export function notTaken(
  field: FieldName,
  now: WebhookDraft,
  then: WebhookDraft,
  { scope }: FormContext,
): string {
  if (now[field].status === 'unreadable')
    return 'This field could not be read on the page, so it is not filled.';
  if (field === 'type' && then.type.status === 'read' && notInPortal.includes(then.type.value))
    return 'The portal’s form does not offer this type.';
  if (field === 'topics' && then.topics.status === 'read') return topicsNotTaken(then.topics.value, scope);
  if (now[field].status !== 'absent') return '';
  const before = now.type.status === 'read' ? now.type.value : '';
  const type = then.type.status === 'read' ? then.type.value : before;
  if (type !== '' && !usedByType(field, type)) return `The type ${typeTitle(type)} has no such field.`;
  // Another type or grant brings other fields.
  return type === before && !field.startsWith('oauth2_') ? 'The form does not show this field.' : '';
}

function topicsNotTaken(keys: readonly string[], scope: FormContext['scope']): string {
  const unknown = keys.filter(key => !topics.some(topic => topic.key === key));
  const elsewhere = scope === 'org' ? topics.filter(({ key, org }) => !org && keys.includes(key)) : [];
  return [
    elsewhere.length > 0
      ? `An organization’s form does not offer ${elsewhere.map(({ title }) => title).join(', ')}.`
      : '',
    unknown.length > 0 ? `The form may not offer ${unknown.map(topicTitle).join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
