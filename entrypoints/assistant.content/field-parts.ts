import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import type { Hosts } from '../../utils/portal/mount/hosts.ts';
import { placesUnder, placesUnderTitle } from '../../utils/portal/mount/places.ts';
import { type FieldName, fieldNames } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import type { CustomHeaders } from '../../utils/webhook/headers.ts';
import type { Examination } from './examine.ts';

/** What stands under one field. */
export interface FieldPart {
  readonly field: FieldName;
  readonly root: ShadowRoot;
  readonly findings: readonly Finding[];
  /** Set for the custom headers, whose bytes are shown. */
  readonly headers?: CustomHeaders;
  /** Set for the secret, which has tools of its own. */
  readonly secret?: string;
}

export interface Places {
  readonly bar: ShadowRoot;
  readonly parts: readonly FieldPart[];
  /** Findings of fields that have no safe place. */
  readonly homeless: readonly Finding[];
}

/**
 * Puts the bar and one element under each field that has something to show, and takes the others away.
 * Fields that cannot be read are named in the bar, since their place is not known either.
 */
export function arrange(hosts: Hosts, form: PortalForm, examination: Examination): Places {
  const elements = new Map(
    Array.from(form.fields.located.values(), ({ field, control, label }) => [
      field,
      [...control.elements, ...(label ? [label] : [])],
    ]),
  );
  const { title, root: within, commits, fields } = form;
  const marks = [...commits, ...(title ? [title] : [])];
  const of = { part: within, structure: fields };
  // First, since it has what all the others may not have room for.
  const all = Array.from(elements.values()).flat();
  const bar = hosts.show('bar', () => placesUnderTitle(title, all, within), of);
  const parts: FieldPart[] = [];
  const homeless: Finding[] = [];
  for (const field of fieldNames) {
    const shown = contentOf(field, examination);
    const located = fields.located.get(field);
    const places = () =>
      located ? placesUnder(located, [...others(elements, field), ...marks], within) : [];
    const host = shown ? hosts.show(field, places, of) : hosts.hide(field);
    if (host && shown) parts.push({ field, root: host.root, ...shown });
    if (!host?.isPlaced) homeless.push(...(shown?.findings ?? []));
  }
  return { bar: bar.root, parts, homeless };
}

/** What a field has to show; null for nothing. */
function contentOf(
  field: FieldName,
  { draft, findings }: Examination,
): Omit<FieldPart, 'field' | 'root'> | null {
  const own = findings.filter(finding => finding.field === field && finding.code !== 'FIELD_UNREADABLE');
  if (field === 'headers' && draft.headers.status === 'read') {
    return { findings: own, headers: draft.headers.value };
  }
  if (field === 'secret' && draft.secret.status === 'read') {
    return { findings: own, secret: draft.secret.value };
  }
  return own.length > 0 ? { findings: own } : null;
}

function others(elements: ReadonlyMap<FieldName, readonly Element[]>, field: FieldName): Element[] {
  return Array.from(elements).flatMap(([name, own]) => (name === field ? [] : own));
}
