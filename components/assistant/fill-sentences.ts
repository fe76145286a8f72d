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
  const partly = reports.filter(({ missing }) => (missing ?? []).length > 0).length;
  const notOffered = count('not-offered') - partly;
  const parts = [
    `${fields(count('filled'))} filled`,
    count('unchanged') > 0 ? `${count('unchanged')} held that already` : '',
    partly > 0 ? `${partly} filled only in part` : '',
    notOffered > 0 ? `${notOffered} not offered here` : '',
    refused > 0 ? `${refused} refused by the page` : '',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** What became of a field that does not hold all of what was wanted, and what to do. */
export function fillSentence({ field, outcome, stands, missing = [] }: FieldReport): string {
  if (missing.length > 0)
    return `This form does not offer ${missing.map(choice => shown(field, choice)).join(', ')}. What it offers is chosen.`;
  if (outcome === 'not-offered') return 'This form has no such field, so it is left out.';
  if (outcome !== 'refused') return '';
  if (stands === undefined) return 'The page did not take the value. Enter it by hand.';
  if (stands === '') return 'The page did not take the value; the field is empty. Enter it by hand.';
  return `The page did not take the value; “${shown(field, stands)}” stands there. Set it by hand.`;
}

function fields(count: number): string {
  if (count === 0) return 'No field';
  return count === 1 ? '1 field' : `${count} fields`;
}

/** A value in the portal's words. */
function shown(field: FieldName, value: string): string {
  if (field === 'topics') return value.split(', ').map(topicTitle).join(', ');
  if (field === 'enabled') return value === 'true' ? 'Enabled' : 'Disabled';
  if (field === 'verify_cert') return value === 'true' ? 'On' : 'Off';
  const type = field === 'type' && webhookTypes.find(each => each === value);
  return type ? typeTitle(type) : value;
}
