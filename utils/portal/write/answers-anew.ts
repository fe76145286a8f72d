import { elementsOf } from '../kinds/index.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { loadingSigns } from './loading-signs.ts';
import { until } from './until.ts';

/** How long the page may take until it builds its form anew for another type. */
const ANSWERING = 400;
/** How long the page may show that it loads before the form is taken as it is. */
const LOADING = 5000;

/**
 * Whether the page builds its form anew for another type, which it may do once it has loaded: waits for as long as it shows
 * that it does. `standing` showed before, and may do so for good.
 */
export async function answersAnew(
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
