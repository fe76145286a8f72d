import { isDisabled, readChecked } from '../dom/values.ts';
import type { Transfer, TransferItem } from '../kinds/field-control.ts';
import { ownMover } from '../kinds/transfer-buttons.ts';
import { pageTurn } from './page-turn.ts';
import { click, press } from './press.ts';
import { until } from './until.ts';
import type { TopicsWritten } from './write-topic-list.ts';

type Side = 'available' | 'selected';

/**
 * Moves topics until exactly the wanted ones stand in the list of the chosen, one at a time. Takes none away where it would
 * leave none of the wanted ones, and stops where the page does not follow.
 */
export async function writeTransfer(
  transfer: () => Transfer | null,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<TopicsWritten> {
  const keysIn = (side: Side) => transfer()?.[side].map(({ key }) => key) ?? [];
  const [offered, chosen] = [keysIn('available'), keysIn('selected')];
  const missing = wanted.filter(key => !offered.includes(key) && !chosen.includes(key));
  if (missing.length > 0 && missing.length === wanted.length) return { missing };
  const moves = [
    ...wanted.filter(key => offered.includes(key)).map(key => ({ key, to: 'selected' as const })),
    ...chosen.filter(key => !wanted.includes(key)).map(key => ({ key, to: 'available' as const })),
  ];
  for (const { key, to } of moves) {
    if (!(await move(transfer, key, to, signal))) break;
  }
  return { missing };
}

/** Moves one topic; false where nothing clearly does, or the page does not follow. */
async function move(
  transfer: () => Transfer | null,
  key: string,
  to: Side,
  signal: AbortSignal,
): Promise<boolean> {
  const from = to === 'selected' ? 'available' : 'selected';
  const item = transfer()?.[from].find(each => each.key === key);
  if (!item) return false;
  const own = ownMover(item.element);
  if (own) click(own);
  else {
    const button = () => transfer()?.[to === 'selected' ? 'add' : 'remove'];
    if (!button()) return false;
    if (!(await markOnly(() => transfer()?.[from] ?? [], key))) return false;
    const ready = await until(() => {
      const now = button();
      return now && !isDisabled(now) && now;
    }, signal);
    if (!ready) return false;
    click(ready);
  }
  return (await until(() => transfer()?.[to].some(each => each.key === key), signal)) !== null;
}

/** Marks a topic in its list, and no other one; false where others stay marked. A plain line does not say so. */
async function markOnly(items: () => readonly TransferItem[], key: string): Promise<boolean> {
  for (const item of items().toSorted((one, other) => Number(other.key === key) - Number(one.key === key))) {
    const isMeant = item.key === key;
    const now = items().find(each => each.key === item.key);
    const isMarked = now ? marked(now.element) : null;
    if (!now || isMarked === isMeant || (isMarked === null && !isMeant)) continue;
    mark(now.element, isMeant);
    await pageTurn();
  }
  return items().every(item => marked(item.element) === null || marked(item.element) === (item.key === key));
}

function marked(element: Element): boolean | null {
  return 'selected' in element && typeof element.selected === 'boolean'
    ? element.selected
    : readChecked(element);
}

function mark(element: Element, isOn: boolean): void {
  if ('selected' in element) {
    element.selected = isOn;
    for (const type of ['input', 'change'])
      element.closest('select')?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  } else if (element.matches('input')) click(element);
  else press(element);
}
