import type { TopicsControl } from '../field-control.ts';
import { readChecked } from '../read-value.ts';
import { type Hearing, turnBox } from './turn-box.ts';

/**
 * Clicks the boxes that differ, one after the other; the page may replace them all at any of the clicks. Takes no tick away
 * where `takesAway` is false.
 */
export async function tickTopics(
  topics: () => TopicsControl | null,
  wanted: readonly string[],
  takesAway: boolean,
  signal: AbortSignal,
): Promise<void> {
  const hearing: Hearing = { by: null };
  let control = topics();
  for (const { key } of control?.boxes ?? []) {
    const isWanted = wanted.includes(key);
    if (!isWanted && !takesAway) continue;
    const box = () => {
      const known = control?.boxes.find(each => each.key === key)?.element;
      if (known?.isConnected) return known;
      control = topics();
      return control?.boxes.find(each => each.key === key)?.element;
    };
    const element = box();
    const state = element ? readChecked(element) : null;
    if (state !== null && state !== isWanted) await turnBox(box, isWanted, hearing, signal);
  }
}
