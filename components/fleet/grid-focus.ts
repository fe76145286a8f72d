import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Line } from './table-rows.ts';

/** A cell of the grid: the head's row is -1, and a column beyond the row's last cell stands for that. */
interface Cell {
  readonly index: number;
  readonly column: number;
}

/** The grid's one tab stop, and what moves it. */
interface GridFocus extends Cell {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/**
 * A grid by the ARIA practices: one tab stop, which arrows, Home, End and the page keys move; in a row the space bar ticks
 * and Enter opens. Its row is known by the line's key, so that it stays the same after sorting, filtering and reading
 * again; where that line is gone, it is the one where that was entered. It must be in the document, with its `aria-rowindex`.
 */
export function useGridFocus(box: RefObject<HTMLElement | null>, lines: readonly Line[]): GridFocus {
  const [active, setActive] = useState({ key: '', index: 0, column: 0 });
  const isInside = useRef(false);
  const at: Cell = { index: indexOf(active, lines), column: active.column };
  const setAt = (to: Cell) => setActive({ ...to, key: lines[to.index]?.key ?? '' });
  useLayoutEffect(() => {
    if (isInside.current && document.activeElement === document.body) focusCell(box.current, at);
  });
  const press = (key: string, row: HTMLTableRowElement, target: EventTarget): boolean => {
    const control = at.index >= 0 && row.querySelector<HTMLElement>(controls[key] ?? ':not(*)');
    const move = moves[key];
    if (control && control !== target) control.click();
    else if (move) {
      const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / row.offsetHeight) - 2);
      const to = move(at, row.cells.length - 1, page);
      const next = { ...to, index: Math.max(-1, Math.min(to.index, lines.length - 1)) };
      flushSync(() => setAt(next));
      focusCell(box.current, next);
    } else return false;
    return true;
  };
  return {
    ...at,
    onKeyDown: event => {
      const row = event.target instanceof Element && event.target.closest('tr');
      if (!row || event.altKey || event.metaKey || event.shiftKey) return;
      const key = event.ctrlKey ? `Control+${event.key}` : event.key;
      if (press(key, row, event.target)) event.preventDefault();
    },
    onFocus: ({ target }) => {
      isInside.current = true;
      const cell = target.closest<HTMLTableCellElement>('th, td');
      // What is beyond a short row's last cell stays so for the next row.
      if (!cell || cell === cellOf(box.current, at)) return;
      setAt({ index: Number(cell.closest('tr')?.ariaRowIndex) - FIRST_ROW, column: cell.cellIndex });
    },
    onBlur: () => {
      isInside.current = false;
    },
  };
}

/** The `aria-rowindex` of the first row below the head. */
export const FIRST_ROW = 2;

function indexOf({ key, index }: { key: string; index: number }, lines: readonly Line[]): number {
  if (index < 0 || lines[index]?.key === key) return index;
  const found = lines.findIndex(line => line.key === key);
  return found < 0 ? Math.min(index, lines.length - 1) : found;
}

function cellOf(box: HTMLElement | null, { index, column }: Cell): HTMLTableCellElement | undefined {
  const row = box?.querySelector<HTMLTableRowElement>(`tr[aria-rowindex="${index + FIRST_ROW}"]`);
  return row?.cells[Math.min(column, row.cells.length - 1)];
}

/** Focuses a cell's control, or the cell where it has none, which the scrolling of the browser would put in the middle. */
function focusCell(box: HTMLElement | null, at: Cell): void {
  const cell = cellOf(box, at);
  (cell?.querySelector<HTMLElement>('input:enabled, button') ?? cell)?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** What a key presses in a row. */
const controls: Readonly<Record<string, string>> = { ' ': 'input', Enter: 'button' };

type Move = (from: Cell, lastColumn: number, page: number) => Cell;

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: ({ index, column }) => ({ index: index + 1, column }),
  ArrowUp: ({ index, column }) => ({ index: index - 1, column }),
  ArrowRight: ({ index, column }, last) => ({ index, column: Math.min(column + 1, last) }),
  ArrowLeft: ({ index, column }, last) => ({ index, column: Math.max(0, Math.min(column, last) - 1) }),
  PageDown: ({ index, column }, _, page) => ({ index: index + page, column }),
  PageUp: ({ index, column }, _, page) => ({ index: Math.max(0, index - page), column }),
  Home: ({ index }) => ({ index, column: 0 }),
  End: ({ index }, last) => ({ index, column: last }),
  'Control+Home': () => ({ index: 0, column: 0 }),
  'Control+End': () => ({ index: Number.POSITIVE_INFINITY, column: Number.POSITIVE_INFINITY }),
};
