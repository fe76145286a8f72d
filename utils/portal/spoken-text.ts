import { inOurWords, speaksOfWebhooks } from './speaks-of-webhooks.ts';
import { HOST_TAG, isElement, isText, parentOf, pushChildren } from './tree.ts';
import { isRendered } from './visible.ts';

const PASSED_OVER = `script,style,template,noscript,svg,button,a,select,thead,[role=button],${HOST_TAG}`;
const BUTTON_LIKE = /\b(btn|button)\b/i;
const SPOKEN = ['aria-label', 'placeholder', 'label'];
const MOST_NODES = 3_000;

/** The texts of a part of the page apart from its buttons, links and column heads, one piece a line, as `inOurWords`. Bounded. */
export function spokenText(element: Element): string {
  const pieces: string[] = [];
  const stack: Node[] = [element];
  for (let visited = 0; visited < MOST_NODES; visited++) {
    const node = stack.pop();
    if (!node) break;
    if (isText(node)) {
      const text = node.wholeText.trim();
      if (text && counts(text, node)) pieces.push(text);
    } else if (isElement(node) && !isPassedOver(node)) {
      for (const name of SPOKEN) {
        const text = node.getAttribute(name);
        if (text && counts(text, node)) pieces.push(text);
      }
      pushChildren(stack, node);
    }
  }
  return inOurWords(pieces.join('\n'));
}

/** Closed dialogs may wait on the page unseen, so what tells a webhook form from others must show. */
function counts(text: string, node: Node): boolean {
  const shown = speaksOfWebhooks(text) ? (isElement(node) ? node : parentOf(node)) : null;
  return shown === null || isRendered(shown);
}

const isPassedOver = (element: Element): boolean =>
  element.matches(PASSED_OVER) || BUTTON_LIKE.test(element.className);
