import type { TopicsControl } from '../field-control.ts';
import { readChecked } from '../read-value.ts';
import { pageTurn } from './page-turn.ts';
import { click } from './press.ts';

/**
 * Clicks the boxes that differ, one after the other; the page may replace them all at any of the clicks. Takes no tick away
 * where `takesAway` is false.
 */
export async function tickTopics(
  topics: () => TopicsControl | null,
  wanted: readonly string[],
  takesAway: boolean,
): Promise<void> {
  let control = topics();
  for (const { key } of control?.boxes ?? []) {
    const isWanted = wanted.includes(key);
    if (!isWanted && !takesAway) continue;
    const box = () => control?.boxes.find(each => each.key === key)?.element;
    if (!box()?.isConnected) control = topics();
    const element = box();
    const state = element ? readChecked(element) : null;
    if (!element || state === null || state === isWanted) continue;
    click(element);
    await pageTurn();
  }
}
