import { type ControlKind, controlKind } from '../dom/control.ts';
import { HOST_TAG, isElement } from '../dom/tree.ts';

const PICKABLE: ReadonlySet<ControlKind> = new Set(['text', 'choice', 'checkbox', 'radio', 'toggle']);
const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'touchstart',
  'touchend',
];

/**
 * Lets the person pick a control: by a click, or with Enter on the control that has the focus. The page does not see
 * these events. Resolves with null on Escape, when another place is clicked, or when `signal` aborts.
 */
export function pickControl(
  window: Window,
  signal: AbortSignal,
  hover: (element: Element | null) => void,
): Promise<Element | null> {
  return new Promise(resolve => {
    const done = new AbortController();
    const finish = (picked: Element | null) => {
      done.abort();
      hover(null);
      resolve(picked);
    };
    const options = { capture: true, signal: done.signal };
    for (const type of SWALLOWED) {
      window.addEventListener(
        type,
        event => {
          if (isOurs(event)) return;
          swallow(event);
          if (type === 'click') finish(controlAt(event));
        },
        options,
      );
    }
    window.addEventListener('pointermove', event => hover(controlAt(event)), options);
    window.addEventListener(
      'keydown',
      event => {
        if (event.key !== 'Escape' && (event.key !== 'Enter' || isOurs(event))) return;
        swallow(event);
        finish(event.key === 'Enter' ? controlAt(event) : null);
      },
      options,
    );
    signal.addEventListener('abort', () => finish(null), { signal: done.signal });
  });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isOurs(event: Event): boolean {
  return event.composedPath().some(target => isElement(target) && target.localName === HOST_TAG);
}

/** The control under an event, or the only one in what was clicked, such as the painted box around a hidden input. */
function controlAt(event: Event): Element | null {
  const path = event.composedPath().filter(isElement);
  const direct = path.slice(0, 4).find(isPickable);
  if (direct) return direct;
  for (const element of path.slice(0, 4)) {
    const inside = Array.from(element.querySelectorAll('*')).filter(isPickable);
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  }
  return null;
}

function isPickable(element: Element): boolean {
  const kind = controlKind(element);
  return kind !== null && PICKABLE.has(kind);
}
