import { readText } from './read-value.ts';
import { holds, parentOf } from './tree.ts';
import { fieldOf } from './words.ts';

const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
const ROW = 'tr,[role=row]';
const CELL = 'th,td,[role=columnheader],[role=cell],[role=gridcell],[role=rowheader]';

/**
 * The names in the page's list of webhooks, in its order, without `own`, the name the form was opened with;
 * empty where no such list is clearly seen.
 */
export function otherNames(document: Document, form: Element, own: string | null): string[] {
  const names = listedNames(document, form);
  const at = own === null ? -1 : names.indexOf(own);
  return at < 0 ? names : names.toSpliced(at, 1);
}

function listedNames(document: Document, form: Element): string[] {
  for (const table of document.querySelectorAll(TABLE)) {
    if (holds(form, table)) continue;
    const [first, ...rows] = table.querySelectorAll(ROW);
    const heads = Array.from(first?.querySelectorAll(CELL) ?? [], head => fieldOf(head.textContent ?? ''));
    const column = heads.indexOf('name');
    if (column < 0 || !heads.includes('url') || !standsUnderWebhooks(table)) continue;
    return rows.flatMap(row => nameIn(row, column));
  }
  return [];
}

function standsUnderWebhooks(table: Element): boolean {
  let at: Element | null = table;
  for (let depth = 0; at && depth < 12; depth++, at = parentOf(at)) {
    if (/\bwebhooks?\b/i.test(at.textContent ?? '')) return true;
  }
  return false;
}

function nameIn(row: Element, column: number): string[] {
  const cell = row.querySelectorAll(CELL)[column];
  if (!cell) return [];
  const input = cell.querySelector('input:not([type=checkbox],[type=radio])');
  const name = (input ? (readText(input) ?? '') : (cell.textContent ?? '')).trim();
  return name === '' ? [] : [name];
}
