import { type CustomHeaders, type HeaderField, headerValueText } from '../../webhook/headers.ts';
import { readText } from '../dom/values.ts';
import type { ControlOf, TextControl } from '../kinds/kind.ts';
import { click } from './press.ts';
import { writeText } from './type.ts';
import { pageTurn, until } from './wait.ts';

/** How long the page may take to show what was typed, in milliseconds. */
const SHOWING = 300;

/** Writes the custom headers into the one text that the form has for them, in the notation that it takes. */
export function writeHeaderText({ element }: TextControl, headers: CustomHeaders): void {
  const before = readText(element) ?? '';
  const hint = element.getAttribute('placeholder') ?? '';
  const isLines = before.trim() === '' ? /^[\w-]+\s*:/.test(hint) : !/^\s*[{[]/.test(before);
  writeText(element, headerText(headers, isLines));
}

/** The text of the same notation where there is one; else the headers written anew. */
function headerText({ fields, text, notation }: CustomHeaders, isLines: boolean): string {
  if (text !== undefined && (notation === 'lines') === isLines) return text;
  if (isLines) return fields.map(field => `${field.name}: ${headerValueText(field)}`).join('\n');
  if (fields.length === 0) return '';
  const entries = fields.map(
    ({ name, value }) =>
      `  ${JSON.stringify(name)}: ${typeof value === 'string' ? JSON.stringify(value) : value.json}`,
  );
  return `{\n${entries.join(',\n')}\n}`;
}

/** Writes the headers into rows, which are added and removed as needed. */
export async function writeHeaderRows(
  rows: () => ControlOf<'header-rows'> | null,
  fields: readonly HeaderField[],
  signal: AbortSignal,
): Promise<void> {
  await resize(rows, fields.length, signal);
  let now = rows();
  const row = (at: number) => {
    const known = now?.rows[at];
    if (known?.name.isConnected && known.value.isConnected) return known;
    now = rows();
    return now?.rows[at];
  };
  let patience = SHOWING;
  // A slow page would take the next text for all that was changed since it rendered; one that shows none is not waited for again.
  const write = async (box: () => Element | undefined, text: string) => {
    const element = box();
    if (!element || readText(element) === text) return;
    writeText(element, text);
    await pageTurn();
    const isShown = () => {
      const after = box();
      return after && readText(after) === text;
    };
    if (!(await until(isShown, signal, patience))) patience = 0;
  };
  for (let at = 0; at < Math.max(now?.rows.length ?? 0, fields.length); at++) {
    const field = fields[at];
    await write(() => row(at)?.name, field?.name ?? '');
    await write(() => row(at)?.value, field ? headerValueText(field) : '');
  }
}

/** Adds or removes rows until there are as many as wanted, or the page no longer follows. */
async function resize(
  rows: () => ControlOf<'header-rows'> | null,
  wanted: number,
  signal: AbortSignal,
): Promise<void> {
  const length = () => rows()?.rows.length ?? wanted;
  for (let count = length(); count !== wanted; count = length()) {
    const isMore = count < wanted;
    const button = isMore ? rows()?.add : rows()?.rows.at(-1)?.remove;
    if (!button) return;
    for (let times = isMore ? wanted - count : 1; times > 0 && button.isConnected; times--) {
      click(button);
      await pageTurn();
    }
    // Rows that are still to come would be asked for twice.
    await until(() => length() === (isMore ? wanted : count - 1), signal);
    if (length() === count) return;
  }
}
