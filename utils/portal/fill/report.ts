import type { FieldReport, WebhookDraft } from '../../webhook/draft.ts';
import { type FieldName, fieldNames } from '../../webhook/fields.ts';
import type { CustomHeaders, HeaderField } from '../../webhook/headers.ts';

const SECRET: ReadonlySet<FieldName> = new Set([
  'secret',
  'splunk_token',
  'oauth2_client_secret',
  'oauth2_password',
  'headers',
]);

/**
 * Compares what was wanted with what the form holds afterwards, field by field. `held` are fields that cannot be read,
 * but said while they were filled that they hold it.
 */
export function reportFill(
  before: WebhookDraft | null,
  wanted: WebhookDraft,
  after: WebhookDraft | null,
  missing: ReadonlyMap<FieldName, readonly string[]>,
  held: ReadonlySet<FieldName> = new Set(),
): FieldReport[] {
  const unread = (field: FieldName) => {
    if (held.has(field)) return 'filled';
    return after?.[field].status === 'unreadable' ? 'unread' : 'not-offered';
  };
  return fieldNames.flatMap((field): FieldReport[] => {
    if (wanted[field].status !== 'read') return [];
    const lacking = missing.get(field);
    const want = comparable(wanted, field);
    const now = after && comparable(after, field);
    if (now === undefined || now === null) return [{ field, outcome: unread(field) }];
    if (now === want) {
      const outcome = before && comparable(before, field) === want ? 'unchanged' : 'filled';
      const blankRows = field === 'headers' ? blankRowsOf(after) - blankRowsOf(before) : 0;
      return [{ field, outcome, ...(blankRows > 0 && { blankRows }) }];
    }
    if (lacking) return [{ field, outcome: 'not-offered', missing: lacking }];
    return [{ field, outcome: 'refused', ...(!SECRET.has(field) && { stands: spoken(now) }) }];
  });
}

/** A field's value as a text that is equal for equal values; undefined where it was not read. */
function comparable(draft: WebhookDraft, field: FieldName): string | undefined {
  const reading = draft[field];
  if (reading.status !== 'read') return undefined;
  if (field === 'headers' && draft.headers.status === 'read') return headersText(draft.headers.value);
  const { value } = reading;
  return JSON.stringify(field === 'topics' && Array.isArray(value) ? [...value].sort() : value);
}

const isBlank = ({ name, value }: HeaderField): boolean => name === '' && value === '';

function headersText({ fields }: CustomHeaders): string {
  return JSON.stringify(fields.filter(field => !isBlank(field)).map(({ name, value }) => [name, value]));
}

/** A form may keep one blank row for the first header. */
function blankRowsOf(draft: WebhookDraft | null): number {
  if (draft?.headers.status !== 'read') return 0;
  const { fields } = draft.headers.value;
  return fields.length === 1 ? 0 : fields.filter(isBlank).length;
}

function spoken(json: string): string {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.join(', ') : String(value);
}
