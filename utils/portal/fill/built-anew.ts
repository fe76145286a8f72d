import { HOST_TAG } from '../dom/tree.ts';
import { isRendered } from '../dom/visible.ts';
import { elementsOf } from '../kinds/index.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { until } from './wait.ts';

/** How long the page may take until it builds its form anew for another type, in milliseconds. */
const ANSWERING = 400;
/** How long the page may show that it loads before the form is taken as it is. */
const LOADING = 5000;
const SIGNS =
  '[aria-busy=true],[role=progressbar]:not([aria-valuenow]),[class*=spin],[class*=Spin],[class*=oading],[class*=oader],[class*=keleton]';
const SAYS_SO = '[aria-busy=true],[role=progressbar]';
const SAYS_LOADING = /^\W*(loading|please wait)\b/i;
/** What only may show that it loads goes around the form for good. */
const FIELD = 'input:not([type=hidden]),select,textarea';

/**
 * Whether the page builds its form anew for another type, which it may do once it has loaded: waits for as long as it shows
 * that it does. `standing` showed before, and may do so for good.
 */
export async function isBuiltAnew(
  form: () => PortalForm | null,
  standing: ReadonlySet<Element>,
  signal: AbortSignal,
): Promise<boolean> {
  const isAnew = () => !isWhole(form());
  const isLoading = () => {
    const root = form()?.root;
    return root?.isConnected === true && loadingSigns(root).some(sign => !standing.has(sign));
  };
  if (await until(isAnew, signal, ANSWERING)) return true;
  if (!isLoading()) return false;
  await until(() => isAnew() || !isLoading(), signal, LOADING);
  return (await until(isAnew, signal, ANSWERING)) === true;
}

/** Whether a form, as it was located, is still on the page. */
function isWhole(form: PortalForm | null): boolean {
  if (!form?.root.isConnected) return false;
  const elements = Array.from(form.fields.located.values()).flatMap(({ control }) => elementsOf(control));
  return elements.every(element => element.isConnected);
}

/** What shows by now that the page is loading, around a form or in it. */
export function loadingSigns(form: Element): Element[] {
  const roots = new Set([form.getRootNode(), form.ownerDocument]);
  return Array.from(roots).flatMap(root =>
    'querySelectorAll' in root && typeof root.querySelectorAll === 'function'
      ? Array.from<Element>(root.querySelectorAll(SIGNS)).filter(isLoading)
      : [],
  );
}

function isLoading(sign: Element): boolean {
  if (sign.closest(HOST_TAG) || !isRendered(sign)) return false;
  if (sign.matches(SAYS_SO)) return true;
  return sign.querySelector(FIELD) === null && (SAYS_LOADING.test(sign.textContent ?? '') || turns(sign));
}

/** Whether something moves for as long as it is there; what only waits to do so is in many widgets. */
function turns(sign: Element): boolean {
  const moves = 'getAnimations' in sign ? sign.getAnimations({ subtree: true }) : [];
  return moves.some(move => move.effect?.getTiming().iterations === Number.POSITIVE_INFINITY);
}
