const CELL = 'td,[role=cell],[role=gridcell]';
const ROW = 'tr,[role=row]';
const TABLE = 'table,[role=table],[role=grid]';
const HEAD = 'th,[role=columnheader]';

/** What stands at the head of the table's column in which an element is; null where there is none, or nothing stands there. */
export function columnHead(element: Element): string | null {
  const cell = element.closest(CELL);
  const row = cell?.closest(ROW);
  const heads = cell?.closest(TABLE)?.querySelector(HEAD)?.closest(ROW);
  if (!cell || !row || !heads || heads === row) return null;
  if (heads.childElementCount !== row.childElementCount) return null;
  const text = heads.children[Array.from(row.children).indexOf(cell)]?.textContent?.trim() ?? '';
  return text === '' ? null : text;
}
