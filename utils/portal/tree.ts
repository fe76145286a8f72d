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
export function frameDocument(element: Element): Document | null {
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
