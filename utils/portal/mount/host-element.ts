import { HOST_TAG } from '../dom/tree.ts';

/**
 * Page styles must not reach the element itself, and neither a flex nor a grid parent may squeeze it.
 * `contain` keeps its text from widening table columns and dialogs that are as wide as their content.
 */
const STYLE = {
  display: 'block',
  position: 'static',
  visibility: 'visible',
  opacity: '1',
  float: 'none',
  clear: 'both',
  contain: 'inline-size',
  width: 'auto',
  height: 'auto',
  'min-width': '0',
  'max-width': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  flex: 'none',
  'align-self': 'stretch',
  'justify-self': 'stretch',
  'grid-column': '1 / -1',
  // On a dark page the browser's own track would be a white strip.
  'scrollbar-color': '#8a8f98 transparent',
};
/** Events that would otherwise reach the portal's own listeners as if its form had been used. */
const KEPT_INSIDE = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'paste',
  'submit',
  // A dialog may close at clicks that none of its parts has stopped.
  'click',
];

/** An element of ours that the page's styles do not reach, and whose events do not reach the page's own listeners. */
export function createHostElement(document: Document): HTMLElement {
  const host = document.createElement(HOST_TAG);
  for (const [property, value] of Object.entries(STYLE)) host.style.setProperty(property, value, 'important');
  // Focus locks such as Chakra's let the focus into elements with this mark.
  host.setAttribute('data-no-focus-lock', '');
  for (const type of KEPT_INSIDE) {
    host.addEventListener(type, event => {
      // A frame's events are of the frame's own classes.
      if (!('key' in event && (event.key === 'Escape' || event.key === 'Tab'))) event.stopPropagation();
    });
  }
  return host;
}
