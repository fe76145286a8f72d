import { isLocked } from '../dom/control.ts';
import { readChecked } from '../dom/values.ts';
import type { TopicsControl } from '../kinds/kind.ts';
import { type Hearing, turnBox } from './turn-box.ts';
import { until } from './until.ts';

/** How long the page may take until a box shows its new state and can be pressed again, in milliseconds. */
const ANSWERING = 700;

/**
 * Clicks the boxes that differ, one after the other; the page may replace them all at any of the clicks, and take its time to
 * show what it made of one. Takes no tick away where `takesAway` is false. Says whether each box that was clicked came to show it.
 */
export async function tickTopics(
  topics: () => TopicsControl | null,
  wanted: readonly string[],
  takesAway: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const hearing: Hearing = { by: null };
  let control = topics();
  let patience = ANSWERING;
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
    if (state === null || state === isWanted) continue;
    await turnBox(box, isWanted, hearing, signal);
    if (!(await until(() => shows(box(), isWanted), signal, patience))) patience = 0;
  }
  return patience > 0;
}

/** Whether a box shows what is wanted of it, and takes the next press. */
function shows(box: Element | undefined, isWanted: boolean): boolean {
  return box !== undefined && readChecked(box) === isWanted && !isLocked(box);
}
