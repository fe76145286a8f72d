import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { typeTitle } from '../../../utils/rules/text/type-title.ts';
import { usedByType } from '../../../utils/templates/webhook.ts';
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
  if (now[field].status === 'unreadable') return sentence('not_taken_unreadable');
  if (field === 'type' && then.type.status === 'read' && notInPortal.includes(then.type.value))
    return sentence('not_taken_type');
  if (field === 'topics' && then.topics.status === 'read') return topicsNotTaken(then.topics.value, scope);
  if (now[field].status !== 'absent') return '';
  const before = now.type.status === 'read' ? now.type.value : '';
  const type = then.type.status === 'read' ? then.type.value : before;
  if (type !== '' && !usedByType(field, type))
    return sentence('not_taken_by_type', { type: typeTitle(type) });
  // Another type or grant brings other fields.
  return type === before && !field.startsWith('oauth2_') ? sentence('not_taken_not_shown') : '';
}

function topicsNotTaken(keys: readonly string[], scope: FormContext['scope']): string {
  const unknown = keys.filter(key => !topics.some(topic => topic.key === key));
  const elsewhere = scope === 'org' ? topics.filter(({ key, org }) => !org && keys.includes(key)) : [];
  return [
    elsewhere.length > 0
      ? sentence('not_taken_org_topics', { topics: listed(elsewhere.map(({ title }) => title)) })
      : '',
    unknown.length > 0
      ? sentence('not_taken_unknown_topics', { topics: listed(unknown.map(topicTitle)) })
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
