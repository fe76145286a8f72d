import type { CustomHeaders, HeaderField } from '../../webhook/headers.ts';
import type { HeaderRow } from '../field-control.ts';
import type { PortalForm } from '../locate-form.ts';
import { readText } from '../read-value.ts';
import { click } from './press.ts';
import { until } from './until.ts';
import { writeText } from './write-text.ts';

/** Writes the custom headers as the form takes them: one text, or rows that are added and removed as needed. */
export async function writeHeaders(
  form: () => PortalForm | null,
  headers: CustomHeaders,
  signal: AbortSignal,
): Promise<void> {
  const control = form()?.fields.located.get('headers')?.control;
  if (control?.kind === 'text') {
    const before = readText(control.element) ?? '';
    const text = headerText(headers, looksLikeLines(control.element, before));
    if (text !== before) writeText(control.element, text);
  } else if (control?.kind === 'header-rows') await writeRows(form, headers.fields, signal);
}

function looksLikeLines(element: Element, text: string): boolean {
  if (text.trim() !== '') return !/^\s*[{[]/.test(text);
  return /^[\w-]+\s*:/.test(element.getAttribute('placeholder') ?? '');
}

/** The text of the same notation where there is one; else the headers written anew. */
function headerText({ fields, text, notation }: CustomHeaders, lines: boolean): string {
  if (text !== undefined && (notation === 'lines') === lines) return text;
  if (lines) return fields.map(field => `${field.name}: ${plain(field)}`).join('\n');
  if (fields.length === 0) return '';
  const entries = fields.map(
    ({ name, value }) =>
      `  ${JSON.stringify(name)}: ${typeof value === 'string' ? JSON.stringify(value) : value.json}`,
  );
  return `{\n${entries.join(',\n')}\n}`;
}

function plain({ value }: HeaderField): string {
  return typeof value === 'string' ? value : value.json;
}

async function writeRows(
  form: () => PortalForm | null,
  fields: readonly HeaderField[],
  signal: AbortSignal,
): Promise<void> {
  const rows = () => headerRows(form());
  while ((rows()?.rows.length ?? 0) < fields.length) {
    const now = rows();
    if (!now?.add) break;
    const count = now.rows.length;
    click(now.add);
    if (!(await until(() => (rows()?.rows.length ?? 0) > count, signal))) break;
  }
  while ((rows()?.rows.length ?? 0) > fields.length) {
    const now = rows();
    const last = now?.rows.at(-1);
    if (!now || !last?.remove) break;
    const count = now.rows.length;
    click(last.remove);
    if (!(await until(() => (rows()?.rows.length ?? count) < count, signal))) break;
  }
  for (const [index] of (rows()?.rows ?? []).entries()) {
    const field = fields[index];
    update(rows()?.rows[index], 'name', field?.name ?? '');
    update(rows()?.rows[index], 'value', field ? plain(field) : '');
  }
}

function headerRows(form: PortalForm | null) {
  const control = form?.fields.located.get('headers')?.control;
  return control?.kind === 'header-rows' ? control : null;
}

function update(row: HeaderRow | undefined, part: 'name' | 'value', text: string): void {
  if (row && readText(row[part]) !== text) writeText(row[part], text);
}
