import type { TopicsControl } from '../field-control.ts';
import { readShownTopics } from '../read-topics.ts';
import { isUntold } from '../read-value.ts';
import { showsNumber } from '../shows-number.ts';
import { showsTokens } from '../shows-tokens.ts';
import { saysAll } from '../stand-ins.ts';
import { unknownChips } from '../unknown-chips.ts';

/**
 * Whether pressing topics that cannot be read would be blind. A list that shows a number says more once it is open, and
 * closed groups are looked into first.
 */
export function areBlindTopics(control: TopicsControl): boolean {
  const { list, groups, standIns } = control;
  if (standIns.some(each => saysAll(each, true))) return true;
  if (list)
    return (
      isUntold(list.element) ||
      unknownChips(list).some(({ key }) => key === null) ||
      (showsTokens(list.element) && !showsNumber(list) && readShownTopics(control) === null)
    );
  return readShownTopics(control) === null || groups.every(({ isOpen }) => isOpen);
}
