import { type CustomHeaders, type HeaderField, headerValueText } from '../../webhook/headers.ts';
import { readText } from '../dom/values.ts';
import type { FieldControl, HeaderRow } from '../kinds/kind.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { pageTurn } from './page-turn.ts';
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
  if (lines) return fields.map(field => `${field.name}: ${headerValueText(field)}`).join('\n');
  if (fields.length === 0) return '';
  const entries = fields.map(
    ({ name, value }) =>
      `  ${JSON.stringify(name)}: ${typeof value === 'string' ? JSON.stringify(value) : value.json}`,
  );
  return `{\n${entries.join(',\n')}\n}`;
}

async function writeRows(
  form: () => PortalForm | null,
  fields: readonly HeaderField[],
  signal: AbortSignal,
): Promise<void> {
  const rows = () => headerRows(form());
  await resize(rows, fields.length, signal);
  let now = rows();
  for (let index = 0; index < Math.max(now?.rows.length ?? 0, fields.length); index++) {
    // Some pages bring the next row only once the last one is written in.
    if (!now?.rows[index]) now = await until(() => longerThan(index, rows()), signal);
    if (!now) return;
    if (!now.rows[index]?.name.isConnected) now = rows();
    const field = fields[index];
    await update(now?.rows[index], 'name', field?.name ?? '');
    if (!now?.rows[index]?.value.isConnected) now = rows();
    await update(now?.rows[index], 'value', field ? headerValueText(field) : '');
  }
  // What was emptied may have brought a row of its own.
  if (fields.every(field => field.name === '' && headerValueText(field) === ''))
    await shrink(rows, fields.length, signal);
}

function longerThan(count: number, rows: Rows | null): Rows | null {
  return rows && rows.rows.length > count ? rows : null;
}

/** Removes surplus rows, as long as the last one is blank. */
async function shrink(rows: () => Rows | null, wanted: number, signal: AbortSignal): Promise<void> {
  const last = rows()?.rows.at(-1);
  const isBlank = last && readText(last.name) === '' && readText(last.value) === '';
  if (isBlank && (rows()?.rows.length ?? 0) > wanted) await resize(rows, wanted, signal);
}

/** Adds or removes rows until there are as many as wanted, or the page no longer follows. */
async function resize(rows: () => Rows | null, wanted: number, signal: AbortSignal): Promise<void> {
  for (let count = rows()?.rows.length ?? wanted; count !== wanted; ) {
    const now = rows();
    const more = count < wanted;
    const button = more ? now?.add : now?.rows.at(-1)?.remove;
    if (!button) return;
    for (let times = more ? wanted - count : 1; times > 0 && button.isConnected; times--) {
      click(button);
      await pageTurn();
    }
    const length = () => rows()?.rows.length ?? count;
    // Rows that are still to come would be asked for twice.
    await until(() => length() === (more ? wanted : count - 1), signal);
    if (length() === count) return;
    count = length();
  }
}

type Rows = Extract<FieldControl, { kind: 'header-rows' }>;

function headerRows(form: PortalForm | null): Rows | null {
  const control = form?.fields.located.get('headers')?.control;
  return control?.kind === 'header-rows' ? control : null;
}

async function update(row: HeaderRow | undefined, part: 'name' | 'value', text: string): Promise<void> {
  if (!row || readText(row[part]) === text) return;
  writeText(row[part], text);
  await pageTurn();
}
