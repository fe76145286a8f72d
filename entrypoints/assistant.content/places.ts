import type { Hosts } from '../../utils/portal/hosts.ts';
import { elementsOf } from '../../utils/portal/locate-fields.ts';
import type { PortalForm } from '../../utils/portal/locate-form.ts';
import { placeUnder, placeUnderTitle } from '../../utils/portal/place.ts';
import { type FieldName, fieldNames } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import type { FieldPart } from './assistant.tsx';
import type { Examination } from './examine.ts';

export interface Places {
  readonly bar: ShadowRoot | null;
  readonly parts: readonly FieldPart[];
  /** Findings of fields that have no safe place. */
  readonly homeless: readonly Finding[];
}

/**
 * Puts the bar and one element under each field that has something to say, and takes the others away.
 * Fields that cannot be read are named in the bar, since their place is not known either.
 */
export function arrange(hosts: Hosts, form: PortalForm, { draft, findings }: Examination): Places {
  const elements = new Map(
    Array.from(form.fields.located.values(), ({ field, control, label }) => [
      field,
      [...elementsOf(control), ...(label ? [label] : [])],
    ]),
  );
  const parts: FieldPart[] = [];
  const homeless: Finding[] = [];
  for (const field of fieldNames) {
    const own = findings.filter(finding => finding.field === field && finding.code !== 'FIELD_UNREADABLE');
    const headers = field === 'headers' && draft.headers.status === 'read' ? draft.headers.value : undefined;
    const root =
      own.length > 0 || headers
        ? hosts.show(field, () => placeUnder(elements.get(field) ?? [], others(elements, field), form.root))
        : hosts.hide(field);
    if (root) parts.push({ field, root, findings: own, ...(headers && { headers }) });
    else homeless.push(...own);
  }
  const all = Array.from(elements.values()).flat();
  return { bar: hosts.show('bar', () => placeUnderTitle(form.title, all, form.root)), parts, homeless };
}

function others(elements: ReadonlyMap<FieldName, readonly Element[]>, field: FieldName): Element[] {
  return Array.from(elements).flatMap(([name, own]) => (name === field ? [] : own));
}
