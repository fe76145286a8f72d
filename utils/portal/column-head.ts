const CELL = 'td,[role=cell],[role=gridcell]';
const ROW = 'tr,[role=row]';
const TABLE = 'table,[role=table],[role=grid]';
const HEAD = 'th,[role=columnheader]';
const CONTROL = 'input,textarea,select,button,[role],[contenteditable]';

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

/** Whether a text heads a column in which controls stand, and not what comes next. */
export function headsColumn(text: Element): boolean {
  const rows = text.closest(HEAD)?.closest(TABLE)?.querySelectorAll(ROW) ?? [];
  return Array.from(rows).some(row =>
    Array.from(row.querySelectorAll(CONTROL)).some(control => columnHead(control)?.contains(text)),
  );
}
