import { HOST_TAG } from '../dom/tree.ts';
import { isRendered } from '../dom/visible.ts';

const SIGNS =
  '[aria-busy=true],[role=progressbar]:not([aria-valuenow]),[class*=spin],[class*=Spin],[class*=oading],[class*=oader],[class*=keleton]';
const SAYS_SO = '[aria-busy=true],[role=progressbar]';
const SAYS_LOADING = /^\W*(loading|please wait)\b/i;
/** What only may show that it loads goes around the form for good. */
const FIELD = 'input:not([type=hidden]),select,textarea';

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

/** Whether something moves for as long as it stands there; what only waits to do so is in many widgets. */
function turns(sign: Element): boolean {
  const moves = 'getAnimations' in sign ? sign.getAnimations({ subtree: true }) : [];
  return moves.some(move => move.effect?.getTiming().iterations === Number.POSITIVE_INFINITY);
}
