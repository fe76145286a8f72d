/** The tag of the elements that this extension puts into the page. */
export const HOST_TAG = 'mist-webhook-helper';

/** Whether a node is an element, whichever window or frame it comes from. */
export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1;
}

/** The element above a node as a person sees the page: across shadow roots and same-origin frames. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (isElement(parent)) return parent;
  if (!parent) return null;
  if ('host' in parent && isElement(parent.host)) return parent.host;
  if (parent.nodeType === 9 && 'defaultView' in parent) return frameOf(parent);
  return null;
}

function frameOf(document: Node): Element | null {
  const view = document.ownerDocument === null && 'defaultView' in document ? document.defaultView : null;
  if (typeof view !== 'object' || view === null || !('frameElement' in view)) return null;
  try {
    return isElement(view.frameElement) ? view.frameElement : null;
  } catch {
    return null;
  }
}

/** The nodes below an element as a person sees them: an open shadow root and what is slotted, a same-origin frame's body. */
export function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  switch (element.localName) {
    case 'slot': {
      const assigned = 'assignedNodes' in element ? slotted(element) : [];
      return assigned.length > 0 ? assigned : element.childNodes;
    }
    case 'iframe':
    case 'frame': {
      const body = frameDocument(element)?.body;
      return body ? [body] : [];
    }
    default:
      return element.childNodes;
  }
}

function slotted(element: Element): readonly Node[] {
  return element instanceof (element.ownerDocument.defaultView?.HTMLSlotElement ?? HTMLSlotElement)
    ? element.assignedNodes()
    : [];
}

/** A frame's document; null where it is of another origin or not loaded. */
export function frameDocument(element: Element): Document | null {
  try {
    return 'contentDocument' in element && isDocument(element.contentDocument)
      ? element.contentDocument
      : null;
  } catch {
    return null;
  }
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;
}

/** Whether `ancestor` holds `node`, across shadow roots and frames. */
export function holds(ancestor: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}
