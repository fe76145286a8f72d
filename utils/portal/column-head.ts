const CELL = 'td,[role=cell],[role=gridcell]';
const ROW = 'tr,[role=row]';
const TABLE = 'table,[role=table],[role=grid]';
const HEAD = 'th,[role=columnheader]';
const CONTROL = 'input,textarea,select,button,[role],[contenteditable]';

/** What is typed or chosen in. */
const FIELD =
  'input,textarea,select,[role]:not([role=row],[role=cell],[role=gridcell],[role=columnheader],[role=rowgroup])';

/** Whether a row is made of heads alone, and rows of as many cells follow. */
function headsRecords(row: Element | null, rows: readonly Element[]): boolean {
  const heads = Array.from(row?.children ?? []);
  if (heads.length < 3 || !heads.every(head => head.matches(HEAD))) return false;
  return rows.some(other => other !== row && other.querySelectorAll(CELL).length === heads.length);
}

/** The head of the table's column in which an element is; null where there is none, or nothing stands in it. */
export function columnHead(element: Element): Element | null {
  const cell = element.closest(CELL);
  const row = cell?.closest(ROW);
  const heads = cell?.closest(TABLE)?.querySelector(HEAD)?.closest(ROW);
  if (!cell || !row || !heads || heads === row || heads.childElementCount !== row.childElementCount)
    return null;
  const head = heads.children[Array.from(row.children).indexOf(cell)];
  return head?.matches(HEAD) && head.textContent?.trim() ? head : null;
}

/** Whether a text heads a column in which controls stand, or one of a list of records, and not what comes next. */
export function headsColumn(text: Element): boolean {
  const head = text.closest(HEAD);
  const table = head?.closest(TABLE);
  if (!head || !table) return false;
  const rows = Array.from(table.querySelectorAll(ROW));
  if (!table.querySelector(FIELD) && headsRecords(head.parentElement, rows)) return true;
  return rows.some(row =>
    Array.from(row.querySelectorAll(CONTROL)).some(control => columnHead(control)?.contains(text)),
  );
}
