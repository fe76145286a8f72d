import { isUntold } from '../dom/values.ts';
import type { TopicsControl } from '../kinds/kind.ts';
import { readShownTopics } from '../kinds/read-topics.ts';
import { unknownChips } from '../kinds/topic-chips.ts';
import { showsNumber, showsTokens } from '../kinds/topic-list.ts';
import { saysAll } from '../kinds/topics-out-of-sight.ts';

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
