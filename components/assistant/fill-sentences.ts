import { counted } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { typeTitle } from '../../utils/rules/text/type-title.ts';
import { webhookTypes } from '../../utils/webhook/draft.ts';
import type { FieldReport } from '../../utils/webhook/field-report.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import { topicTitle } from './topic-title.ts';

/** The filling in one sentence. */
export function fillSummary(reports: readonly FieldReport[]): string {
  const count = (outcome: FieldReport['outcome']) =>
    reports.filter(report => report.outcome === outcome).length;
  const refused = count('refused');
  const unread = count('unread');
  const partly = reports.filter(({ missing }) => (missing ?? []).length > 0).length;
  const notOffered = count('not-offered') - partly;
  const parts = [
    count('filled') > 0 ? counted('fill_filled', count('filled')) : sentence('fill_filled_none'),
    count('unchanged') > 0 ? counted('fill_unchanged', count('unchanged')) : '',
    partly > 0 ? counted('fill_partly', partly) : '',
    notOffered > 0 ? counted('fill_not_offered', notOffered) : '',
    unread > 0 ? counted('fill_unread', unread) : '',
    refused > 0 ? counted('fill_refused', refused) : '',
  ];
  return sentence('fill_summary', { parts: listed(parts.filter(Boolean)) });
}

/** What became of a field that does not hold all of what was wanted, and what to do. */
export function fillSentence({ field, outcome, stands, missing = [], blankRows }: FieldReport): string {
  if (blankRows) return counted('fill_blank_rows', blankRows);
  if (missing.length > 0)
    return sentence('fill_choice_missing', { choices: listed(missing.map(choice => shown(field, choice))) });
  if (outcome === 'not-offered') return sentence('fill_no_field');
  if (outcome === 'unread') return sentence('fill_unread');
  if (outcome !== 'refused') return '';
  if (stands === undefined) return sentence('fill_not_taken');
  if (stands === '') return sentence('fill_not_taken_empty');
  return sentence('fill_not_taken_other', { value: shown(field, stands) });
}

/** A value in the portal's words. */
function shown(field: FieldName, value: string): string {
  if (field === 'topics') return listed(value.split(', ').map(topicTitle));
  if (field === 'enabled') return value === 'true' ? 'Enabled' : 'Disabled';
  if (field === 'verify_cert') return sentence(value === 'true' ? 'value_on' : 'value_off');
  const type = field === 'type' && webhookTypes.find(each => each === value);
  return type ? typeTitle(type) : value;
}
