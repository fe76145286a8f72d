import { HOST_TAG, innerRootsOf, isElement, parentOf } from '../dom/tree.ts';
import { STATE_ATTRIBUTES } from '../dom/values.ts';
import { isRendered } from '../dom/visible.ts';

/** What a change of a form's markup may mean. */
export interface MarkupChange {
  /** Whether controls may have come, gone or moved. */
  readonly isStructural: boolean;
  /** Whether a widget's state is painted, by more than a value. */
  readonly isOfState: boolean;
  /** Whether a class is another one, which may show or hide parts. */
  readonly isOfStyle: boolean;
}

export interface MarkupWatch {
  /** Takes up the shadow roots that have come since. */
  readonly attend: () => void;
  /** Passes over what has changed up to now. */
  readonly forget: () => void;
}

const STRUCTURE = ['style', 'hidden', 'open', 'aria-expanded', 'aria-hidden', 'inert'];
const OUTSIDE = ['style', 'class', 'hidden', 'open'];
const STATES = ['class', ...STATE_ATTRIBUTES];
const VALUES = [...STATES, 'value'];

/**
 * Watches a form's markup until `signal` aborts: `changed` is told of what the page changes in it, `hidden` is called when
 * something around it has hidden it or taken it away.
 */
export function watchMarkup(
  root: Element,
  signal: AbortSignal,
  changed: (change: MarkupChange) => void,
  hidden: () => void,
): MarkupWatch {
  const observer = new MutationObserver(records => {
    const changes = records.filter(record => !isOwn(record));
    if (changes.length > 0) changed(meaningOf(changes));
  });
  // What closes a form may hide it from outside, or take it away with what it stands in.
  const around = new MutationObserver(records => {
    const isTaken = !root.isConnected;
    if (isTaken || (records.some(({ type }) => type === 'attributes') && !isRendered(root))) hidden();
  });
  for (let at = parentOf(root); at; at = parentOf(at))
    around.observe(at, { childList: true, attributeFilter: OUTSIDE });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    around.disconnect();
  });
  const attended = new WeakSet<Node>();
  const options = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...STRUCTURE, ...VALUES],
  };
  const attend = () => {
    const bearers = [root, ...bearersOf(root)];
    for (const part of [...bearers, ...bearers.flatMap(innerRootsOf)]) {
      if (attended.has(part)) continue;
      attended.add(part);
      observer.observe(part, options);
    }
  };
  attend();
  return { attend, forget: () => void observer.takeRecords() };
}

/** The elements in whose shadow a form stands: what is slotted into it is their content. */
function bearersOf(root: Element): Element[] {
  const at = root.getRootNode();
  return 'host' in at && isElement(at.host) ? [at.host, ...bearersOf(at.host)] : [];
}

function meaningOf(changes: readonly MutationRecord[]): MarkupChange {
  return {
    isStructural: changes.some(isStructural),
    isOfState: changes.some(isOfState),
    isOfStyle: changes.some(({ attributeName }) => attributeName === 'class'),
  };
}

function isOwn({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList' || removedNodes.length > 0) return false;
  return Array.from(addedNodes).every(node => isElement(node) && node.localName === HOST_TAG);
}

function isStructural({ type, attributeName, target }: MutationRecord): boolean {
  if (type === 'childList') return !isTextBox(target);
  return type === 'attributes' && STRUCTURE.includes(attributeName ?? '');
}

/** Its children are its first text: React sets them anew at every key. */
function isTextBox(node: Node): boolean {
  return isElement(node) && node.localName === 'textarea';
}

/** Not `value`, which is set at every key and in step with the box. */
function isOfState({ type, attributeName }: MutationRecord): boolean {
  return type === 'attributes' && STATES.includes(attributeName ?? '');
}
