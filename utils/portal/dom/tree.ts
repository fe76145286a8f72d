/** The tag of the elements that this extension puts into the page. */
export const HOST_TAG = 'mist-webhook-helper';

/** Whether a node is an element, whichever window or frame it comes from. */
export const isElement = (node: unknown): node is Element => isOfType(node, 1);

/** Whether a node is a text, whichever window or frame it comes from. */
export const isText = (node: unknown): node is Text => isOfType(node, 3);

function isOfType(node: unknown, type: number): boolean {
  const { nodeType }: { readonly nodeType?: unknown } = node ?? {};
  return nodeType === type;
}

/** The element above a node as a person sees the page: across slots, shadow roots and same-origin frames. */
export function parentOf(node: Node): Element | null {
  if ('assignedSlot' in node && isElement(node.assignedSlot)) return node.assignedSlot;
  const parent = node.parentNode;
  if (!parent || isElement(parent)) return parent;
  if ('host' in parent && isElement(parent.host)) return parent.host;
  return node.ownerDocument?.defaultView?.frameElement ?? null;
}

/** The nodes below an element as a person sees them: an open shadow root and what is slotted, a same-origin frame's body. */
export function childrenOf(element: Element): Iterable<Node> {
  return composedChildren(element) ?? element.childNodes;
}

/** Puts the nodes below an element on a stack from which the first of them is taken next. */
export function pushChildren(stack: Node[], element: Element): void {
  const children = composedChildren(element);
  if (children) return void stack.push(...[...children].reverse());
  // Large pages are walked at every look: no list is made where the tree is plain.
  for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
}

/** The nodes that a person sees in the place of an element's own; null where those are shown. */
function composedChildren(element: Element): Iterable<Node> | null {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (
    element.localName === 'slot' &&
    'assignedNodes' in element &&
    typeof element.assignedNodes === 'function'
  ) {
    const assigned: Node[] = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const body = frameDocument(element)?.body;
  return body ? [body] : null;
}

/** A frame's document; null for another element, and where the frame is of another origin or not loaded. */
function frameDocument(element: Element): Document | null {
  return element.localName === 'iframe' && 'contentDocument' in element && isDocument(element.contentDocument)
    ? element.contentDocument
    : null;
}

const isDocument = (value: unknown): value is Document => isOfType(value, 9);

/** Whether `ancestor` holds `node`, across shadow roots and frames. */
export function holds(ancestor: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

/** The smallest element around one that holds another, too. */
export function partAround(one: Element, other: Element): Element | null {
  let at = parentOf(one);
  while (at && !holds(at, other)) at = parentOf(at);
  return at;
}

/** The nearest element around a node, itself included, that a selector matches, across slots, shadow roots and frames. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.matches(selector)) return at;
  return null;
}

/** Icons may have roots of their own. */
const MOST_ROOTS = 1000;

/** The roots of a page that text and controls can stand in: its document, open shadow roots, same-origin frames. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  return [document, ...innerRootsOf(document)];
}

/** The open shadow roots and same-origin frames within a part of the page, nested ones included. */
export function innerRootsOf(part: ParentNode): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  let next: ParentNode | undefined = part;
  for (let index = 0; next && roots.length < MOST_ROOTS; next = roots[index++]) {
    for (const element of next.querySelectorAll('*')) {
      const inner = element.shadowRoot ?? frameDocument(element);
      if (inner && element.localName !== HOST_TAG) roots.push(inner);
    }
  }
  return roots;
}

/** Whether `other` comes after `one` in the page; what stands in it does, too. */
export function follows(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ !== 0;
}

/** Looks an id up without a selector, since ids such as `field-:r1:` would need escaping. */
export function byId(root: Node, id: string): Element | null {
  if (!('getElementById' in root) || typeof root.getElementById !== 'function') return null;
  const element: unknown = root.getElementById(id);
  return isElement(element) ? element : null;
}

/**
 * A text as it is read: the page's framework may have made several nodes of it, as of "Edit" and " Webhook" where one
 * word is put in. Null for a node that goes on with the text of the one before.
 */
export function textRun(node: Node): string | null {
  if (beside(node, 'previousSibling')) return null;
  let text = node.nodeValue ?? '';
  for (let next = beside(node, 'nextSibling'); next; next = beside(next, 'nextSibling'))
    text += next.nodeValue;
  return text;
}

/** The text right beside a text; what frameworks keep their places by is a comment or an empty text. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node[side];
  while (at?.nodeType === 8) at = at[side];
  return at?.nodeType === 3 ? at : null;
}
