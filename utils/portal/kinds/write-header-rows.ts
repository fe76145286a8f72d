import { type HeaderField, headerValueText } from '../../webhook/headers.ts';
import { iconMeaning, labelTexts } from '../dom/names.ts';
import { holds, parentOf, partAround } from '../dom/tree.ts';
import { readText, takesAway } from '../dom/values.ts';
import type { Token } from '../form/scene.ts';
import { click, pageTurn, until, writeText } from '../interact/press.ts';
import { markOf } from '../vocabulary/words.ts';

/** The two boxes of one header row. */
export interface HeaderPair {
  readonly name: Element;
  readonly value: Element;
}

const FORM_BUTTON = /\b(save|create|submit|update|apply|cancel|webhook|close|done|ok|test)\b/i;
const ADDS = /\badd\b|\bnew\b|^\s*[+＋➕]/i;
/** Beside what takes a chip away. */
const REMOVES = /\b(remove|delete|clear|close|discard|minus|trash)\b|^[–−➖⊖⊗-]$|^🗑/iu;
/** What may only empty a box. */
const CLEARS = /\bclear\b/i;

/** The button that adds a row, by its text or name, or by its icon's. The form's own last "Add" is never taken for one. */
export function addButton(region: readonly Token[], tokens: readonly Token[]): Element | null {
  const commit = tokens.findLast(token => buttonOf(token) !== null && markOf(spoken(token)) === 'commit');
  const found = region.find(token => buttonOf(token) !== null && token !== commit && adds(token));
  return found ? buttonOf(found) : null;
}

function adds(token: Token): boolean {
  const text = spoken(token);
  return text === '' ? iconMeaning(token.element) === 'adds' : ADDS.test(text) && !FORM_BUTTON.test(text);
}

function removes(token: Token): boolean {
  const text = spoken(token);
  return text === '' ? iconMeaning(token.element) === 'removes' : takesAway(text) || REMOVES.test(text);
}

/** What is pressed: a button, or a short text by itself, as buttons made of plain elements are. */
function buttonOf(token: Token): Element | null {
  if (token.kind === 'control') return token.control === 'button' ? token.element : null;
  const isAlone = token.within === null && token.element.closest('label') === null;
  return isAlone && token.text.length < 30 ? token.element : null;
}

/** Icons that a font draws from their names have underscores in them ("remove_circle"). */
function spoken(token: Token): string {
  if (token.kind === 'text') return token.text;
  const { element } = token;
  const text = labelTexts(element)[0] ?? element.getAttribute('value') ?? '';
  return [text, element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '']
    .join(' ')
    .replaceAll('_', ' ')
    .trim();
}

/** The one button that stands between a row and the next, or before the button that adds one; null in doubt. */
export function removeButton(
  pair: HeaderPair,
  next: HeaderPair | undefined,
  region: readonly Token[],
  add: Element | null,
): Element | null {
  const index = (element: Element | null) => region.findIndex(token => token.element === element);
  const from = index(pair.value) + 1;
  const end = next ? index(next.name) : Math.max(index(add), 0) || region.length;
  const buttons = region
    .slice(from, end)
    .filter(token => buttonOf(token) !== null && buttonOf(token) !== add);
  const between = nearest(pair, buttons);
  const removing = between.filter(removes);
  const sure = removing.filter(token => !CLEARS.test(spoken(token)));
  const named = sure.length > 0 ? sure : removing;
  const [only] = named.length > 0 ? named : between.filter(token => spoken(token) === '');
  return only && named.length < 2 && (named.length === 1 || between.length === 1) ? buttonOf(only) : null;
}

/** The buttons in the smallest part around a row that holds any: what stands below the last row is no row's. */
function nearest({ name, value }: HeaderPair, buttons: readonly Token[]): readonly Token[] {
  let row = partAround(name, value);
  while (row && !buttons.some(({ element }) => row && holds(row, element))) row = parentOf(row);
  return buttons.filter(({ element }) => row && holds(row, element));
}

/** Whether a button that takes a line away stands between two boxes. */
export function standsRemoverBetween(one: Token, other: Token, region: readonly Token[]): boolean {
  const between = region.slice(region.indexOf(one) + 1, region.indexOf(other));
  return between.some(token => buttonOf(token) !== null && removes(token) && !CLEARS.test(spoken(token)));
}

/** Rows of a box for a header's name and one for its value. */
export interface HeaderRows {
  /** Each with the button that removes it, where one is clearly seen. */
  readonly rows: readonly (HeaderPair & { readonly remove: Element | null })[];
  /** The button that adds a row. */
  readonly add: Element | null;
}

/** How long the page may take to show what was typed, in milliseconds. */
const SHOWING = 300;

/** Writes the headers into rows, which are added and removed as needed. */
export async function writeHeaderRows(
  rows: () => HeaderRows | null,
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
async function resize(rows: () => HeaderRows | null, wanted: number, signal: AbortSignal): Promise<void> {
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
