import { Window } from 'happy-dom';
import { parentOf, rootsOf } from '../../../../utils/portal/dom/tree.ts';
import { pageText } from './fixture-pages.ts';

/** A page as a document of its own, with declarative shadow roots opened as a browser's parser would. */
export function pageFrom(html: string, url = 'about:blank'): Document {
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  mendWindow(window);
  window.document.write(html);
  const document = window.document as unknown as Document;
  openShadowRoots(document);
  for (const root of rootsOf(document)) mend(root);
  return document;
}

/** Has happy-dom do as browsers do. Windows may share prototypes, which are then mended anew. */
export function mendWindow(
  window: Readonly<Record<'Element' | 'HTMLSelectElement' | 'Text', { readonly prototype: object }>>,
): void {
  const mends = (prototype: object, name: string, property: PropertyDescriptor) =>
    Object.defineProperty(prototype, name, { ...property, configurable: true });
  mends(window.Element.prototype, 'checkVisibility', { value: checkVisibility });
  mends(window.HTMLSelectElement.prototype, 'selectedOptions', { get: selectedOptions });
  for (const { prototype } of [window.Element, window.Text])
    mends(prototype, 'assignedSlot', { get: assignedSlot });
}

export function pageFile(name: string): Document {
  return pageFrom(pageText(name));
}

/** happy-dom fills slots, but does not say so at what fills them. */
function assignedSlot(this: Element | Text): Element | null {
  const root = this.parentElement?.shadowRoot;
  const name = 'getAttribute' in this ? (this.getAttribute('slot') ?? '') : '';
  const slots = Array.from(root?.querySelectorAll('slot') ?? []);
  return slots.find(slot => (slot.getAttribute('name') ?? '') === name) ?? null;
}

/** happy-dom's own may be those of before the last change. */
function selectedOptions(this: HTMLSelectElement): HTMLOptionElement[] {
  return Array.from(this.querySelectorAll('option')).filter(({ selected }) => selected);
}

/** happy-dom's own stops at a shadow root; a browser's follows the flat tree. */
function checkVisibility(this: Element): boolean {
  const view = this.ownerDocument.defaultView;
  if (!view || view.getComputedStyle(this).visibility === 'hidden') return false;
  if (view.getComputedStyle(this).display === 'contents') return false;
  for (let at: Element | null = this; at; at = at.assignedSlot ?? parentOf(at)) {
    if (at.hasAttribute('hidden')) return false;
    if (at.ownerDocument.defaultView?.getComputedStyle(at).display === 'none') return false;
    const parent = at.parentElement;
    if (parent?.localName === 'details' && !parent.hasAttribute('open') && at.localName !== 'summary')
      return false;
  }
  return true;
}

/**
 * What happy-dom 21 parses otherwise than browsers do: it takes the option before the last one where the last one has
 * `selected`, and keeps the line break that a textarea's text may start with.
 */
function mend(root: Document | ShadowRoot): void {
  for (const option of root.querySelectorAll<HTMLOptionElement>('option[selected]')) option.selected = true;
  for (const box of root.querySelectorAll('textarea')) box.value = box.value.replace(/^\n/, '');
}

function openShadowRoots(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...Array.from(template.content.childNodes));
    template.remove();
    openShadowRoots(shadow);
  }
}
