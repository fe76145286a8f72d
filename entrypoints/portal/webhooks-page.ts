import type { Browser } from 'wxt/browser';
import { formsIn, mayOpenForm } from '../../utils/portal/form/find-form.ts';
import { createSectionButtons } from '../../utils/portal/mount/section-buttons.ts';
import { ALL_WEBHOOKS, wish } from '../../utils/portal/mount/section-wish.ts';
import { watchPage } from '../../utils/portal/watch/watch-page.ts';
import type { Message } from '../../utils/store/messages.ts';
import { WATCHED } from '../../utils/store/watcher-marks.ts';

/**
 * The browser's own API, touched only when a form is found: the first touch alone costs a page a millisecond and more. Under
 * this name it answers with promises in Firefox too (MDN, “Chrome incompatibilities”, Manifest V3).
 */
function runtime(): typeof Browser.runtime {
  const api: typeof Browser = Reflect.get(globalThis, 'chrome');
  return api.runtime;
}

/** After how many milliseconds an assistant that has not come is asked for again. */
const AGAIN = 1500;

/**
 * What the watcher does on pages of webhooks: asks for the assistant when a form opens, and keeps buttons in the section.
 * Gives what is called at each arrival on such a page and itself gives what is called at leaving it. Calls `end` once the
 * extension is gone.
 */
export function createWebhooksPage(end: () => void): () => () => void {
  let asked = false;
  // Bounded: where the browser refuses the assistant this page, it never comes.
  let retries = 3;
  const ask = async () => {
    asked = true;
    try {
      await runtime().sendMessage({ type: 'assistant-wanted' } satisfies Message);
      // Firefox answers for a background that it is just ending, which may have done nothing.
      setTimeout(() => globalThis[WATCHED] === true && retries-- > 0 && ask(), AGAIN);
    } catch {
      asked = false;
      if (!runtime()?.id) end();
    }
  };
  const openFleet = async () => {
    // Asked once more where the browser was just ending the background: Firefox then answers with nothing.
    for (let opened = false, attempt = 0; !opened && attempt < 2; attempt += 1) {
      if (!runtime()?.id) return end();
      opened = await runtime()
        .sendMessage({ type: 'fleet-wanted' } satisfies Message)
        .catch(() => false);
    }
  };
  const buttons = createSectionButtons(wished => {
    if (wished === ALL_WEBHOOKS) return openFleet();
    wish(wished);
    // The assistant may have left with the extension: then asking for it makes the watcher leave, too.
    if (!asked || !runtime()?.id) ask();
  });
  return () =>
    watchPage(window, {
      look: roots => {
        if (!asked && formsIn(roots).length > 0) ask();
        return buttons.look(roots) || asked;
      },
      patience: 500,
      // The assistant comes before the key that opens the form, or while the page still makes it.
      approach: touched => {
        if (!asked && mayOpenForm(touched)) ask();
      },
      leave: buttons.clear,
    });
}
